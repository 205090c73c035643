/** The page's footer: by its element or class name, else by the words that only footers hold. */
import { holds, type Place } from '../../audit/index.ts'
import type { Capture } from '../capture.ts'
import { parentPlace, type Text, visible } from './words.ts'

export const SIGNS =
  /ICP\s*[备证]|公网安备|公安(机关)?备案|标识码|主\s*办(单位)?\s*[:：]|版权所有|copyright|©|技术支持[:：]/i
/** More text than this is no footer. */
const MAX_FOOTER = 1200

export interface Footer {
  state: 'text' | 'picture' | 'absent'
  place: Place | null
  /** Its runs; those of a second footer that this width hides come last. */
  texts: Text[]
}

export function readFooter(capture: Capture, titlePlace: Place | null): Footer {
  const seen = visible(capture.texts)
  const regions = new Set<Place>()
  for (const sign of seen.filter((t) => SIGNS.test(t.text) && t.text.length < 600 && isTail(t, seen))) {
    regions.add(grow(sign.place, seen, titlePlace))
  }
  const inRegion = (t: Text) => [...regions].some((r) => holds(r, t.place))
  const shown = seen.filter((t) => (t.zone === 'footer' && t.text.length < MAX_FOOTER) || inRegion(t))
  const other = capture.texts.filter(
    (t) => t.hidden !== null && (t.zone === 'footer' || (SIGNS.test(t.text) && t.text.length < 300)),
  )
  const texts = [...shown, ...other]
  const place = [...regions].sort((a, b) => a.length - b.length)[0] ?? shown[0]?.place ?? null
  const signed = texts.some((t) => SIGNS.test(t.text))
  if (signed) return { state: 'text', place, texts }
  const picture = visible(capture.images).find((i) => i.zone === 'footer' && i.width >= 400)
  if (picture && shown.length === 0) return { state: 'picture', place: picture.place, texts }
  return { state: shown.length > 0 ? 'text' : 'absent', place, texts }
}

/** Signs in the body of an article (主办单位：… of an event) are not the page's: a footer stands in its last part. */
function isTail(sign: Text, seen: Text[]): boolean {
  if (sign.zone === 'footer') return true
  const after = seen.slice(seen.indexOf(sign) + 1).reduce((n, t) => n + (t.zone === 'footer' ? 0 : t.text.length), 0)
  if (after > 800) return false
  if (/ICP\s*[备证]|公网安备|标识码|版权所有|copyright|©/i.test(sign.text)) return true
  // 主办单位 alone is weak: it counts where the page names no footer of its own.
  return !seen.some((t) => t.zone === 'footer') && seen.slice(-12).includes(sign)
}

/** Upward from a sign, as long as what is added is still small and no title or long paragraph. */
function grow(start: Place, seen: Text[], titlePlace: Place | null): Place {
  let place = start
  for (;;) {
    const parent = parentPlace(place)
    if (parent.length < 3 || parent === place) return place
    const held = seen.filter((t) => holds(parent, t.place))
    if (titlePlace && holds(parent, titlePlace)) return place
    if (held.reduce((n, t) => n + t.text.length, 0) > MAX_FOOTER / 2) return place
    if (held.some((t) => /^h[1-3]$/.test(t.tag) || (t.text.length > 60 && t.text.includes('。')))) return place
    if (held.some((t) => t.zone === 'nav' || t.zone === 'breadcrumb')) return place
    place = parent
  }
}
