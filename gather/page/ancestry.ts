/** axe's ancestry selectors (html > body > div:nth-child(3) > …) as a Place; frames by their index in window.frames. */
import type { Place } from '../../audit/index.ts'

/** One entry a frame, each a selector or, through shadow roots, a list of selectors. null where it cannot be read. */
export type Ancestry = (string | string[])[]

/** One local place a frame, the outermost first, joined by »: the host turns the frames' elements into frame indexes. */
export function ancestryPlace(ancestry: Ancestry): Place | null {
  const parts = ancestry.map((entry) => stepsOf(Array.isArray(entry) ? entry : [entry]))
  if (parts.length === 0 || parts.some((p) => p === null)) return null
  return parts.join('»')
}

/** Selectors from the document down through shadow roots -> "1/0/s/2". */
function stepsOf(selectors: string[]): string | null {
  const steps: string[] = []
  for (const [i, selector] of selectors.entries()) {
    const parts = selector.split(' > ')
    if (i > 0) steps.push('s')
    else if (!/^html/.test(parts.shift() ?? '')) return null
    for (const part of parts) {
      const nth = part.match(/:nth-child\((\d+)\)$/)
      steps.push(nth ? String(Number(nth[1]) - 1) : part === 'body' || part === 'frameset' ? '1' : '0')
    }
  }
  return steps.join('/')
}
