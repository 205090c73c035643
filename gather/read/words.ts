/** Small readings of Chinese page text that several readers share. Pure. */
import { type Found, holds, type Place } from '../../audit/index.ts'
import type { Capture } from '../capture.ts'

export type Text = Capture['texts'][number]
export type CapturedLink = Capture['links'][number]

/** For comparing: width, white space and invisible characters folded away. */
export const bare = (s: string): string => s.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '')

const DATE = /(?<!\d)((?:19|20)\d{2})\s*[-年/.—－]\s*(\d{1,2})\s*[-月/.—－]\s*(\d{1,2})(?!\d)\s*日?/

export interface DateHit {
  /** YYYY-MM-DD */
  day: string
  /** As written, with the time of day where one follows. */
  written: string
  index: number
}

/** Every full date in the text, in order; impossible days are left out. */
export function datesIn(text: string): DateHit[] {
  const hits: DateHit[] = []
  const pattern = new RegExp(`${DATE.source}(?:\\s*(?:T|\\s)\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?`, 'g')
  for (const m of text.matchAll(pattern)) {
    const day = isoDay(Number(m[1]), Number(m[2]), Number(m[3]))
    if (day) hits.push({ day, written: m[0].trim(), index: m.index })
  }
  return hits
}

export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

export const visible = <T extends { hidden: unknown }>(items: T[]): T[] => items.filter((i) => i.hidden === null)

export const within = <T extends { place: Place }>(items: T[], place: Place): T[] =>
  items.filter((i) => holds(place, i.place))

export const parentPlace = (place: Place): Place =>
  place.slice(0, Math.max(place.lastIndexOf('/'), place.indexOf('|') + 1))

export const foundOf = (text: string, place: Place, href: string | null = null): Found => ({ text, place, href })

/** Share of the shorter string's bigrams that the longer one has; 0..1. */
export function overlap(a: string, b: string): number {
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string]
  if (short.length < 2) return 0
  let hits = 0
  for (let i = 0; i < short.length - 1; i++) if (long.includes(short.slice(i, i + 2))) hits++
  return hits / (short.length - 1)
}
