/** Gathers the text of blocks: what stands in one block without a block between is one run; <br> is a line break in it. */
import type { Capture } from '../capture.ts'
import * as dom from './dom.ts'
import { placeOf, type Step } from './walk.ts'

const MAX_RUN = 100_000

interface Open {
  step: Step
  words: string[]
}

export class TextRuns {
  private readonly out: Capture
  private readonly count: (characters: number) => void
  /** The block that text is gathered for, and its text so far. */
  private block: Step | null = null
  private words: string[] = []
  private length = 0
  /** Links and headings being read; their text is gathered on the side. */
  private open: Open[] = []

  constructor(out: Capture, count: (characters: number) => void) {
    this.out = out
    this.count = count
  }

  enter(step: Step, tag: string): void {
    if (step.block) this.flush()
    if (tag === 'A' || tag === 'AREA' || /^H[1-6]$/.test(tag) || dom.attribute(step.element, 'role') === 'heading') {
      this.open.push({ step, words: [] })
    }
  }

  leave(step: Step): void {
    if (step.block && step.step !== 's') this.flush()
    if (this.open.at(-1)?.step === step) this.close(this.open.pop() as Open)
  }

  text(data: string, step: Step): void {
    if (data === '' || !step.inBody) return
    const owner = blockOf(step)
    // Words of a hidden inline part are a run of their own.
    if (this.block !== owner || (this.length > 0 && this.hidden !== step.hidden)) this.flush()
    this.block = owner
    this.hidden = step.hidden
    const folded = data.replace(/[\s\u200b\ufeff]+/g, ' ').slice(0, MAX_RUN - this.length)
    this.length += folded.length
    this.words.push(folded)
    for (const o of this.open) o.words.push(folded)
  }

  breakLine(): void {
    this.words.push('\n')
    for (const o of this.open) o.words.push(' ')
  }

  end(): void {
    this.flush()
    while (this.open.length > 0) this.close(this.open.pop() as Open)
  }

  private hidden: Step['hidden'] = null

  private flush(): void {
    const text = fold(this.words.join(''))
    const step = this.block
    this.words = []
    this.length = 0
    this.block = null
    if (text === '' || !step) return
    this.count(text.length)
    this.out.texts.push({
      text,
      place: placeOf(step),
      zone: step.zone,
      tag: step.step === 's' ? 'shadow' : dom.tagName(step.element).toLowerCase(),
      hint: hintsOf(step),
      size: Math.round(step.fontSize),
      hidden: this.hidden,
    })
  }

  private close({ step, words }: Open): void {
    const tag = dom.tagName(step.element)
    const text = fold(words.join('')).slice(0, 300)
    const place = placeOf(step)
    if (tag !== 'A' && tag !== 'AREA') {
      if (text && !step.hidden) this.out.headings.push({ level: Number(tag[1]) || 2, text, place })
      return
    }
    const href = dom.attribute(step.element, 'href')
    if (href === null && !dom.attribute(step.element, 'onclick')) return
    this.count(text.length + (href?.length ?? 0))
    this.out.links.push({
      text,
      title: (dom.attribute(step.element, 'title') ?? '').slice(0, 300),
      href: (href ?? '').slice(0, 600),
      url: resolve(href),
      place,
      zone: step.zone,
      hidden: step.hidden,
    })
  }
}

const fold = (text: string): string =>
  text
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim()

function blockOf(step: Step): Step {
  let s = step
  while (!s.block && s.parent) s = s.parent
  return s
}

/** The hints of the block and of the two elements around it, the nearest first. */
function hintsOf(step: Step): string {
  let hint = ''
  for (let s: Step | null = step, i = 0; s && i < 3; s = s.parent, i++) {
    for (const letter of s.hint) if (!hint.includes(letter)) hint += letter
  }
  return hint
}

function resolve(href: string | null): string | null {
  if (!href || /^\s*(javascript|vbscript|data|mailto|tel|about):?/i.test(href)) return null
  try {
    const url = new URL(href, document.baseURI)
    return /^https?:|^ftp:|^file:/.test(url.protocol) ? url.href.slice(0, 800) : null
  } catch {
    return null
  }
}
