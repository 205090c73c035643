/** Host side of the gatherer: asks every frame for its part and joins the parts into PageFacts. */
import { type PageFacts, readPageFacts } from '../audit/index.ts'
import { type Capture, type CaptureOptions, captureSchema } from './capture.ts'
import { chinaTime } from './clock.ts'
import type { FrameRef, PageDriver } from './driver.ts'
import { type FrameCapture, readFacts } from './read/index.ts'

export interface CollectOptions {
  /** The time the page is judged by. */
  at: Date
  /** The address a saved page came from; null: a saved page without one. Left out: a live page, its own address. */
  url?: string | null
  /** Milliseconds in all; what is not there by then is left out and named in page.incomplete. */
  deadline: number
  /** Milliseconds of stillness before the walk; 0 for a page that nothing can change any more. Default 300. */
  quiet?: number
  signal?: AbortSignal
}

/** Milliseconds of stillness before the walk. */
const QUIET = 300
/** Frames read at most; the rest is named in page.incomplete. */
export const MAX_FRAMES = 60

/** Everything but axe: quiet wait, walk, reading. Rejects where not even the top document can be read. */
export async function collect(driver: PageDriver, options: CollectOptions): Promise<PageFacts> {
  const { signal } = options
  signal?.throwIfAborted()
  const frames = await driver.frames()
  const top = frames.find((f) => f.path.length === 0)
  if (!top) throw new Error('the page has no document that can be read')
  const chosen = frames.slice(0, MAX_FRAMES)
  const how: CaptureOptions = { quiet: options.quiet ?? QUIET, deadline: Math.max(500, options.deadline * 0.8) }
  const parts = await Promise.all(
    chosen.map((frame) =>
      captureFrame(driver, frame, how, options).then(
        (capture): FrameCapture | Error => ({ path: frame.path, capture }),
        (error: unknown) =>
          frame === top ? Promise.reject(error) : error instanceof Error ? error : new Error(String(error)),
      ),
    ),
  )
  signal?.throwIfAborted()
  const captures = parts.filter((p): p is FrameCapture => !(p instanceof Error))
  const unread = chosen.filter((_, i) => parts[i] instanceof Error)
  const incomplete = [
    ...unread.map((f) => ({ what: `frame ${f.url}`, why: (parts[chosen.indexOf(f)] as Error).message })),
    ...(frames.length > MAX_FRAMES ? [{ what: 'frames', why: `${frames.length} frames, ${MAX_FRAMES} read` }] : []),
  ]
  const facts = readFacts(
    captures.sort((a, b) => a.path.length - b.path.length),
    {
      at: chinaTime(options.at),
      url: options.url === undefined ? (captures[0]?.capture.url ?? top.url) : options.url,
      saved: options.url !== undefined,
      frames: frames
        .filter((f) => f !== top)
        .map((f) => ({ path: f.path, url: f.url, read: captures.some((c) => c.path.join() === f.path.join()) })),
      incomplete,
    },
  )
  return readPageFacts(facts)
}

async function captureFrame(
  driver: PageDriver,
  frame: FrameRef,
  how: CaptureOptions,
  { deadline, signal }: CollectOptions,
): Promise<Capture> {
  const work = async () => {
    await driver.load('gather', frame)
    return captureSchema.parse(await driver.call(frame, 'capture', how))
  }
  const stop = () => void driver.call(frame, 'cancel', null).catch(() => {})
  return withDeadline(work(), deadline, signal, stop)
}

/** Rejects when the time is up or the signal fires, whichever is first; tells the page side to stop. */
export function withDeadline<T>(
  work: Promise<T>,
  milliseconds: number,
  signal: AbortSignal | undefined,
  stop: () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (error: unknown) => {
      stop()
      reject(error)
    }
    const timer = setTimeout(end, milliseconds, new Error(`no answer within ${Math.round(milliseconds / 1000)} s`))
    const abort = () => end(signal?.reason ?? new Error('cancelled'))
    signal?.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    })
  })
}
