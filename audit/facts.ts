/**
 * PageFacts: what one page says, as plain JSON. The gatherer writes it, rules read it, and it can be saved and judged
 * again. Every section but `page` and `kind` may be missing (not gathered); a rule that needs it is then `untested`.
 */
import * as z from 'zod/mini'

export const FACTS_VERSION = 1

export const pageKinds = [
  'home',
  'column',
  'article',
  'policy',
  'interpretation',
  'platform',
  'guide',
  'annual-report',
  'mailbox',
  'letter',
  'service',
  'topic',
  'form',
  'other',
] as const
export type PageKind = (typeof pageKinds)[number]

/** Where in the page's frame something stands. `list` is a list of entries inside the main part. */
export const zones = ['header', 'nav', 'breadcrumb', 'main', 'aside', 'footer'] as const
export type Zone = (typeof zones)[number]

const text = z.string()
const place = z.string() // see place.ts
const count = z.int().check(z.nonnegative())

/** Something read from the page, with the words as they stand there. */
const found = z.object({ text, place, href: z.nullable(text) })
export type Found = z.infer<typeof found>

const page = z.object({
  /** The page's address; where `addressKnown` is false it is a stand-in and says nothing. */
  url: text,
  addressKnown: z.boolean(),
  /** The time the page is judged by (ISO 8601 with offset). */
  at: text,
  title: text,
  charset: text,
  language: z.nullable(text),
  /** Were style sheets applied? Without them sizes and colours say nothing. */
  styled: z.boolean(),
  /** Did the page come to rest before the deadline? */
  settled: z.boolean(),
  /** What was cut short and why, in words for the report; empty where everything was read. */
  incomplete: z.array(z.object({ what: text, why: text })),
  frames: z.array(z.object({ path: z.array(count), url: text, read: z.boolean() })),
  elements: count,
})

const kind = z.object({
  value: z.enum(pageKinds),
  /** Why: names of the signs that spoke for it, the strongest first. */
  reasons: z.array(text),
})

/** A <meta> with a name (or property), in document order, in its real disorder. */
const tag = z.object({ name: text, content: text, region: z.enum(['head', 'body']), place })

/** Visible text of one block, white space folded. */
const textRun = z.object({ text, place, zone: z.enum(zones), tag: text })

const hiddenReasons = ['display-none', 'invisible', 'off-screen', 'zero-size', 'comment'] as const
const hiddenText = z.object({ text, place, reason: z.enum(hiddenReasons) })

const heading = z.object({ level: count, text, place })

const linkPurposes = ['page', 'attachment', 'anchor', 'script', 'mail', 'phone', 'empty', 'other'] as const
const link = z.object({
  /** Visible words; for a picture link the picture's alt. */
  text,
  title: text,
  /** As written. */
  href: text,
  /** Resolved; null where it leads nowhere (empty, script, broken). */
  url: z.nullable(text),
  purpose: z.enum(linkPurposes),
  place,
  zone: z.enum(zones),
  visible: z.boolean(),
})

const image = z.object({
  alt: z.nullable(text),
  title: text,
  src: text,
  place,
  zone: z.enum(zones),
  visible: z.boolean(),
  /** CSS pixels as laid out; 0 where unknown. */
  width: count,
  height: count,
  /** Did it load? null where pictures were not fetched. */
  loaded: z.nullable(z.boolean()),
})

const field = z.object({ label: text, value: text, place })

const article = z.object({
  title: z.nullable(found),
  /** The visible publishing time, as written. */
  published: z.nullable(found),
  source: z.nullable(found),
  documentNumber: z.nullable(found),
  indexNumber: z.nullable(found),
  /** The labelled fields at the article's head (索引号, 发文机关 …), empty values too. */
  fields: z.array(field),
  body: z.nullable(z.object({ place, characters: count })),
})

const listItem = z.object({
  title: text,
  url: z.nullable(text),
  /** YYYY-MM-DD, null where the entry shows none. */
  date: z.nullable(text),
  place,
})

const attachment = z.object({ text, url: z.nullable(text), href: text, extension: text, place })

const organMark = z.object({
  state: z.enum(['present', 'absent', 'unknown']),
  form: z.nullable(z.enum(['script', 'link', 'image'])),
  /** red: party and government organ; blue: public institution. */
  colour: z.nullable(z.enum(['red', 'blue'])),
  place: z.nullable(place),
})

const findErrors = z.object({
  state: z.enum(['present', 'absent', 'unknown']),
  form: z.nullable(z.enum(['script', 'image', 'link', 'text'])),
  /** The site code its address carries. */
  siteCode: z.nullable(text),
  /** Host that the entry leads to or loads from; null where it cannot be read. */
  host: z.nullable(text),
  place: z.nullable(place),
})

const identity = z.object({
  /** Was a footer found at all? `picture`: it is an image without words. */
  footer: z.object({ state: z.enum(['text', 'picture', 'absent']), place: z.nullable(place) }),
  /** The first of each is the one shown as the page's; more follow where a second footer or a repeat shows others. */
  organizer: z.array(found),
  siteCode: z.array(found),
  icp: z.array(found),
  police: z.array(found),
  contact: z.array(found),
  sitemap: z.nullable(found),
  organMark,
  findErrors,
  /** Words of the header that name the site: logo text, alt or title. */
  siteNames: z.array(found),
})

const interpretationLink = z.object({
  direction: z.enum(['to-interpretation', 'to-document']),
  text,
  url: z.nullable(text),
  place,
})

/** One axe rule's outcome over all frames. */
const axeNode = z.object({
  place: z.nullable(place),
  /** axe's own selector, frames and shadow roots from the outside in. */
  target: text,
  /** The element's markup, cut and masked. */
  html: text,
  message: z.object({ zh: text, en: text }),
})
const axeRule = z.object({
  id: text,
  outcome: z.enum(['violation', 'incomplete', 'passed', 'inapplicable']),
  impact: z.nullable(text),
  tags: z.array(text),
  nodes: z.array(axeNode),
  /** Nodes beyond those listed. */
  more: count,
})
const axe = z.object({ version: text, rules: z.array(axeRule) })

export const pageFactsSchema = z.object({
  version: z.literal(FACTS_VERSION),
  page,
  kind,
  tags: z.optional(z.array(tag)),
  texts: z.optional(z.array(textRun)),
  hidden: z.optional(z.array(hiddenText)),
  headings: z.optional(z.array(heading)),
  links: z.optional(z.array(link)),
  images: z.optional(z.array(image)),
  breadcrumb: z.optional(z.array(found)),
  article: z.optional(z.nullable(article)),
  list: z.optional(z.array(listItem)),
  attachments: z.optional(z.array(attachment)),
  identity: z.optional(identity),
  interpretation: z.optional(z.array(interpretationLink)),
  /** Senior-friendly, accessible and IPv6 marks: the words or picture text that announce them. */
  marks: z.optional(z.object({ senior: z.nullable(found), accessibility: z.nullable(found), ipv6: z.nullable(found) })),
  axe: z.optional(axe),
})
export type PageFacts = z.infer<typeof pageFactsSchema>

/** The sections that a rule can need; `page` and `kind` are always there. */
export type Section = Exclude<keyof PageFacts, 'version' | 'page' | 'kind'>
export type TextRun = z.infer<typeof textRun>
export type Tag = z.infer<typeof tag>
export type ListItem = z.infer<typeof listItem>
export type Article = z.infer<typeof article>
export type Identity = z.infer<typeof identity>
export type HiddenReason = (typeof hiddenReasons)[number]
export type LinkPurpose = (typeof linkPurposes)[number]
export type AxeRuleFacts = z.infer<typeof axeRule>

/** Checks facts that come from a page, a file or a message; throws a ZodError that names the bad key. */
export function readPageFacts(value: unknown): PageFacts {
  return pageFactsSchema.parse(value)
}
