/** Facts for the examples of rules: a page of a fictional county, with what the example changes. */
import type { PageFacts } from '../../audit/index.ts'

export const examplePage = (over: Partial<PageFacts['page']>): Pick<PageFacts, 'page'> => ({
  page: {
    url: 'http://www.yunze.gov.cn/a.html',
    addressKnown: true,
    at: '2026-03-02T09:00:00+08:00',
    title: '云泽县人民政府',
    charset: 'UTF-8',
    language: 'zh',
    styled: true,
    settled: true,
    incomplete: [],
    frames: [],
    elements: 100,
    ...over,
  },
})

export const exampleArticle = (
  over: Partial<NonNullable<PageFacts['article']>>,
): NonNullable<PageFacts['article']> => ({
  title: { text: '云泽县开展植树活动', place: '1/1', href: null },
  published: { text: '2026-02-11 09:30', place: '1/2', href: null },
  source: { text: '云泽县林业局', place: '1/2', href: null },
  documentNumber: null,
  indexNumber: null,
  fields: [],
  body: { place: '1/3', characters: 300 },
  ...over,
})

export const exampleLink = (text: string, href = '/b.html'): NonNullable<PageFacts['links']>[number] => ({
  text,
  title: '',
  href,
  url: href ? `http://www.yunze.gov.cn${href}` : null,
  purpose: 'page',
  place: '1/4',
  zone: 'main',
  visible: true,
})
