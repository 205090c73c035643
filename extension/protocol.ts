/** Messages between the browser faces, checked by schema where they arrive. */

import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

/** From the beacon: the page has come to rest. timeOrigin tells the document apart from the one before it. */
const quiet = z.object({ type: z.literal('quiet'), timeOrigin: z.number() })
/** From the background: the toolbar button was clicked on this tab. A panel that shows it answers true. */
const toolbar = z.object({ type: z.literal('toolbar'), tabId: z.number() })

const message = z.discriminatedUnion('type', [quiet, toolbar])
export type Message = z.infer<typeof message>
export type QuietMessage = z.infer<typeof quiet>

export interface Sender {
  /** The tab whose top document sent it; null: an extension page or the background. */
  tabId: number | null
  url: string
}

/** Calls `handle` for well-formed messages of our own; the rest is dropped and logged, it never throws. */
export function onMessage(handle: (message: Message, sender: Sender) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, respond: (answer: unknown) => void) => {
    const parsed = message.safeParse(raw)
    if (!parsed.success || sender.id !== browser.runtime.id) {
      console.warn('mingcha: message dropped', raw)
      return
    }
    const url = sender.url ?? ''
    const own = url.startsWith(browser.runtime.getURL('/'))
    // A page's content script may only say that the page is quiet, and only for its top document.
    if (!own && (parsed.data.type !== 'quiet' || sender.frameId !== 0)) {
      console.warn('mingcha: message dropped', raw)
      return
    }
    const answer = handle(parsed.data, { tabId: own ? null : (sender.tab?.id ?? null), url })
    if (answer === undefined) return
    answer.then(respond, (error: unknown) => {
      console.error('mingcha:', error)
      respond(null)
    })
    return true
  })
}

/** The first answer, or null where nobody listens. */
export async function send(content: Message): Promise<unknown> {
  try {
    return (await browser.runtime.sendMessage(content)) ?? null
  } catch (error) {
    if (/Receiving end does not exist|message port closed/i.test(String(error))) return null
    throw error
  }
}
