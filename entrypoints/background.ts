/** Routes: toolbar click to the panel, quiet pages to the quick audit and its badge. Keeps nothing in memory. */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import {
  auditsWhileBrowsing,
  auditTab,
  documentOf,
  isHeld,
  isNewRoute,
  languageOf,
  loadSettings,
  Overtaken,
  onMessage,
  onSettings,
  problemOf,
  send,
  showBadge,
} from '../extension/index.ts'

/** Milliseconds in which a route change must be followed by no other. */
const ROUTE_REST = 800

/** What the beacon last said about a tab's document; survives the worker's death. */
interface QuietDocument {
  timeOrigin: number
  url: string
}
const keyOf = (tabId: number) => `quiet:${tabId}`

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    openPanel(tab)
  })

  onMessage((message, sender) => {
    if (message.type !== 'quiet' || sender.tabId === null) return
    void pageQuiet(sender.tabId, { timeOrigin: message.timeOrigin, url: sender.url })
    return
  })

  const pending = new Map<number, ReturnType<typeof setTimeout>>()
  browser.tabs.onUpdated.addListener((tabId, change) => {
    const { url } = change
    if (url === undefined) return
    clearTimeout(pending.get(tabId))
    pending.set(
      tabId,
      setTimeout(() => {
        pending.delete(tabId)
        void routeChanged(tabId, url)
      }, ROUTE_REST),
    )
  })
  browser.tabs.onRemoved.addListener((tabId) => void browser.storage.session.remove(keyOf(tabId)))

  onSettings(async (settings) => {
    for (const { id, url } of await browser.tabs.query({})) {
      if (id !== undefined && url !== undefined && !auditsWhileBrowsing(settings, url)) {
        await showBadge(id, null, languageOf(settings))
      }
    }
  })
})

/** Nothing may be awaited before the panel is opened, or the click no longer counts as one. */
function openPanel(tab: { id?: number | undefined; windowId: number }): void {
  if (tab.id === undefined) return
  const tabId = tab.id
  const firefox = (browser as { sidebarAction?: { open(): Promise<void> } }).sidebarAction
  const opened = browser.sidePanel?.open ? browser.sidePanel.open({ tabId }) : firefox?.open()
  void (opened ?? Promise.reject(new Error('No side panel here')))
    .then(() => send({ type: 'toolbar', tabId }))
    .catch(() => openInTab(tabId))
}

/** The same page in a tab of its own, where there is no side panel: once for each audited tab. */
async function openInTab(tabId: number): Promise<void> {
  if ((await send({ type: 'toolbar', tabId })) === true) return
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tabId=${tabId}` as '/sidepanel.html') })
}

async function pageQuiet(tabId: number, page: QuietDocument): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: page })
  await auditWhileBrowsing(tabId, page.url)
}

/** A new address in the document that was quiet before: a single-page application changed its view. */
async function routeChanged(tabId: number, url: string): Promise<void> {
  const before = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as QuietDocument | undefined
  if (!before || !isNewRoute(before.url, url) || !auditsWhileBrowsing(await loadSettings(), url)) return
  const same = await stillThere(tabId, before.timeOrigin)
  // Another document tells for itself, through its beacon.
  if (same) await pageQuiet(tabId, { timeOrigin: before.timeOrigin, url })
}

async function stillThere(tabId: number, timeOrigin: number): Promise<boolean> {
  try {
    return (await documentOf(tabId)) === timeOrigin
  } catch (error) {
    if (problemOf(error) === 'failed') console.error('mingcha:', error)
    return false
  }
}

async function auditWhileBrowsing(tabId: number, url: string): Promise<void> {
  const settings = await loadSettings()
  if (!auditsWhileBrowsing(settings, url)) return
  // An open panel audits its tab itself, and more of it.
  if (await isHeld(`panel:${tabId}`)) return
  const { signal } = new AbortController()
  try {
    await showBadge(tabId, await auditTab(tabId, 'quick', { signal }), languageOf(settings))
  } catch (error) {
    if (error instanceof Overtaken) return
    // No access, gone elsewhere: nothing to show. Anything else is a fault of ours.
    if (problemOf(error) === 'failed') console.error('mingcha:', error)
    await showBadge(tabId, null, languageOf(settings))
  }
}
