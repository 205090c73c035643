/** What rules that read the page's text have in common. */
import { maskNumbers, type PageFacts, type Place, type Quote, type TextRun } from '../../audit/index.ts'

/** Elements whose text is shown as code or typed by the visitor. */
const VERBATIM = new Set(['code', 'pre', 'kbd', 'samp', 'textarea'])

export const proseOf = (page: PageFacts): TextRun[] => (page.texts ?? []).filter((run) => !VERBATIM.has(run.tag))

/** UTF-16 offsets [start, end) of a run. */
export interface Hit {
  run: TextRun
  start: number
  end: number
}

export const exactOf = ({ run, start, end }: Hit): string => run.text.slice(start, end)

/** The words of a hit with up to 15 characters on each side. */
export function quoteOf(hit: Hit): Quote {
  // A number that the cut would halve is masked as a whole: masks keep lengths.
  const from = Math.max(0, hit.start - 60)
  const around = maskNumbers(hit.run.text.slice(from, hit.end + 60))
  const [start, end] = [hit.start - from, hit.end - from]
  return {
    exact: exactOf(hit),
    prefix: around.slice(Math.max(0, start - 15), start),
    suffix: around.slice(end, end + 15),
  }
}

/** Every match of a pattern that has the flag g, in all runs. */
export function hitsOf(runs: readonly TextRun[], pattern: RegExp): Hit[] {
  return runs.flatMap((run) =>
    [...run.text.matchAll(pattern)].map((m) => ({ run, start: m.index, end: m.index + m[0].length })),
  )
}

/** Hits of one fault together: the first of each key leads, in the order of the page. */
export function groupHits<H extends Hit>(hits: readonly H[], keyOf: (hit: H) => string): [H, ...H[]][] {
  const groups = new Map<string, [H, ...H[]]>()
  for (const hit of hits) {
    const group = groups.get(keyOf(hit))
    if (group) group.push(hit)
    else groups.set(keyOf(hit), [hit])
  }
  return [...groups.values()]
}

/** Where a group stands: its first place, and the further ones. */
export function placesOf([first, ...rest]: readonly [Hit, ...Hit[]]): { place: Place; places: Place[] } {
  const further = new Set(rest.map((hit) => hit.run.place))
  further.delete(first.run.place)
  return { place: first.run.place, places: [...further] }
}
