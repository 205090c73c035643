/** Brings a place into view at once: smooth scrolling would be motion, and would leave the marks behind. */
import { elementOf, type Located, rectsOf } from './locate.ts'

export function scrollToTarget({ target }: Located): void {
  const element = elementOf(target)
  if (!element) return
  Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' })
  // The words may stand far down in a block that is taller than the window.
  const [rect] = rectsOf(target)
  if (!rect) return
  const height = window.innerHeight
  if (rect.top < 0 || rect.bottom > height) {
    window.scrollBy({ top: rect.top - height / 2, behavior: 'instant' })
  }
}
