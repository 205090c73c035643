/** Host side of axe: every frame's part, asked for in axe's own order, joined in the top document. */
import * as z from 'zod/mini'
import { type PageFacts, pageFactsSchema, placeInFrame } from '../audit/index.ts'
import { type CollectOptions, MAX_FRAMES, withDeadline } from './collect.ts'
import type { FrameRef, PageDriver } from './driver.ts'

type AxeFacts = NonNullable<PageFacts['axe']>

const answerSchema = z.object({
  rules: z.nullable(z.unknown()),
  partial: z.unknown(),
  frames: z.array(z.object({ index: z.number(), place: z.string(), context: z.unknown() })),
  version: z.string(),
})

export interface AxeOptions extends Pick<CollectOptions, 'deadline' | 'signal'> {
  /** Errors that end the audit as a whole, such as a browser that is gone. */
  fatal?: (error: unknown) => boolean
}

/** The facts with axe. Where axe fails the rest still holds: its rules stay untested, and page.incomplete says why. */
export async function addAxe(driver: PageDriver, facts: PageFacts, options: AxeOptions): Promise<PageFacts> {
  try {
    const axe = await collectAxe(driver, options)
    options.signal?.throwIfAborted()
    return { ...facts, axe }
  } catch (error) {
    options.signal?.throwIfAborted()
    if (options.fatal?.(error)) throw error
    const why = error instanceof Error ? error.message : String(error)
    return { ...facts, page: { ...facts.page, incomplete: [...facts.page.incomplete, { what: 'axe-core', why }] } }
  }
}

/** axe over all frames (runPartial, finishRun). Rejects where the top document gives no answer within the deadline. */
export async function collectAxe(
  driver: PageDriver,
  options: Pick<CollectOptions, 'deadline' | 'signal'>,
): Promise<AxeFacts> {
  const frames = (await driver.frames()).slice(0, MAX_FRAMES)
  const top = frames.find((f) => f.path.length === 0)
  if (!top) throw new Error('the page has no document that can be read')
  return withDeadline(run(driver, frames, top, options.signal), options.deadline, options.signal, () => {})
}

async function run(
  driver: PageDriver,
  frames: FrameRef[],
  top: FrameRef,
  signal: AbortSignal | undefined,
): Promise<AxeFacts> {
  const parts: unknown[] = []
  /** Places of the frame elements from the outside in, joined as the page side does -> index path. */
  const paths = new Map<string, number[]>()
  const ask = async (frame: FrameRef, context: unknown, key: string) => {
    signal?.throwIfAborted()
    await driver.load('axe', frame)
    const answer = answerSchema.parse(await driver.call(frame, 'axePart', context))
    parts.push(answer.partial)
    for (const { index, place, context: inner } of answer.frames) {
      const inside = `${key}${place}»`
      paths.set(inside, [...frame.path, index])
      const child = frames.find((f) => f.path.join() === [...frame.path, index].join())
      // A frame that refuses (gone, a browser page) is a part that axe expects as null.
      if (child) await ask(child, inner, inside).catch(() => parts.push(null))
      else parts.push(null)
    }
    return answer
  }
  const answer = await ask(top, null, '')
  const rules = answer.rules ?? (await driver.call(top, 'axeJoin', parts))
  const facts = z.parse(z.nonoptional(pageFactsSchema.shape.axe), { version: answer.version, rules })
  for (const rule of facts.rules) for (const node of rule.nodes) node.place = resolvePlace(node.place, paths)
  return facts
}

/** "1/3»1/0/2": the element 1/0/2 in the frame that stands at 1/3. null where that frame is not known. */
function resolvePlace(place: string | null, paths: Map<string, number[]>): string | null {
  const at = place === null ? -1 : place.lastIndexOf('»')
  if (place === null || at < 0) return place
  const path = paths.get(place.slice(0, at + 1))
  return path ? placeInFrame(path, place.slice(at + 1)) : null
}
