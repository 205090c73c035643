/**
 * Capture: what the page side of the gatherer hands over, one a frame. Raw and plain: words, places, addresses. What they
 * mean (article, footer, kind …) is read from it afterwards, outside the page: gather/read/. Checked by schema on arrival,
 * since it comes out of a hostile page.
 */
import * as z from 'zod/mini'
import { zones } from '../audit/index.ts'

const text = z.string()
const count = z.number()
const zone = z.enum(zones)
const place = text

const hidden = z.enum(['display-none', 'invisible', 'off-screen', 'zero-size'])

export const captureSchema = z.object({
  url: text,
  title: text,
  charset: text,
  language: z.nullable(text),
  styled: z.boolean(),
  settled: z.boolean(),
  elements: count,
  /** Sections that were cut short, with the reason. */
  cut: z.array(z.object({ what: text, why: text })),
  metas: z.array(z.object({ name: text, content: text, region: z.enum(['head', 'body']), place })),
  /** hint: what class and id names say, as letters: t title, m meta line, b body, l list, p paging. */
  texts: z.array(z.object({ text, place, zone, tag: text, hint: text, size: count, hidden: z.nullable(hidden) })),
  /** Elements that open a part of the page, as their own names have it; read/zones.ts has the last word. */
  regions: z.array(z.object({ place, zone })),
  headings: z.array(z.object({ level: count, text, place })),
  links: z.array(
    z.object({ text, title: text, href: text, url: z.nullable(text), place, zone, hidden: z.nullable(hidden) }),
  ),
  images: z.array(
    z.object({
      alt: z.nullable(text),
      title: text,
      src: text,
      place,
      zone,
      hidden: z.nullable(hidden),
      width: count,
      height: count,
      loaded: z.boolean(),
    }),
  ),
  /** Scripts and click handlers that draw a badge, with the words that show it. */
  scripts: z.array(z.object({ text, place, zone })),
  /** Markup inside comments, cut. */
  comments: z.array(z.object({ text, place })),
  /** Form fields that take words, by the element of their form (or their own parent). */
  fields: z.array(z.object({ kind: text, name: text, place, zone, hidden: z.nullable(hidden) })),
})
export type Capture = z.infer<typeof captureSchema>

export interface CaptureOptions {
  /** Milliseconds of the page's stillness that count as quiet. */
  quiet: number
  /** Milliseconds from now by which the capture must be handed over, finished or not. */
  deadline: number
}
