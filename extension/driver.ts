/** PageDriver over the extension's scripting API: functions and files injected into the isolated world of each frame. */
import { browser } from 'wxt/browser'
import type { FrameRef, PageDriver, PageScript } from '../gather/index.ts'

type Target = { tabId: number; documentIds: string[] } | { tabId: number; frameIds: number[] }
interface Handle {
  target: Target
  loaded: Set<string>
}
type Answer = { ok: true; value: unknown } | { ok: false; error: string }

/** Rejects with the browser's own message where the page may not be entered; see problems.ts for what it means. */
export function tabDriver(tabId: number): PageDriver {
  // Frame handles of this driver by document: a script is asked for once a document, whoever asks.
  const handles = new Map<string, Handle>()

  const handleOf = (frameId: number, documentId: string | undefined, loaded: string[]): Handle => {
    const key = documentId ?? String(frameId)
    const known = handles.get(key)
    if (known && documentId !== undefined) return known
    // A document's id keeps a call from landing in the page that came after it; Chromium before 106 has none.
    const target = documentId !== undefined ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [frameId] }
    const handle = { target, loaded: new Set(loaded) }
    handles.set(key, handle)
    return handle
  }

  return {
    async frames() {
      const results = await browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        injectImmediately: true,
        func: describeFrame,
      })
      const frames: FrameRef[] = []
      for (const { frameId, documentId, result } of results) {
        if (!result) continue
        frames.push({ id: handleOf(frameId, documentId, result.loaded), path: result.path, url: result.url })
      }
      return frames.sort((a, b) => a.path.length - b.path.length || comparePaths(a.path, b.path))
    },

    async load(script, frame) {
      const { target, loaded } = frame.id as Handle
      if (loaded.has(script)) return
      await browser.scripting.executeScript({ target, injectImmediately: true, files: [fileOf[script]] })
      await browser.scripting.executeScript({ target, injectImmediately: true, func: noteLoaded, args: [script] })
      loaded.add(script)
    },

    async call(frame, method, argument) {
      const [injected] = await browser.scripting.executeScript({
        target: (frame.id as Handle).target,
        injectImmediately: true,
        func: callMethod,
        args: [method, argument ?? null],
      })
      const answer = injected?.result as Answer | null | undefined
      if (!answer) throw new Error('The frame was removed')
      if (!answer.ok) throw new Error(answer.error)
      return answer.value
    },
  }
}

/** Tells one document of a tab from the next; survives changes of address within it. Rejects where it may not be entered. */
export async function documentOf(tabId: number): Promise<number> {
  const [top] = await browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    func: () => performance.timeOrigin,
  })
  if (typeof top?.result !== 'number') throw new Error('The frame was removed')
  return top.result
}

const fileOf = { gather: '/gather.js', axe: '/axe.js', marks: '/marks.js' } as const satisfies Record<
  PageScript,
  string
>

const comparePaths = (a: number[], b: number[]): number => {
  const at = a.findIndex((step, i) => step !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

// The functions below run in the page: they see nothing of this file.

function describeFrame(): { path: number[]; url: string; loaded: string[] } {
  const path: number[] = []
  for (let inner: Window = window; inner !== inner.parent; inner = inner.parent) {
    const { parent } = inner
    let index = 0
    while (index < parent.length && parent[index] !== inner) index++
    path.unshift(index)
  }
  const world = globalThis as { mingcha?: { loaded?: string[] } }
  return { path, url: location.href, loaded: world.mingcha?.loaded ?? [] }
}

function noteLoaded(script: string): void {
  const world = globalThis as { mingcha?: { loaded?: string[] } }
  world.mingcha = { ...world.mingcha, loaded: [...(world.mingcha?.loaded ?? []), script] }
}

async function callMethod(method: string, argument: unknown): Promise<Answer> {
  const world = globalThis as { mingcha?: Record<string, (argument: unknown) => unknown> }
  try {
    const target = world.mingcha?.[method]
    if (typeof target !== 'function') return { ok: false, error: `mingcha.${method} is not loaded in this frame` }
    return { ok: true, value: await target(argument) }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}
