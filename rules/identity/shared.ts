/** What the footer rules share: a footer that was not seen says nothing about what stands in it. */
import { type Found, holds, type Judgement, type PageFacts, type TextRun } from '../../audit/index.ts'

export type Missing = 'missing' | 'unseen'

export function identityOf(page: PageFacts): NonNullable<PageFacts['identity']> {
  if (!page.identity) throw new Error('identity was not gathered')
  return page.identity
}

/** The item is not on the page: failed where a footer was read; identity/footer asks about one that was not. */
export function missing(page: PageFacts): Judgement<Missing> {
  const { state, place } = identityOf(page).footer
  const at = place === null ? {} : { place }
  return state === 'text'
    ? { verdict: 'failed', message: 'missing', ...at }
    : { verdict: 'untested', message: 'unseen' }
}

/** What stands in the footer, wherever the page keeps it. */
export function footerTexts(page: PageFacts): TextRun[] {
  const { place } = identityOf(page).footer
  return (page.texts ?? []).filter((t) => t.zone === 'footer' || (place !== null && holds(place, t.place)))
}

export const quoted = ({ text, place }: Found) => ({ place, quote: { exact: text, prefix: '', suffix: '' } })

/** Host of the address that shows the item, lower case; null where it leads nowhere. */
export function hostOf(found: Found): string | null {
  try {
    return new URL(found.href ?? '').host.toLowerCase()
  } catch {
    return null
  }
}

export const UNSEEN = {
  zh: (item: string) => `没有读到文字页脚，未检查${item}。`,
  en: (item: string) => `No footer in words was read: ${item} was not checked.`,
}

/** Facts of a page whose footer is in words and says only who runs it. */
export const bareFooter = (
  over: Partial<NonNullable<PageFacts['identity']>> = {},
): { identity: NonNullable<PageFacts['identity']> } => ({
  identity: {
    footer: { state: 'text', place: '1/9' },
    organizer: [],
    siteCode: [],
    icp: [],
    police: [],
    contact: [],
    sitemap: null,
    organMark: { state: 'absent', form: null, colour: null, place: null },
    findErrors: { state: 'absent', form: null, siteCode: null, host: null, place: null },
    siteNames: [],
    ...over,
  },
})

export const shown = (text: string, href: string | null = null): Found => ({ text, place: '1/9', href })
