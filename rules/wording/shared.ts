/** Finds wrong forms of words in running text. */
import { wordingPairs } from '../../standards/index.ts'

export interface PairHit {
  start: number
  end: number
  wrong: string
  right: string
}

const byStart = new Map<string, (readonly [string, string])[]>()
for (const pair of [...wordingPairs].sort((a, b) => b[0].length - a[0].length)) {
  const key = pair[0].slice(0, 2)
  byStart.set(key, [...(byStart.get(key) ?? []), pair])
}

/** Longest wrong form at each place; hits do not overlap and do not cut a word of the text around them. */
export function findPairs(text: string): PairHit[] {
  const hits: PairHit[] = []
  for (let start = 0; start < text.length; ) {
    const pair = byStart.get(text.slice(start, start + 2))?.find(([wrong]) => text.startsWith(wrong, start))
    const end = start + (pair?.[0].length ?? 1)
    if (pair && !cutsWord(text, start, end)) hits.push({ start, end, wrong: pair[0], right: pair[1] })
    start = end
  }
  return hits
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const AROUND = 10

/**
 * Does a dictionary word reach across an edge of [start, end)? 综合证|书: the word is 证书, and 综合证 is no fault. In long
 * forms (乡村振|新局面) the word across the edge counts only where the rest of the form falls into words as well.
 */
function cutsWord(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - AROUND)
  let across = false
  let loose = false
  for (const { segment, index } of segmenter.segment(text.slice(from, end + AROUND))) {
    const left = from + index
    const right = left + segment.length
    if (right <= start || left >= end) continue
    if (left < start || right > end) across = true
    else if (segment.length === 1) loose = true
  }
  return across && (end - start < LONG || !loose)
}

const LONG = 4

const OPEN = '《〈“‘「『'
const CLOSE = '》〉”’」』'

/** Does [start, end) stand inside a title or a quotation, whose wording may be somebody else's? */
export function isQuoted(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start)
  const after = text.slice(end)
  const straight = before.split('"').length % 2 === 0 && after.includes('"')
  return straight || (unmatched([...before].reverse(), OPEN, CLOSE) && unmatched(after, CLOSE, OPEN))
}

/** Is there a mark of `wanted` that no mark of `other` before it answers? */
function unmatched(characters: Iterable<string>, wanted: string, other: string): boolean {
  let depth = 0
  for (const c of characters) {
    if (other.includes(c)) depth++
    else if (wanted.includes(c) && depth-- === 0) return true
  }
  return false
}
