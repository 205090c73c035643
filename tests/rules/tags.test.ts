import { describe, expect, test } from 'vitest'
import { article, at, found, judged, tags } from './judging.ts'

test('a missing set is one finding that lists the names', () => {
  const { findings } = judged('tags/site-tags', tags())
  expect(findings).toHaveLength(1)
  expect(findings[0]?.what.zh).toMatch(/SiteName.*SiteDomain.*SiteIDCode/)
})

test('names count in any case; an empty value is no value', () => {
  const set = tags(['sitename', '云泽县人民政府'], ['SITEDOMAIN', 'www.yunze.gov.cn'], ['SiteIDCode', ' '])
  expect(judged('tags/site-tags', set).findings[0]?.params).toEqual({ names: 'SiteIDCode' })
})

test('the header file that brings a second set is one finding; the same value twice is none', () => {
  const twice = tags(['ColumnName', '要闻'], ['ColumnName', '公共头'], ['ColumnType', '要闻'], ['columntype', '公共头'])
  expect(judged('tags/repeated-tags', twice).findings).toHaveLength(1)
  expect(judged('tags/repeated-tags', tags(['ColumnName', '要 闻'], ['ColumnName', '要闻'])).verdict).toBe('passed')
  expect(judged('tags/repeated-tags', tags(['keywords', '甲'], ['keywords', '乙'])).verdict).toBe('passed')
})

test('column tags are asked of columns, content tags of articles', () => {
  const kind = (value: 'article' | 'column') => ({ kind: { value, reasons: [] } })
  expect(judged('tags/column-tags', kind('article')).verdict).toBe('inapplicable')
  expect(judged('tags/column-tags', kind('column')).verdict).toBe('failed')
  expect(judged('tags/content-tags', kind('column')).verdict).toBe('inapplicable')
  expect(judged('tags/content-tags', kind('article')).verdict).toBe('failed')
})

describe('values', () => {
  const messages = (name: string, value: string, more: Parameters<typeof judged>[1] = {}) =>
    judged('tags/tag-values', { ...tags([name, value]), ...more }).messages

  test.each(['{{columnName}}', `\${title}`, 'undefined', 'null', '[object Object]'])('%s is a placeholder', (value) => {
    expect(messages('ColumnName', value)).toEqual(['placeholder'])
  })

  test.each(['空白栏目', '测试中心', 'NULL值处理办法'])('%s is a name', (value) => {
    expect(messages('ColumnName', value)).toEqual([])
  })

  test('domain: the name alone, of this host or of the site above it', () => {
    const here = at('https://jyj.yunze.gov.cn/a.html')
    expect(messages('SiteDomain', 'jyj.yunze.gov.cn', here)).toEqual([])
    expect(messages('SiteDomain', 'www.yunze.gov.cn', here)).toEqual([])
    expect(messages('SiteDomain', 'https://jyj.yunze.gov.cn', here)).toEqual(['domainForm'])
    expect(messages('SiteDomain', 'www.other.gov.cn', here)).toEqual(['domainHost'])
    expect(messages('SiteDomain', 'www.other.gov.cn', { page: { ...here.page, addressKnown: false } })).toEqual([])
  })

  test.each([
    ['2026-02-11 09:30', []],
    ['2026-02-11 09:30:12', []],
    ['2026年2月11日', []],
    ['2026-02-30', ['dateForm']],
    ['20260211', ['dateForm']],
    ['1770773400000', ['dateForm']],
    ['2026-03-02 23:59', []],
    ['2026-03-09', ['dateFuture']],
  ])('PubDate %s: %j', (value, expected) => {
    expect(messages('PubDate', value)).toEqual(expected)
  })

  test('PubDate against the time shown: a day apart is allowed, the date of signing is another date', () => {
    const shown = (day: string, label = '发布日期') =>
      article({ published: found(day), fields: [{ label, value: day, place: '1/9' }] })
    expect(messages('PubDate', '2026-02-11 00:10', shown('2026-02-10'))).toEqual([])
    expect(messages('PubDate', '2026-02-11', shown('2026-02-03'))).toEqual(['dateDiffers'])
    expect(messages('PubDate', '2026-02-11', shown('2026-02-03', '成文日期'))).toEqual([])
  })

  test('title: punctuation, width and a part of it do not matter', () => {
    const shown = (words: string) => article({ title: found(words) })
    expect(messages('ArticleTitle', '关于做好春耕备耕的通知', shown('关于做好“春耕备耕”的通知'))).toEqual([])
    expect(messages('ArticleTitle', '云泽县:通知', shown('云泽县：通知(全文)'))).toEqual([])
    expect(messages('ArticleTitle', '另一篇文章', shown('关于做好春耕备耕的通知'))).toEqual(['titleDiffers'])
  })

  test('a source that names nobody', () => {
    expect(messages('ContentSource', '本站原创')).toEqual(['hollowSource'])
    expect(messages('ContentSource', '来源网')).toEqual([])
  })
})
