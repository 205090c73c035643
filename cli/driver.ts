/** PageDriver over the DevTools protocol: the built page scripts in an isolated world of every frame. */
import type { CDPSession, Frame, Page } from 'puppeteer-core'
import type { FrameRef, PageDriver, PageScript } from '../gather/index.ts'
import { pageScript } from './page-script.ts'

interface Handle {
  client: CDPSession
  contextId: number
  loaded: Set<PageScript>
}

const WORLD = 'mingcha'
/** Milliseconds. A frame whose thread does not answer by then is left out. */
const FRAME_ANSWER = 5_000

/** Rejects with the page side's message, or with the browser's where a frame has gone. */
export function pageDriver(page: Page): PageDriver {
  // The protocol gives the same world back as long as the document lives: what was loaded there is still there.
  const handles = new Map<string, Handle>()

  async function handleOf(frame: Frame): Promise<Handle> {
    // A frame of another process has a session of its own, and only the frame knows it; puppeteer's types hide both.
    const { client, _id: frameId } = frame as unknown as { client: CDPSession; _id: string }
    const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
      frameId,
      worldName: WORLD,
    })
    const key = `${frameId} ${contextId}`
    const known = handles.get(key)
    if (known) return known
    const handle = { client, contextId, loaded: new Set<PageScript>() }
    handles.set(key, handle)
    return handle
  }

  async function refer(frame: Frame): Promise<FrameRef> {
    const handle = await handleOf(frame)
    const { path, url } = await callIn<{ path: number[]; url: string }>(handle, describeFrame.toString(), [])
    return { id: handle, path, url }
  }

  return {
    async frames() {
      const [top, ...rest] = page.frames()
      if (!top) throw new Error('the page was closed')
      const first = await refer(top)
      const others = await Promise.all(rest.map((frame) => inTime(refer(frame)).catch(() => null)))
      return [first, ...others.filter((frame) => frame !== null)].sort((a, b) => comparePaths(a.path, b.path))
    },

    async load(script, frame) {
      const handle = frame.id as Handle
      if (handle.loaded.has(script)) return
      const { exceptionDetails } = await handle.client.send('Runtime.evaluate', {
        contextId: handle.contextId,
        expression: pageScript(script),
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      handle.loaded.add(script)
    },

    call: (frame, method, argument) => callIn(frame.id as Handle, callMethod.toString(), [method, argument ?? null]),
  }
}

/** Text instead of returnByValue: the protocol copies objects field by field and stops at a depth of its own. */
async function callIn<T>({ client, contextId }: Handle, functionDeclaration: string, args: unknown[]): Promise<T> {
  const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
    executionContextId: contextId,
    functionDeclaration,
    arguments: args.map((value) => ({ value })),
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) {
    const { value, description } = exceptionDetails.exception ?? {}
    throw new Error(String(value ?? description?.split('\n')[0] ?? exceptionDetails.text).replace(/^Error: /, ''))
  }
  return JSON.parse(result.value) as T
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, FRAME_ANSWER, new Error('the frame does not answer'))
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

function comparePaths(a: number[], b: number[]): number {
  const at = a.findIndex((step, i) => step !== b[i])
  return a.length - b.length || (at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0))
}

// The functions below run in the page: they see nothing of this file.

function describeFrame(): string {
  const path: number[] = []
  for (let inner: Window = window; inner !== inner.parent; inner = inner.parent) {
    const { parent } = inner
    let index = 0
    while (index < parent.length && parent[index] !== inner) index++
    path.unshift(index)
  }
  return JSON.stringify({ path, url: location.href })
}

async function callMethod(method: string, argument: unknown): Promise<string> {
  const { mingcha } = globalThis as { mingcha?: Record<string, (argument: unknown) => unknown> }
  if (typeof mingcha?.[method] !== 'function') throw new Error(`mingcha.${method} is not loaded in this frame`)
  return JSON.stringify((await mingcha[method](argument)) ?? null)
}
