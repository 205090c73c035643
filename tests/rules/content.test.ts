import { describe, expect, test } from 'vitest'
import type { PageFacts, PageKind } from '../../audit/index.ts'
import { platformEntries, statutoryItems } from '../../standards/index.ts'
import { article, found, judged, link, tags, text } from './judging.ts'

const kind = (value: PageKind): Pick<PageFacts, 'kind'> => ({ kind: { value, reasons: [] } })

describe('time and source', () => {
  const messages = (over: Parameters<typeof judged>[1]) => judged('publishing/time-and-source', over).messages

  test('a label with nothing behind it fails, whatever the tags say', () => {
    const empty = article({ published: null, fields: [{ label: '发布时间', value: '', place: '1/2' }] })
    expect(messages(empty)).toEqual(['emptyTime'])
  })

  test('no time at all needs eyes where nothing proves that this is an article', () => {
    expect(judged('publishing/time-and-source', article({ published: null })).verdict).toBe('cantTell')
    const sure = { ...article({ published: null }), ...tags(['ArticleTitle', '云泽县森林防火办法']) }
    expect(judged('publishing/time-and-source', sure).verdict).toBe('failed')
  })

  test('a source that was not read never fails; lists are not asked', () => {
    expect(judged('publishing/time-and-source', article({ source: null })).verdict).toBe('cantTell')
    expect(judged('publishing/time-and-source', { ...article({ source: null }), ...kind('column') }).verdict).toBe(
      'inapplicable',
    )
  })
})

describe('maps', () => {
  const image = (alt: string) => ({
    alt,
    title: '',
    src: 'a.png',
    place: '1/4',
    zone: 'main' as const,
    visible: true,
    width: 600,
    height: 400,
    loaded: true,
  })
  const verdict = (alt: string, words = '') =>
    judged('publishing/map-approval', { images: [image(alt)], texts: words ? [text(words)] : [] }).verdict

  test('a map without its number needs eyes, with it passes', () => {
    expect(verdict('云泽县行政区划图')).toBe('cantTell')
    expect(verdict('云泽县行政区划图', '审图号：赣S（2026）001号')).toBe('passed')
  })

  test.each(['网站地图', '合影', '组织架构图', '政策一图读懂'])('%s is no map', (alt) => {
    expect(verdict(alt)).toBe('inapplicable')
  })
})

describe('disclosure', () => {
  const all = (entries: readonly { words: string[] }[]) => entries.map((e) => link(e.words.at(-1) ?? ''))

  test('entries are found by any of their names; spaces and hidden menus count', () => {
    const links = all(platformEntries)
    expect(judged('disclosure/platform-entries', { ...kind('platform'), links }).verdict).toBe('passed')
    const spaced = platformEntries.map((e) => link([...(e.words[0] ?? '')].join(' '), { visible: false }))
    expect(judged('disclosure/platform-entries', { ...kind('platform'), links: spaced }).verdict).toBe('passed')
  })

  test('what is not seen on this page is never failed, and is one finding with the words searched', () => {
    const { verdict, findings } = judged('disclosure/statutory-items', {
      ...kind('platform'),
      links: all(statutoryItems.slice(1)),
    })
    expect(verdict).toBe('cantTell')
    expect(findings).toHaveLength(1)
    expect(`${findings[0]?.what.zh} ${findings[0]?.evidence}`).toContain(statutoryItems[0]?.words[0])
  })

  test('a word inside a long paragraph is no entry', () => {
    const texts = [text(`本县${'依法'.repeat(120)}依申请公开`)]
    const { findings } = judged('disclosure/platform-entries', { ...kind('platform'), texts })
    expect(findings[0]?.what.zh).toContain('依申请公开')
  })
})

describe('interpretation', () => {
  test('a document without the link needs eyes: not every document is interpreted', () => {
    const rule = 'interpretation/document-links-interpretation'
    expect(judged(rule, { ...kind('policy'), ...article() }).verdict).toBe('cantTell')
    expect(
      judged(rule, { ...kind('policy'), ...article({ title: found('关于张某等同志任免职的通知') }) }).verdict,
    ).toBe('inapplicable')
  })

  test('an interpretation fails only where it names a document and no link leads to it', () => {
    const rule = 'interpretation/interpretation-links-document'
    const verdict = (title: string, links = [link('上一篇')]) =>
      judged(rule, { ...kind('interpretation'), ...article({ title: found(title) }), links }).verdict
    expect(verdict('《云泽县森林防火办法》政策解读')).toBe('failed')
    expect(verdict('一图读懂森林防火')).toBe('cantTell')
    expect(verdict('《云泽县森林防火办法》政策解读', [link('云泽县森林防火办法')])).toBe('passed')
    expect(verdict('《云泽县森林防火办法》政策解读', [link('政策原文')])).toBe('passed')
  })

  test('the way back that the page shows passes', () => {
    const rule = 'interpretation/interpretation-links-document'
    const interpretation = [{ direction: 'to-document' as const, text: '原文', url: null, place: '1/5' }]
    expect(judged(rule, { ...kind('interpretation'), ...article(), interpretation }).verdict).toBe('passed')
  })
})
