/** The one walk over a document: every element once, in document order, in slices, through open shadow roots. */
import type { Zone } from '../../audit/index.ts'
import type { Capture } from '../capture.ts'
import { badgeWords } from './badges.ts'
import * as dom from './dom.ts'
import { type Hidden, hiddenBy } from './hidden.ts'
import { type Slices, slices } from './slices.ts'
import { TextRuns } from './text-runs.ts'
import { hintOf, zoneOf } from './zones.ts'

const MAX_ELEMENTS = 250_000
/** Characters handed over in all; a page of 5,000 elements needs a tenth. */
const MAX_CHARACTERS = 4_000_000

/** An element being walked, with what its children inherit. */
export interface Step {
  element: Element
  parent: Step | null
  step: number | 's'
  zone: Zone
  hidden: Hidden | null
  hint: string
  block: boolean
  inBody: boolean
  form: Step | null
  fontSize: number
  /** Element children seen so far. */
  children: number
}

export function placeOf(step: Step): string {
  const steps: (number | 's')[] = []
  for (let s: Step | null = step; s?.parent; s = s.parent) steps.push(s.step)
  return steps.reverse().join('/')
}

export async function walk(how: { settled: boolean; end: number; signal: AbortSignal }): Promise<Capture> {
  const out: Capture = {
    url: location.href,
    title: dom.documentTitle(document),
    charset: dom.characterSet(document),
    language: null,
    styled: [...dom.styleSheets(document)].some(hasRules),
    settled: how.settled,
    elements: 0,
    cut: [],
    metas: [],
    texts: [],
    regions: [],
    headings: [],
    links: [],
    images: [],
    scripts: [],
    comments: [],
    fields: [],
  }
  const root = dom.documentElement(document)
  if (!root) return out
  out.language = dom.attribute(root, 'lang')
  await new Walk(out, slices(how.end, how.signal)).run(root)
  return out
}

function hasRules(sheet: CSSStyleSheet): boolean {
  try {
    return sheet.cssRules.length > 0
  } catch {
    return true // another origin's sheet: loaded, but not ours to read
  }
}

const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'TEXTAREA',
  'SELECT',
  'OBJECT',
  'CANVAS',
  'HEAD',
  'TITLE',
  'svg',
  'math',
])
const FIELDS = new Set(['INPUT', 'TEXTAREA', 'SELECT'])

class Walk {
  private readonly out: Capture
  private readonly slices: Slices
  private readonly runs: TextRuns
  private characters = 0

  constructor(out: Capture, slices: Slices) {
    this.out = out
    this.slices = slices
    this.runs = new TextRuns(out, (n) => {
      this.characters += n
    })
  }

  /** Iterative: a script can nest elements deeper than a call stack. */
  async run(root: Element): Promise<void> {
    let step: Step | null = this.enter(root, null, 0)
    let node: ChildNode | ShadowRoot | null = step && this.inside(step)
    while (step) {
      if (this.slices.due()) {
        await this.slices.rest()
        if (this.stop()) break
      }
      if (!node) {
        const left: Step = step
        this.runs.leave(left)
        step = left.parent
        node = left.step === 's' && step ? dom.firstChild(step.element) : dom.nextSibling(left.element)
        continue
      }
      const type = dom.nodeType(node)
      if (type === Node.ELEMENT_NODE) {
        const next = this.enter(node as Element, step, step.children++)
        const child: ChildNode | ShadowRoot | null = next && this.inside(next)
        if (next) {
          step = next
          node = child
          continue
        }
      } else if (type === Node.DOCUMENT_FRAGMENT_NODE) {
        // A shadow root: walked as a child named 's', then the element's own (slotted) children.
        step = { ...step, element: node as unknown as Element, parent: step, step: 's', children: 0, block: false }
        node = dom.firstChild(node)
        continue
      } else if (type === Node.TEXT_NODE) {
        this.runs.text(dom.data(node), step)
      } else if (type === Node.COMMENT_NODE) {
        this.comment(dom.data(node), step)
      }
      node = dom.nextSibling(node)
    }
    this.runs.end()
  }

  private stop(): boolean {
    const why =
      this.out.elements >= MAX_ELEMENTS
        ? `more than ${MAX_ELEMENTS} elements`
        : this.characters > MAX_CHARACTERS
          ? 'more text than is kept'
          : this.slices.late()
            ? 'the time was up'
            : null
    if (why) this.out.cut.push({ what: 'page', why })
    return why !== null
  }

  private inside(step: Step): ChildNode | ShadowRoot | null {
    return dom.shadowRootOf(step.element) ?? dom.firstChild(step.element)
  }

  /** Records an element; null where nothing inside it is read. */
  private enter(element: Element, parent: Step | null, index: number): Step | null {
    this.out.elements++
    const tag = dom.tagName(element)
    const inBody = tag === 'BODY' || (parent?.inBody ?? false)
    const step: Step = {
      element,
      parent,
      step: index,
      zone: parent?.zone ?? 'main',
      hidden: parent?.hidden ?? null,
      hint: '',
      block: true,
      inBody,
      form: tag === 'FORM' ? null : (parent?.form ?? null),
      fontSize: 0,
      children: 0,
    }
    if (tag === 'FORM') step.form = step
    if (tag === 'META') this.meta(element, step)
    if (tag === 'SCRIPT') this.badge(element, step)
    if (!inBody) return tag === 'HTML' || tag === 'HEAD' ? step : null
    const style = getComputedStyle(element)
    const zone = zoneOf(element, step.zone)
    if (zone && zone !== step.zone) {
      step.zone = zone
      this.out.regions.push({ place: placeOf(step), zone })
    }
    step.hint = hintOf(element)
    step.hidden ??= hiddenBy(element, style)
    step.block = style.display !== 'inline' && style.display !== 'contents' && !style.display.startsWith('inline-')
    step.fontSize = Number.parseFloat(style.fontSize) || 0
    if (FIELDS.has(tag)) this.field(element, tag, step)
    if (SILENT.has(tag)) return null
    if (element.hasAttribute('onclick') || /conac|jiucuo/i.test(dom.attribute(element, 'id') ?? ''))
      this.badge(element, step)
    if (tag === 'BR') this.runs.breakLine()
    if (tag === 'IMG' || (tag === 'INPUT' && dom.attribute(element, 'type') === 'image')) this.image(element, step)
    this.runs.enter(step, tag)
    return step
  }

  private meta(element: Element, step: Step): void {
    const name = dom.attribute(element, 'name') ?? dom.attribute(element, 'property')
    if (!name) return
    const content = (dom.attribute(element, 'content') ?? '').slice(0, 2000)
    this.characters += content.length
    this.out.metas.push({ name, content, region: step.inBody ? 'body' : 'head', place: placeOf(step) })
  }

  private badge(element: Element, step: Step): void {
    const text = badgeWords(element)
    if (text) this.out.scripts.push({ text, place: placeOf(step), zone: step.zone })
  }

  private image(element: Element, step: Step): void {
    const rect = rectangle(element)
    const picture = element as HTMLImageElement
    this.out.images.push({
      alt: dom.attribute(element, 'alt'),
      title: (dom.attribute(element, 'title') ?? '').slice(0, 200),
      src: (dom.attribute(element, 'src') ?? '').slice(0, 300),
      place: placeOf(step),
      zone: step.zone,
      hidden: step.hidden,
      width: rect.width,
      height: rect.height,
      loaded: picture.complete === true && picture.naturalWidth > 0,
    })
  }

  private field(element: Element, tag: string, step: Step): void {
    const kind = tag === 'INPUT' ? (dom.attribute(element, 'type') ?? 'text').toLowerCase() : tag.toLowerCase()
    if (/^(hidden|image|reset)$/.test(kind)) return
    const words = ['name', 'id', 'placeholder', 'title', 'value'].map((a) => dom.attribute(element, a) ?? '')
    const place = placeOf(step.form ?? step.parent ?? step)
    this.out.fields.push({ kind, name: words.join(' ').slice(0, 120), place, zone: step.zone, hidden: step.hidden })
  }

  private comment(text: string, step: Step): void {
    if (this.out.comments.length >= 200 || !/<\w/.test(text)) return
    this.characters += Math.min(text.length, 400)
    this.out.comments.push({ text: text.trim().slice(0, 400), place: placeOf(step) })
  }
}

function rectangle(element: Element): { width: number; height: number } {
  const { width, height } = dom.rectOf(element)
  return { width: Math.round(width), height: Math.round(height) }
}
