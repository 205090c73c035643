/**
 * Draws the marks: one host element under the document element with a closed shadow root, fixed, without pointer events.
 * It takes no room, so nothing moves; styles are set property by property, so no policy of the page can refuse them.
 */
import type { Severity } from '../../audit/index.ts'
import { follow } from './follow.ts'
import { type Located, rectsOf } from './locate.ts'

export interface Overlay {
  show(marks: readonly Located[], current: string | null): void
  /** Takes everything away: element, listeners, observers, timers. */
  remove(): void
}

/** Told apart by line as well as by colour. */
const looks: Readonly<Record<Severity, { colour: string; line: string }>> = {
  veto: { colour: '#b3261e', line: 'solid' },
  deduct: { colour: '#a04a00', line: 'dashed' },
  advice: { colour: '#1f5fa8', line: 'dotted' },
}
/** Boxes of one mark: the lines of a long quotation. */
const MAX_BOXES = 12
const MAX_RETURNS = 20

interface Drawn {
  mark: Located
  boxes: HTMLElement[]
  label: HTMLElement
}

export function createOverlay(): Overlay {
  const host = document.createElement('mingcha-marks')
  style(host, {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    overflow: 'hidden',
    'pointer-events': 'none',
    'z-index': '2147483647',
    display: 'block',
    'color-scheme': 'light',
    'forced-color-adjust': 'none',
  })
  host.setAttribute('aria-hidden', 'true')
  const root = host.attachShadow({ mode: 'closed' })
  document.documentElement.append(host)
  let drawn: Drawn[] = []
  let currentId: string | null = null
  let returns = MAX_RETURNS

  const place = () => {
    // The page may tear our element out; it goes back, but a page that insists has its way.
    if (!host.isConnected && returns-- > 0) document.documentElement.append(host)
    // A transformed document element makes "fixed" relative to itself.
    const origin = host.getBoundingClientRect()
    const measured = drawn.map(({ mark }) => (isQuiet(mark) ? [] : rectsOf(mark.target).slice(0, MAX_BOXES)))
    // Numbers of marks that begin at one point stand side by side.
    const taken = new Map<string, number>()
    drawn.forEach((entry, i) => {
      const rects = measured[i] ?? []
      const corner = rects[0] ? `${Math.round(rects[0].left)},${Math.round(rects[0].top)}` : ''
      const nth = taken.get(corner) ?? 0
      taken.set(corner, nth + 1)
      draw(root, entry, { rects, origin, nth, current: entry.mark.item.id === currentId })
    })
  }
  /** A frame round the whole page says nothing, unless it is what was asked for. */
  const isQuiet = ({ target, item }: Located): boolean =>
    (target === document.documentElement || target === document.body) && item.id !== currentId
  const stop = follow(place, (node) => node === host)

  return {
    show(marks, current) {
      currentId = current
      root.replaceChildren()
      drawn = marks.map((mark) => ({ mark, boxes: [], label: labelOf(mark) }))
      place()
    },
    remove() {
      stop()
      drawn = []
      host.remove()
    },
  }
}

function labelOf({ item }: Located): HTMLElement {
  const label = document.createElement('span')
  label.textContent = String(item.number)
  style(label, {
    position: 'absolute',
    top: '0',
    left: '0',
    'min-width': '18px',
    height: '20px',
    padding: '0 5px',
    'box-sizing': 'border-box',
    'border-radius': '10px',
    border: '1px solid #ffffff',
    font: '700 13px/18px system-ui, sans-serif',
    'text-align': 'center',
    color: '#ffffff',
    background: looks[item.severity].colour,
  })
  return label
}

interface Drawing {
  /** In the window's pixels. */
  rects: readonly DOMRect[]
  /** The overlay's own box. */
  origin: DOMRect
  /** How many numbers stand at this corner already. */
  nth: number
  current: boolean
}

function draw(root: ShadowRoot, entry: Drawn, { rects, origin, nth, current }: Drawing): void {
  const { colour, line } = looks[entry.mark.item.severity]
  while (entry.boxes.length > rects.length) entry.boxes.pop()?.remove()
  rects.forEach((rect, i) => {
    let box = entry.boxes[i]
    if (!box) {
      box = document.createElement('div')
      entry.boxes.push(box)
      root.append(box)
    }
    const grow = current ? 4 : 2
    style(box, {
      position: 'absolute',
      top: '0',
      left: '0',
      'box-sizing': 'border-box',
      width: `${rect.width + 2 * grow}px`,
      height: `${rect.height + 2 * grow}px`,
      transform: `translate(${rect.left - origin.left - grow}px, ${rect.top - origin.top - grow}px)`,
      border: `${current ? 4 : 2}px ${current ? 'solid' : line} ${colour}`,
      'border-radius': '4px',
      'box-shadow': current ? '0 0 0 2px #ffffff, 0 0 0 5px #ffd54a' : '0 0 0 1px rgb(255 255 255 / 85%)',
      'z-index': current ? '2' : '1',
    })
  })
  const [first] = rects
  if (!first) {
    entry.label.remove()
    return
  }
  if (!entry.label.isConnected) root.append(entry.label)
  const x = Math.max(0, first.left - origin.left - 8) + nth * 24
  const y = Math.max(0, first.top - origin.top - 20)
  // Above the window's edge the number stays off the page, or those of a whole page would gather there.
  style(entry.label, {
    transform: `translate(${x}px, ${first.bottom < 0 ? -40 : y}px)`,
    'z-index': current ? '3' : '2',
  })
}

function style(element: HTMLElement, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important')
}
