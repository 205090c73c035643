/**
 * A finding's name across re-scans: rule + page + what is wrong + nearest heading or zone; class names and positions stay
 * out of it. Equal ones are numbered in document order by the runner.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { PageFacts } from './facts.ts'
import { comparePlaces, holds, type Place } from './place.ts'

/** 16 hexadecimal characters. */
export function fingerprint(rule: string, url: string, identity: string, near: string, occurrence: number): string {
  return bytesToHex(sha256(utf8ToBytes([rule, url, fold(identity), near, occurrence].join('\u0000')))).slice(0, 16)
}

/** The page's address without what changes between two visits of the same page. */
export function normaliseUrl(url: string): string {
  try {
    const u = new URL(url)
    u.hash = ''
    u.hostname = u.hostname.replace(/\.$/, '')
    u.pathname = u.pathname.replace(/;jsessionid=[^/]*/i, '').replace(/\/(index|default)\.s?html?$/i, '/')
    for (const key of [...u.searchParams.keys()]) {
      if (/^(jsessionid|phpsessid|sid|_|t|timestamp|rnd|random|utm_.*|spm|from)$/i.test(key)) u.searchParams.delete(key)
    }
    return u.href.replace(/^https?:/, '')
  } catch {
    return url
  }
}

/** The text of the nearest heading before the place, else ''. A footer stands under no heading of the page's content. */
export function nearestHeading(facts: PageFacts, place: Place | undefined): string {
  if (place === undefined || inFooter(facts, place)) return ''
  let near = ''
  for (const h of facts.headings ?? []) {
    if (comparePlaces(h.place, place) > 0) break
    near = h.text
  }
  return fold(near)
}

function inFooter({ texts, links, images }: PageFacts, place: Place): boolean {
  const touches = (i: { zone: string; place: Place }) =>
    i.zone === 'footer' && (holds(i.place, place) || holds(place, i.place))
  return [texts, links, images].some((list) => list?.some(touches))
}

const fold = (s: string): string => s.normalize('NFKC').replace(/\s+/g, '')
