/**
 * A place in a page, as a string: where an element stands, through frames and open shadow roots.
 *
 *   "1/0/3"          third child of the first child of <body> (0 is <head>, 1 is <body>)
 *   "1/0/s/2"        "s" enters the open shadow root of the element before it
 *   "f0.2|1/4"       the same inside frame 2 of frame 0 (indexes of window.frames)
 *
 * Child indexes instead of selectors: short, free of class names, and compared without a DOM.
 */
export type Place = string

export interface PlaceParts {
  /** Indexes of window.frames from the top document down; empty for the top document. */
  frame: number[]
  /** Child indexes from the document element; 's' enters a shadow root. */
  steps: (number | 's')[]
}

export function parsePlace(place: Place): PlaceParts {
  const bar = place.indexOf('|')
  const frame = bar > 0 ? place.slice(1, bar).split('.').map(Number) : []
  const path = place.slice(bar + 1)
  return { frame, steps: path === '' ? [] : path.split('/').map((s) => (s === 's' ? 's' : Number(s))) }
}

export function formatPlace({ frame, steps }: PlaceParts): Place {
  return (frame.length > 0 ? `f${frame.join('.')}|` : '') + steps.join('/')
}

/** The place of something in a child frame, seen from the top document. */
export function placeInFrame(frame: number[], local: Place): Place {
  return frame.length > 0 ? `f${frame.join('.')}|${local}` : local
}

/** Document order: negative where a stands before b. An element stands before what it holds; frames follow the top. */
export function comparePlaces(a: Place, b: Place): number {
  const left = parsePlace(a)
  const right = parsePlace(b)
  return compareSteps(left.frame, right.frame) || compareSteps(left.steps, right.steps)
}

function compareSteps(a: readonly (number | 's')[], b: readonly (number | 's')[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const x = a[i] === 's' ? -1 : Number(a[i])
    const y = b[i] === 's' ? -1 : Number(b[i])
    if (x !== y) return x - y
  }
  return a.length - b.length
}

/** Does the element at `outer` hold (or equal) the one at `inner`? */
export function holds(outer: Place, inner: Place): boolean {
  return inner === outer || inner.startsWith(outer === '' || outer.endsWith('|') ? outer : `${outer}/`)
}
