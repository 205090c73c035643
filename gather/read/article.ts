/** The main article: title, the line under it, labelled head fields, body. */
import { type Article, type Found, holds, type Place } from '../../audit/index.ts'
import type { Capture } from '../capture.ts'
import { fieldFound, firstField, type LabelledValue, readFields } from './fields.ts'
import { HeldBy } from './held.ts'
import { bare, type CapturedLink, datesIn, foundOf, parentPlace, type Text, visible } from './words.ts'

const DOCUMENT_NUMBER =
  /[\u4e00-\u9fa5]{2,16}\s*(?:发|字|函|办|规|令|告|公告|电)?\s*[〔[［（(【]\s*(?:19|20)\d{2}\s*[〕\]］）)】]\s*第?\s*\d+\s*号/
const INDEX_NUMBER = /[0-9A-Za-z][0-9A-Za-z-]{5,22}\/[0-9]{4}-?[0-9A-Za-z]*-?\d*/

export interface ArticleReading {
  article: Article | null
  /** How strongly the page looks like one article: 0..1. */
  strength: number
}

export function readArticle(capture: Capture): ArticleReading {
  const seen = visible(capture.texts).filter((t) => t.zone !== 'nav' && t.zone !== 'footer' && t.zone !== 'breadcrumb')
  const links = new HeldBy(capture.links)
  const body = findBody(seen, links)
  const title = findTitle(seen, capture, links, body)
  const head = headRuns(seen, title, body)
  const fields = readFields(head)
  // Some sites print the line of time and source below the text.
  const tail = readFields(
    seen.filter(
      (t) => !head.includes(t) && t.text.length < 200 && t.zone === 'main' && /(?:发布|来源|公开)/.test(t.text),
    ),
  )
  const published = findPublished(fields, tail, head, title, body)
  const source = findSource(fields, tail)
  const number = findNumber(fields, head, seen, body)
  const strength = rate(capture, title, body, published, fields, seen)
  if (strength < 0.5) return { article: null, strength }
  const article: Article = {
    title: title
      ? foundOf(titleWords(title.text), title.place)
      : fieldFound(firstField(fields, 'title', (f) => f.value.length >= 6)),
    published,
    source,
    documentNumber: number,
    indexNumber: fieldFound(firstField(fields, 'indexNumber', (f) => /\d{3}/.test(f.value))) ?? looseIndex(head),
    fields: fields
      .filter((f) => f.name !== 'page')
      .map(({ label, value, place }) => ({ label, value: value.slice(0, 200), place })),
    body: body && { place: body.place, characters: body.characters },
  }
  return { article, strength }
}

/** What the line of time and source goes on with. */
const AFTER_SOURCE =
  /\s*(?:【|\[|\||｜|\n)|\s+(?:分享|打印|下载|收藏|关闭|字体|字号|浏览|点击|阅读|访问|听全文|语音|扫一扫|大\s*中)|(?<=\S)\s*[\u4e00-\u9fa5]{2,5}[:：]/
const DATE_BEHIND = /\s*[(（[【]\s*\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s*[)）\]】]$/
/** （2007年6月29日…会议通过） under a title belongs to it as little as a date behind it. */
const ADOPTED = /\n?\s*[（(][^（()）]*(?:通过|公布|发布|修订|施行)[^（()）]*[）)]$/

const titleWords = (text: string): string =>
  text
    .replace(/^(?:信息名称|文件名称|名\s*称|标\s*题)\s*[:：]\s*/, '')
    .replace(ADOPTED, '')
    .replace(DATE_BEHIND, '')
    .replace(/\n/g, '')

interface Body {
  place: Place
  characters: number
}

/** The element whose near descendants hold most running text. */
function findBody(seen: Text[], links: HeldBy<CapturedLink>): Body | null {
  const score = new Map<Place, number>()
  for (const t of seen) {
    if (t.zone === 'header' || t.zone === 'aside' || (t.text.length < 30 && !/[。;；]$/.test(t.text))) continue
    const linked = links.at(t.place).reduce((n, l) => n + l.text.length, 0)
    const words = t.text.length - linked
    if (words < 15) continue
    let place = t.place
    // A block that holds its text directly (with <br>) may itself be the body.
    for (const share of [0.6, 1, 0.9, 0.7, 0.5]) {
      score.set(place, (score.get(place) ?? 0) + words * share)
      place = parentPlace(place)
      if (place.length < 3) break
    }
  }
  let best: Place | null = null
  for (const [place, value] of score) if (best === null || value > (score.get(best) ?? 0)) best = place
  if (best === null) return null
  const place = best
  const characters = seen.filter((t) => holds(place, t.place)).reduce((n, t) => n + t.text.length, 0)
  return characters >= 40 ? { place, characters } : null
}

function findTitle(seen: Text[], capture: Capture, links: HeldBy<CapturedLink>, body: Body | null): Text | null {
  const meta = bare(tag(capture, 'ArticleTitle'))
  const doc = bare(capture.title)
  const firstBody = body ? seen.findIndex((t) => holds(body.place, t.place)) : -1
  const rated = seen
    .map((t, i) => ({ t, i, points: 0 }))
    .filter(({ t }) => t.text.length >= 2 && t.text.length <= 160 && t.zone !== 'header')
  for (const r of rated) {
    const words = bare(titleWords(r.t.text))
    const linked = links.at(r.t.place).some((l) => bare(l.text) === words)
    if (meta.length > 1 && words === meta) r.points += 10
    else if (meta.length > 6 && (words.includes(meta) || (words.length > 6 && meta.includes(words)))) r.points += 5
    if (words.length >= 4 && doc.startsWith(words)) r.points += 6
    else if (words.length >= 6 && doc.includes(words)) r.points += 4
    else if (words.length >= 2 && doc === words) r.points += 5
    if (r.t.tag === 'h1') r.points += 4
    else if (/^h[23]$/.test(r.t.tag)) r.points += 2
    if (r.t.hint.startsWith('t')) r.points += 3
    else if (r.t.hint.includes('t')) r.points += 1
    if (r.t.size >= 20) r.points += 2
    if (/。$|[:：]$/.test(r.t.text)) r.points -= 5
    if (/^(?:来源|发布|时间|日期|字体|索引|首页|当前)/.test(words)) r.points -= 8
    if (linked) r.points -= 5
    if (firstBody >= 0 && r.i > firstBody + 6) r.points -= 4
    if (hasMetaLine(seen, r.i)) r.points += 3
  }
  rated.sort((a, b) => b.points - a.points || a.i - b.i)
  const best = rated[0]
  return best && best.points >= 6 ? best.t : null
}

/** Is there a time or source line within the next runs? */
const hasMetaLine = (seen: Text[], index: number): boolean =>
  seen
    .slice(index + 1, index + 7)
    .some(
      (t) =>
        t.text.length < 200 &&
        (/(?:来源|发布时间|发布日期|时间|日期)[:：]/.test(t.text) ||
          /^[（(]?\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}/.test(t.text)),
    )

/** The runs before the running text: field tables above the title and the line under it. */
function headRuns(seen: Text[], title: Text | null, body: Body | null): Text[] {
  const at = title ? seen.indexOf(title) : 0
  const firstLong = seen.findIndex(
    (t, i) => i > at && t.text.length >= 50 && /[。,，]/.test(t.text) && readFields([t]).length < 2,
  )
  const end = firstLong < 0 ? at + 30 : Math.min(firstLong, at + 40)
  const start = Math.max(0, at - 60)
  const bodyStart = body ? seen.findIndex((t) => holds(body.place, t.place)) : -1
  const runs = seen.slice(start, Math.max(end, Math.min(bodyStart, at + 40)))
  return runs.filter((t) => t.zone !== 'header' && t.zone !== 'aside')
}

function findPublished(
  fields: LabelledValue[],
  tail: LabelledValue[],
  head: Text[],
  title: Text | null,
  body: Body | null,
): Found | null {
  const dated = (f: LabelledValue) => datesIn(f.value).length > 0
  const full = (f: LabelledValue) => f.label.length > 2 && dated(f)
  const labelled =
    firstField(fields, 'published', full) ??
    firstField(fields, 'published', dated) ??
    firstField(tail, 'published', full)
  if (labelled) return dateFound(labelled.value, labelled.place)
  const bracketed = title?.text.match(DATE_BEHIND)
  if (title && bracketed) return dateFound(bracketed[0], title.place)
  // 发布时间: with nothing behind it is an empty field, and a date elsewhere is not its value.
  if (fields.some((f) => f.name === 'published' && f.label.length > 2)) return null
  const from = title ? head.indexOf(title) : -1
  const apart = body !== null && title !== null && !holds(body.place, title.place)
  for (const t of head.slice(from + 1, from + 14)) {
    if (apart && body && holds(body.place, t.place)) break
    const first = t.text.length < 120 ? datesIn(t.text)[0] : undefined
    const leads = first && (first.index <= 2 || readFields([t]).some((f) => f.name === 'source'))
    if (first && leads && !/通过|施行|截至|公布/.test(t.text)) return foundOf(first.written, t.place)
  }
  const signed = firstField(fields, 'signed', dated) ?? firstField(fields, 'updated', dated)
  return signed ? dateFound(signed.value, signed.place) : null
}

const dateFound = (value: string, place: Place): Found => foundOf(datesIn(value)[0]?.written ?? value, place)

function findSource(fields: LabelledValue[], tail: LabelledValue[]): Found | null {
  const field = firstField(fields, 'source') ?? firstField(tail, 'source') ?? firstField(fields, 'issuer')
  if (!field) return null
  const until = datesIn(field.value)[0]?.index || field.value.length
  const value = field.value.slice(0, until).split(AFTER_SOURCE)[0]?.trim() ?? ''
  return value && value.length <= 60 && datesIn(value)[0]?.index !== 0 ? foundOf(value, field.place) : null
}

function findNumber(fields: LabelledValue[], head: Text[], seen: Text[], body: Body | null): Found | null {
  const field = firstField(fields, 'documentNumber', (f) => /\d/.test(f.value))
  if (field) return fieldFound(field)
  const inBody = body ? seen.filter((t) => holds(body.place, t.place)).slice(0, 6) : []
  for (const t of [...head, ...inBody]) {
    const m = t.text.length <= 60 ? t.text.match(DOCUMENT_NUMBER) : null
    if (m && m[0].length >= bare(t.text).length - 4) return foundOf(m[0].trim(), t.place)
  }
  return null
}

function looseIndex(head: Text[]): Found | null {
  for (const t of head) {
    const m =
      t.text.length < 200 ? t.text.match(new RegExp(`索\\s*引\\s*号\\s*[:：]?\\s*(${INDEX_NUMBER.source})`)) : null
    if (m?.[1]) return foundOf(m[1], t.place)
  }
  return null
}

const tag = (capture: Capture, name: string): string =>
  capture.metas.find((m) => m.name.toLowerCase() === name.toLowerCase())?.content ?? ''

/** An article has a title of its own and either running text or the line of time and source. */
function rate(
  capture: Capture,
  title: Text | null,
  body: Body | null,
  published: Found | null,
  fields: LabelledValue[],
  seen: Text[],
): number {
  let points = 0
  if (tag(capture, 'ArticleTitle').trim()) points += 0.5
  if (tag(capture, 'PubDate').trim()) points += 0.1
  if (title) points += bare(capture.title).startsWith(bare(titleWords(title.text))) ? 0.35 : 0.2
  if (published || fields.some((f) => f.name === 'published' && f.label.length > 2)) points += 0.15
  if (fields.some((f) => f.name === 'source' || f.name === 'indexNumber' || f.name === 'documentNumber')) points += 0.2
  if (fields.some((f) => f.name === 'page')) points += 0.1
  if (body) {
    const all = seen.reduce((n, t) => n + t.text.length, 0)
    const long = seen.filter((t) => holds(body.place, t.place) && t.text.length >= 40 && t.text.includes('。')).length
    if (long >= 2) points += 0.2
    if (body.characters > 0.5 * all && long >= 1) points += 0.2
  }
  const rows = seen.filter((t) => t.text.length < 200 && datesIn(t.text).length > 0).length
  if (rows >= 8 && !tag(capture, 'ArticleTitle').trim()) points -= 0.4
  return points
}
