/** Why nobody sees an element. What an ancestor hides is not asked again: the walk hands the reason down. */
import type { HiddenReason } from '../../audit/index.ts'
import * as dom from './dom.ts'

export type Hidden = Exclude<HiddenReason, 'comment'>

export function hiddenBy(element: Element, style: CSSStyleDeclaration): Hidden | null {
  if (style.display === 'none') return 'display-none'
  if (style.visibility === 'hidden' || style.visibility === 'collapse' || style.opacity === '0') return 'invisible'
  const clipped = style.overflowX === 'hidden' || style.overflowX === 'clip'
  const placed = style.position === 'absolute' || style.position === 'fixed'
  if (!clipped && !placed) return Number.parseFloat(style.textIndent) <= -500 ? 'off-screen' : null
  const rect = dom.rectOf(element)
  if (clipped && (rect.width <= 1 || rect.height <= 1)) return 'zero-size'
  if (placed && (rect.right + window.scrollX <= 0 || rect.bottom + window.scrollY <= 0) && rect.width > 0)
    return 'off-screen'
  return null
}
