/**
 * The parts of the page, settled: what its class names call a header or a menu is none where it holds running text, a
 * dated list or the head fields of a document.
 */
import type { Place, Zone } from '../../audit/index.ts'
import type { Capture } from '../capture.ts'
import { HeldBy } from './held.ts'
import { datesIn, parentPlace, type Text, visible } from './words.ts'

export function settleZones(capture: Capture): Capture {
  const inside = new HeldBy(visible(capture.texts))
  const kept = new Map<Place, Zone>()
  for (const { place, zone } of capture.regions) {
    if (zone === 'main' || isPart(zone, inside.at(place))) kept.set(place, zone)
    else kept.delete(place)
  }
  const zoneAt = (place: Place): Zone => {
    for (let p = place; p.length > 0; p = parentPlace(p)) {
      const zone = kept.get(p)
      if (zone) return zone
      if (!p.includes('/')) break
    }
    return 'main'
  }
  const settle = <T extends { place: Place; zone: Zone }>(items: T[]): T[] =>
    items.map((i) => ({ ...i, zone: zoneAt(i.place) }))
  return {
    ...capture,
    texts: settle(capture.texts),
    links: settle(capture.links),
    images: settle(capture.images),
    scripts: settle(capture.scripts),
    fields: settle(capture.fields),
  }
}

const FIELD = /^(?:索\s*引\s*号|信息索取号|发布机构|发文机关|发文字号|成文日期|发布日期|主题分类)\s*[:：]?/

function isPart(zone: Zone, held: readonly Text[]): boolean {
  const length = held.reduce((n, t) => n + t.text.length, 0)
  const running = held.reduce((n, t) => n + (t.text.length >= 50 && /[。；]/.test(t.text) ? t.text.length : 0), 0)
  if (zone === 'footer') return running <= 300 && length <= 3000
  if (zone === 'breadcrumb') return length <= 300
  if (running > 120) return false
  if (held.filter((t) => t.text.length < 300 && datesIn(t.text).length > 0).length >= 3) return false
  return held.filter((t) => FIELD.test(t.text)).length < 2
}
