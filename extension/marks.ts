/** Puts findings onto the page: every frame is sent its own places, numbered as in the panel's list. */
import { type Finding, formatPlace, parsePlace, type Severity } from '../audit/index.ts'
import type { FrameRef, PageDriver } from '../gather/index.ts'

/** One mark, as the page's frame sees it. */
export interface MarkItem {
  id: string
  /** Shown on the mark. */
  number: number
  /** Within the frame; see audit/place.ts. */
  place: string
  quote: Finding['quote']
  severity: Severity
}

export interface MarkRequest {
  items: MarkItem[]
  /** Scrolled to and set off; null: none. */
  current: string | null
  /** Name of the port whose end takes the marks away. */
  port: string
}

/** How the place was found again: by its words, the block only, the element as such, found but unseen, not at all. */
export type Spot = 'quote' | 'block' | 'element' | 'hidden' | 'gone'

export interface PlacedFinding {
  id: string
  number: number
  place: string
  quote: Finding['quote']
  severity: Severity
}

/** Marks in all frames; answers how the current one was found, null where there is none. */
export async function showMarks(
  driver: PageDriver,
  findings: readonly PlacedFinding[],
  current: string | null,
  port: string,
): Promise<Spot | null> {
  let spot: Spot | null = null
  for (const frame of await driver.frames()) {
    const items = findings.flatMap((finding) => itemIn(frame, finding))
    if (items.length === 0 && frame.path.length > 0) continue
    await driver.load('marks', frame)
    const request: MarkRequest = { items, current, port }
    const found = (await driver.call(frame, 'mark', request)) as Record<string, Spot>
    if (current !== null && found[current]) spot = found[current]
  }
  return current !== null ? (spot ?? 'gone') : null
}

export async function hideMarks(driver: PageDriver): Promise<void> {
  for (const frame of await driver.frames()) {
    await driver.load('marks', frame)
    await driver.call(frame, 'unmark', null)
  }
}

function itemIn(frame: FrameRef, { id, number, place, quote, severity }: PlacedFinding): MarkItem[] {
  const parts = parsePlace(place)
  if (parts.frame.join() !== frame.path.join()) return []
  return [{ id, number, place: formatPlace({ frame: [], steps: parts.steps }), quote, severity }]
}
