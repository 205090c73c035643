import { expect, it } from 'vitest'
import { summarise } from '../../audit/index.ts'
import { blankPage } from '../facts.ts'

const tag = (name: string, content: string) => ({ name, content, region: 'head' as const, place: '0/1' })
const article = (published: string | null) => ({
  title: { text: '通知', place: '1/1', href: null },
  published: published === null ? null : { text: published, place: '1/2', href: null },
  source: null,
  documentNumber: null,
  indexNumber: null,
  fields: [],
  body: null,
})

it('gives the time shown, and the one of the tag only where none is shown', () => {
  const tags = [tag('pubdate', '2026-02-02 08:00')]
  expect(summarise(blankPage({ tags, article: article('2026-02-01') })).article?.published).toBe('2026-02-01')
  expect(summarise(blankPage({ tags, article: article(null) })).article?.published).toBe('2026-02-02 08:00')
  expect(summarise(blankPage({ tags: [], article: article(null) })).article?.published).toBeNull()
})

it('keeps the first of repeated tags apart from the later ones', () => {
  const { tags, repeatedTags } = summarise(blankPage({ tags: [tag('SiteName', '甲'), tag('sitename', '乙')] }))
  expect(tags).toEqual({ SiteName: '甲' })
  expect(repeatedTags).toEqual([{ name: 'sitename', value: '乙' }])
})

it('names the newest listed date that is not after the day of the audit', () => {
  const item = (date: string | null) => ({ title: '通知', url: null, date, place: '1/1' })
  const page = blankPage({ list: [item('2020-01-01'), item('2021-05-05'), item('2999-01-01'), item(null)] })
  expect(summarise(page).dates.newestListed).toBe('2021-05-05')
})
