/** Entries of lists with their dates: the date stands in the link, beside it in one block, or in a block of its own. */
import { holds, type ListItem, type Place } from '../../audit/index.ts'
import type { Capture } from '../capture.ts'
import { HeldBy } from './held.ts'
import { type CapturedLink, datesIn, isoDay, parentPlace, type Text, visible } from './words.ts'

/** Longest text beside a date in its own block (brackets, column name, state of a letter). */
const MAX_REST = 24
/** Longest label of a date that stands alone: 发布时间:, brackets. */
const MAX_LABEL = 8
/** Dates of something else than the publication. */
const OTHER_DATES = /访谈|会议|截止|开始|结束|活动|征集|今天|今日|有效/

export function readList(capture: Capture, articleBody: Place | null): ListItem[] {
  const inBody = (place: Place) => articleBody !== null && holds(articleBody, place)
  const links = visible(capture.links).filter(
    (l) => l.text.length >= 2 && !inBody(l.place) && l.zone !== 'nav' && l.zone !== 'breadcrumb' && l.zone !== 'footer',
  )
  const texts = visible(capture.texts).filter((t) => !inBody(t.place) && t.zone !== 'footer' && t.zone !== 'nav')
  const inside = new HeldBy(links)
  const dated = new Map<CapturedLink, string>()
  for (const link of links) {
    const own = edgeDate(link.text)
    if (own) dated.set(link, own)
  }
  for (const text of joinSplitDates(texts)) {
    if (text.text.length > 300) continue
    const held = inside.at(text.place)
    if (held.length > 0) datesBeside(text, held, dated)
    else {
      const day = loneDate(text)
      const link = day ? nearestLink(text.place, inside, dated) : null
      const dayOfYear = day && link ? withYear(day, link) : null
      if (dayOfYear && link) dated.set(link, dayOfYear)
    }
  }
  return links
    .filter((l) => dated.has(l) || isEntry(l))
    .map((l) => ({ title: titleOf(l), url: l.url, date: dated.get(l) ?? null, place: l.place }))
}

const isEntry = (l: CapturedLink): boolean => l.zone === 'main' && l.text.length >= 10

const titleOf = (l: CapturedLink): string =>
  (l.title.length > l.text.length && l.text.endsWith('...') ? l.title : l.text).replace(/^[·•▪■◆>\s]+/, '')

/** Day and month in blocks of their own, one after the other (21 over 2022-11), read as one. */
function joinSplitDates(texts: Text[]): Text[] {
  return texts.map((t, i) => {
    const next = texts[i + 1]
    const split = next && /^\d{1,2}日?$/.test(t.text) && /^(?:19|20)\d{2}[-/.年]\d{1,2}月?$/.test(next.text)
    return split && parentPlace(t.place) === parentPlace(next.place)
      ? { ...t, text: `${t.text.replace('日', '')} ${next.text}` }
      : t
  })
}

/** A date at the very start or end of the link's own words. */
function edgeDate(text: string): string | null {
  for (const d of datesIn(text)) {
    const rest = `${text.slice(0, d.index)}${text.slice(d.index + d.written.length)}`.trim()
    const atEdge = d.index <= 1 || d.index + d.written.length >= text.length - 1
    if (atEdge && rest.length >= 4 && !/年$/.test(d.written)) return d.day
  }
  return null
}

/** One block with links and dates: each date belongs to the link before it, or after it where the block starts with a date. */
function datesBeside(text: Text, held: readonly CapturedLink[], dated: Map<CapturedLink, string>): void {
  let rest = text.text
  for (const l of held) rest = rest.replace(l.text, ' ')
  const dates = datesIn(rest)
  const long = held.filter((l) => l.text.length >= 4)
  const targets = long.length > 0 ? long : held
  if (dates.length === 0) {
    const short = rest.match(/(?<![\d.])(\d{1,2})[-/.月](\d{1,2})日?(?![\d.])/)
    const link = targets.at(-1)
    if (short && link && targets.length === 1 && rest.trim().length <= 12) setShort(short, link, dated)
    return
  }
  if (rest.replace(/\s+/g, '').length - dates.reduce((n, d) => n + d.written.length, 0) > MAX_REST * dates.length)
    return
  dates.forEach((d, i) => {
    const link = targets[Math.min(i, targets.length - 1)]
    if (link && !dated.has(link)) dated.set(link, d.day)
  })
}

function setShort(match: RegExpMatchArray, link: CapturedLink, dated: Map<CapturedLink, string>): void {
  const year = yearOf(link)
  const day = year ? isoDay(year, Number(match[1]), Number(match[2])) : null
  if (day && !dated.has(link)) dated.set(link, day)
}

/** The run is a date and hardly anything else: YYYY-MM-DD, or -MM-DD where it shows month and day alone. */
function loneDate(text: Text): string | null {
  const full = datesIn(text.text)[0]
  if (full && text.text.length - full.written.length <= MAX_LABEL && !OTHER_DATES.test(text.text)) return full.day
  const short = text.text.match(/^[[(（【]?(\d{1,2})[-/.月](\d{1,2})日?[\])）】]?$/)
  if (short) return `-${short[1]?.padStart(2, '0')}-${short[2]?.padStart(2, '0')}`
  // 07 over 2021-01: the day stands in a run of its own.
  const split = text.text.match(/^(\d{1,2})\s*\n?\s*((?:19|20)\d{2})[-/.年](\d{1,2})月?$/)
  if (split) return isoDay(Number(split[2]), Number(split[3]), Number(split[1]))
  const turned = text.text.match(/^((?:19|20)\d{2})[-/.年](\d{1,2})(?:月|\s)\s*(\d{1,2})日?$/)
  return turned ? isoDay(Number(turned[1]), Number(turned[2]), Number(turned[3])) : null
}

function withYear(day: string, link: CapturedLink): string | null {
  if (!day.startsWith('-')) return day
  const year = yearOf(link)
  const [, month, date] = day.split('-').map(Number)
  return year ? isoDay(year, month ?? 0, date ?? 0) : null
}

/** The year that a link's address carries: /202310/…, t20231011_…, /2023/10/11/. */
function yearOf(link: CapturedLink): number | null {
  const m = link.href.match(/(?:^|[/_t-])((?:19|20)\d{2})(?:[-/]?\d{2}[-/_\d]*)/)
  return m ? Number(m[1]) : null
}

/** The undated link that shares the smallest element with the date; the one before it where two do. */
function nearestLink(place: Place, links: HeldBy<CapturedLink>, dated: Map<CapturedLink, string>): CapturedLink | null {
  let row = place
  for (let up = 0; up < 4; up++) {
    row = parentPlace(row)
    if (row.length < 3) return null
    const held = links.at(row).filter((l) => l.text.length >= 4)
    if (held.length === 0) continue
    const free = held.filter((l) => !dated.has(l))
    if (free.length === 0 || held.length > 6) return null
    return free.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  }
  return null
}
