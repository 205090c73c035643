/**
 * Finds a finding's place in the live page again: the element by its child indexes, in it the quoted words. The page is
 * hostile: properties that a form or a script can cover are read through the prototypes.
 */
import { parsePlace } from '../../audit/index.ts'
import type { MarkItem, Spot } from '../../extension/index.ts'
import { findQuote, type ReadText, readText } from './quote.ts'

export interface Located {
  item: MarkItem
  /** What is outlined: the quoted words, or the element. */
  target: Range | Element
  spot: Exclude<Spot, 'gone'>
}

const getter = <T>(proto: object, name: string) => {
  const get = Object.getOwnPropertyDescriptor(proto, name)?.get
  return (of: Node): T => get?.call(of) as T
}
const childrenOf = getter<HTMLCollection>(Element.prototype, 'children')
const childrenOfRoot = getter<HTMLCollection>(DocumentFragment.prototype, 'children')
const shadowOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot')

/** Locates several; the text of an element is read once for all of them. */
export function createLocator(): (item: MarkItem) => Located | null {
  const read = new Map<Element, ReadText>()
  const textOf = (element: Element): ReadText => {
    const text = read.get(element) ?? readText(element)
    read.set(element, text)
    return text
  }
  return (item) => {
    const element = elementAt(item.place)
    if (!element) return null
    if (!item.quote) return { item, target: element, spot: isSeen(element) ? 'element' : 'hidden' }
    // The page may have been edited since: elsewhere the words count only beside one of their neighbours.
    const range =
      findQuote(textOf(element), item.quote, true) ??
      (document.body ? findQuote(textOf(document.body), item.quote, false) : null)
    if (range) return { item, target: range, spot: isSeen(range) ? 'quote' : 'hidden' }
    return { item, target: element, spot: isSeen(element) ? 'block' : 'hidden' }
  }
}

/** The element at a place, or as near to it as the page still goes. */
function elementAt(place: string): Element | null {
  let at: Element | ShadowRoot | null = document.documentElement
  for (const step of parsePlace(place).steps) {
    if (at === null) return null
    if (step === 's') at = at instanceof Element ? shadowOf(at) : null
    else at = (at instanceof Element ? childrenOf(at) : childrenOfRoot(at))[step] ?? null
  }
  return at instanceof Element ? at : null
}

/** Rectangles in the viewport's pixels; a wrapper without a box of its own (display: contents) has those of what it holds. */
export function rectsOf(target: Range | Element): DOMRect[] {
  const own = target instanceof Range ? [...target.getClientRects()] : [target.getBoundingClientRect()]
  const boxes = own.filter(hasArea)
  if (boxes.length > 0 || target instanceof Range) return boxes
  const range = document.createRange()
  range.selectNodeContents(target)
  return hasArea(range.getBoundingClientRect()) ? [range.getBoundingClientRect()] : []
}

const hasArea = ({ width, height }: DOMRect): boolean => width > 0 && height > 0

export const elementOf = (target: Range | Element): Element | null =>
  target instanceof Element ? target : target.startContainer.parentElement

function isSeen(target: Range | Element): boolean {
  const element = elementOf(target)
  if (element === null || rectsOf(target).length === 0) return false
  const { visibility } = getComputedStyle(element)
  return visibility === 'visible'
}
