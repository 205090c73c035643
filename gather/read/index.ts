/** Captures of all frames -> PageFacts. Pure: the same in the panel, in the worker and in Node. */
import { FACTS_VERSION, type LinkPurpose, type PageFacts, placeInFrame } from '../../audit/index.ts'
import type { Capture } from '../capture.ts'
import { readArticle } from './article.ts'
import { readBreadcrumb } from './breadcrumb.ts'
import { readIdentity } from './identity.ts'
import { readInterpretation } from './interpretation.ts'
import { readKind } from './kind.ts'
import { readList } from './list.ts'
import { readMarks } from './marks.ts'
import { settleZones } from './zones.ts'

export interface FrameCapture {
  path: number[]
  capture: Capture
}

export interface ReadOptions {
  /** ISO 8601 with the offset of China. */
  at: string
  /** The page's address; null where a saved page's is not known. */
  url: string | null
  /** Pictures were not fetched (a saved page): whether they load is not known. */
  saved: boolean
  frames: PageFacts['page']['frames']
  incomplete: PageFacts['page']['incomplete']
}

export function readFacts(captures: FrameCapture[], options: ReadOptions): PageFacts {
  const top = captures[0]?.capture
  if (!top) throw new Error('nothing was captured of the top document')
  const { captures: shown, revealed } = options.saved ? reveal(captures) : { captures, revealed: false }
  const capture = joinFrames(shown.map((c) => ({ ...c, capture: settleZones(c.capture) })))
  const { article: reading } = readArticle(capture)
  const breadcrumb = readBreadcrumb(capture)
  const list = readList(capture, reading?.body?.place ?? null)
  const kind = readKind({ capture, url: options.url, article: reading, list, breadcrumb })
  const article = hasArticle(kind.value) ? reading : null
  return {
    version: FACTS_VERSION,
    page: {
      url: options.url ?? top.url,
      addressKnown: options.url !== null,
      at: options.at,
      title: top.title,
      charset: top.charset,
      language: top.language,
      styled: top.styled,
      settled: captures.every((c) => c.capture.settled),
      incomplete: [...options.incomplete, ...capture.cut, ...(revealed ? [UNREVEALED] : [])],
      frames: options.frames,
      elements: capture.elements,
    },
    kind,
    tags: top.metas,
    texts: capture.texts.flatMap(({ text, place, zone, tag, hidden }) =>
      hidden === null ? [{ text, place, zone, tag }] : [],
    ),
    hidden: [
      ...capture.texts.flatMap(({ text, place, hidden }) =>
        hidden === null ? [] : [{ text: text.slice(0, 300), place, reason: hidden }],
      ),
      ...capture.comments.map(({ text, place }) => ({ text, place, reason: 'comment' as const })),
    ],
    headings: capture.headings,
    links: capture.links.map(({ hidden, ...link }) => ({
      ...link,
      purpose: purposeOf(link.href, link.url),
      visible: hidden === null,
    })),
    images: capture.images.map(({ hidden, loaded, ...image }) => ({
      ...image,
      visible: hidden === null,
      loaded: options.saved ? null : loaded,
    })),
    breadcrumb,
    article,
    list: article || kind.value === 'letter' ? [] : list,
    attachments: capture.links.flatMap((link) => {
      const extension = extensionOf(link.url ?? link.href)
      return extension && link.hidden === null
        ? [{ text: link.text, url: link.url, href: link.href, extension, place: link.place }]
        : []
    }),
    identity: readIdentity(capture, article?.title?.place ?? null),
    interpretation: readInterpretation(capture, article, kind.value),
    marks: readMarks(capture),
  }
}

const UNREVEALED = {
  what: 'visibility',
  why: 'most of the page stays hidden until its own scripts run; it was read as shown',
}

/** A saved page whose main part only its scripts would show: read as if they had. */
function reveal(captures: FrameCapture[]): { captures: FrameCapture[]; revealed: boolean } {
  const texts = captures.flatMap((c) => c.capture.texts)
  const length = (list: typeof texts) => list.reduce((n, t) => n + t.text.length, 0)
  if (length(texts.filter((t) => t.hidden === null)) > 0.3 * length(texts)) return { captures, revealed: false }
  const show = <T extends { hidden: unknown }>(items: T[]): T[] =>
    items.map((i) => (i.hidden === 'display-none' ? { ...i, hidden: null } : i))
  return {
    revealed: true,
    captures: captures.map(({ path, capture }) => ({
      path,
      capture: {
        ...capture,
        texts: show(capture.texts),
        links: show(capture.links),
        images: show(capture.images),
        fields: show(capture.fields),
      },
    })),
  }
}

const hasArticle = (kind: PageFacts['kind']['value']): boolean =>
  ['article', 'policy', 'interpretation', 'annual-report', 'letter', 'service', 'guide', 'other', 'form'].includes(kind)

/** The frames' parts behind the top document's, their places named through the frame. */
function joinFrames(captures: FrameCapture[]): Capture {
  const [top, ...rest] = captures
  if (!top) throw new Error('nothing was captured of the top document')
  const joined: Capture = { ...top.capture }
  for (const { path, capture } of rest) {
    const place = <T extends { place: string }>(items: T[]): T[] =>
      items.map((i) => ({ ...i, place: placeInFrame(path, i.place) }))
    joined.texts = joined.texts.concat(place(capture.texts))
    joined.headings = joined.headings.concat(place(capture.headings))
    joined.links = joined.links.concat(place(capture.links))
    joined.images = joined.images.concat(place(capture.images))
    joined.scripts = joined.scripts.concat(place(capture.scripts))
    joined.comments = joined.comments.concat(place(capture.comments))
    joined.fields = joined.fields.concat(place(capture.fields))
    joined.cut = joined.cut.concat(capture.cut)
    joined.elements += capture.elements
  }
  return joined
}

const EXTENSION = /\.(pdf|docx?|xlsx?|pptx?|wps|et|dps|ofd|zip|rar|7z|txt|csv|jpe?g|png|mp4|mp3)(?:[?#]|$)/i

const extensionOf = (address: string): string | null => address.match(EXTENSION)?.[1]?.toLowerCase() ?? null

function purposeOf(href: string, url: string | null): LinkPurpose {
  const h = href.trim()
  if (h === '' || h === '#') return 'empty'
  if (/^javascript:/i.test(h)) return 'script'
  if (/^mailto:/i.test(h)) return 'mail'
  if (/^tel:/i.test(h)) return 'phone'
  if (h.startsWith('#')) return 'anchor'
  if (url === null) return 'other'
  return EXTENSION.test(url) && !/\.(?:jpe?g|png)(?:[?#]|$)/i.test(url) ? 'attachment' : 'page'
}
