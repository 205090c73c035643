/** One rule on one page. */
import { type Finding, judge, type PageFacts, type Verdict } from '../../audit/index.ts'
import { ruleById } from '../../rules/index.ts'
import { blankPage } from '../facts.ts'

export interface Judged {
  verdict: Verdict
  findings: Finding[]
  /** Message keys of the findings. */
  messages: string[]
}

export function judged(id: string, overrides: Partial<PageFacts>): Judged {
  const rule = ruleById.get(id)
  if (!rule) throw new Error(`no rule ${id}`)
  const { rules, findings } = judge(blankPage(overrides), [rule], { version: '0', depth: 'full' })
  const [result] = rules
  if (!result) throw new Error(`${id} gave no result`)
  return { verdict: result.verdict, findings, messages: findings.map((f) => f.message) }
}

type Identity = NonNullable<PageFacts['identity']>
const found = (text: string, href: string | null = null) => ({ text, place: '1/9', href })

/** Identity of a page with a footer in words; texts become what was found there. */
export function footer(over: Partial<Identity> = {}): { identity: Identity } {
  const blank = blankPage().identity
  if (!blank) throw new Error('no identity')
  return {
    identity: {
      ...blank,
      footer: { state: 'text', place: '1/9' },
      organMark: { state: 'absent', form: null, colour: null, place: null },
      findErrors: { state: 'absent', form: null, siteCode: null, host: null, place: null },
      ...over,
    },
  }
}
export { found }

export const at = (url: string): Pick<PageFacts, 'page'> => ({ page: { ...blankPage().page, url } })

export const tags = (...pairs: [name: string, content: string][]): Pick<PageFacts, 'tags'> => ({
  tags: pairs.map(([name, content], i) => ({ name, content, region: 'head', place: `0/${i}` })),
})

export const text = (words: string, zone: 'main' | 'footer' = 'main', place = '1/3') => ({
  text: words,
  place,
  zone,
  tag: 'p',
})

export const link = (words: string, over: Partial<NonNullable<PageFacts['links']>[number]> = {}) => ({
  text: words,
  title: '',
  href: '/a.html',
  url: 'https://www.example.gov.cn/a.html',
  purpose: 'page' as const,
  place: '1/4',
  zone: 'main' as const,
  visible: true,
  ...over,
})

export const article = (
  over: Partial<NonNullable<PageFacts['article']>> = {},
): { article: NonNullable<PageFacts['article']> } => ({
  article: {
    title: found('云泽县森林防火办法'),
    published: found('2026-02-11 09:30'),
    source: found('云泽县林业局'),
    documentNumber: null,
    indexNumber: null,
    fields: [],
    body: { place: '1/3', characters: 300 },
    ...over,
  },
})
