import { describe, expect, it } from 'vitest'
import { defineRule, FACTS_VERSION, judge, type PageFacts, readReport } from '../../audit/index.ts'

const page = (over: Partial<PageFacts> = {}): PageFacts => ({
  version: FACTS_VERSION,
  page: {
    url: 'http://www.yunze.gov.cn/a/index.html?utm_source=x#top',
    addressKnown: true,
    at: '2026-03-02T09:00:00+08:00',
    title: '云泽县人民政府',
    charset: 'UTF-8',
    language: 'zh',
    styled: true,
    settled: true,
    incomplete: [],
    frames: [],
    elements: 10,
  },
  kind: { value: 'article', reasons: [] },
  ...over,
})

const words = { title: 't', why: 'w', fix: 'f', messages: { wrong: '{word} 有误' } }
const rule = (judgeIt: Parameters<typeof defineRule<'wrong'>>[0]['judge'], more = {}) =>
  defineRule<'wrong'>({
    id: 'test/rule',
    cites: [],
    severity: 'deduct',
    needs: ['texts'],
    words: { zh: words, en: words },
    examples: { good: [], bad: [] },
    judge: judgeIt,
    ...more,
  })
const options = { version: '0', depth: 'full' as const }
const run = (facts: PageFacts, r = rule(() => ({ verdict: 'passed' }))) => judge(facts, [r], options)

describe('the runner', () => {
  it('leaves a rule untested where its section was not gathered, and says so', () => {
    const [result] = run(page()).rules
    expect(result).toMatchObject({ verdict: 'untested' })
    expect(result?.reason?.zh).toContain('texts')
  })

  it('says inapplicable for other kinds of page', () => {
    const r = rule(() => ({ verdict: 'passed' }), { on: ['home'] })
    expect(run(page({ texts: [] }), r).rules[0]?.verdict).toBe('inapplicable')
  })

  it('never takes a rule that broke for a page in order', () => {
    const r = rule(() => {
      throw new Error('no such list')
    })
    const report = run(page({ texts: [] }), r)
    expect(report.rules[0]).toMatchObject({ verdict: 'untested' })
    expect(report.rules[0]?.reason?.en).toContain('no such list')
  })

  it('leaves rules of a full audit out of a quick one', () => {
    const r = rule(() => ({ verdict: 'failed', message: 'wrong' }), { depth: 'full' })
    const report = judge(page({ texts: [] }), [r], { version: '0', depth: 'quick' })
    expect(report.findings).toEqual([])
    expect(report.rules[0]?.verdict).toBe('untested')
  })

  it('writes a report that its own schema accepts', () => {
    const r = rule(() => [{ verdict: 'failed', message: 'wrong', params: { word: '攻府' }, place: '1/2' }])
    const report = run(page({ texts: [] }), r)
    expect(readReport(JSON.parse(JSON.stringify(report)))).toEqual(report)
    expect(report.findings[0]?.what.zh).toBe('攻府 有误')
    expect(report.counts).toEqual({ veto: 0, deduct: 1, advice: 0, cantTell: 0 })
  })
})

describe('fingerprints', () => {
  const fault = (place: string, exact = '攻府') => ({
    verdict: 'failed' as const,
    message: 'wrong' as const,
    place,
    quote: { exact, prefix: '', suffix: '' },
  })
  const of = (facts: PageFacts, places: string[], exact?: string) =>
    run(
      facts,
      rule(() => places.map((p) => fault(p, exact))),
    ).findings.map((f) => f.fingerprint)

  it('stay when the place moves, the address carries tracking, or the class names change', () => {
    const moved = page({ texts: [] })
    moved.page = { ...moved.page, url: 'https://www.yunze.gov.cn/a/' }
    expect(of(page({ texts: [] }), ['1/2'])).toEqual(of(moved, ['1/9/9']))
  })

  it('tell equal faults apart by their order, whatever order the rule names them in', () => {
    const both = of(page({ texts: [] }), ['1/2', '1/5'])
    expect(new Set(both).size).toBe(2)
    expect(of(page({ texts: [] }), ['1/5', '1/2'])).toEqual(both)
  })

  it('differ by words, rule page and nearest heading', () => {
    const headed = page({ texts: [], headings: [{ level: 2, text: '通知', place: '1/1' }] })
    const plain = page({ texts: [] })
    const other = page({ texts: [] })
    other.page = { ...other.page, url: 'http://www.yunze.gov.cn/b/' }
    const all = [of(plain, ['1/2']), of(headed, ['1/2']), of(other, ['1/2']), of(plain, ['1/2'], '一下几点')].flat()
    expect(new Set(all).size).toBe(4)
  })
})
