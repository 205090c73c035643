import { describe, expect, it } from 'vitest'
import type { AuditReport, Finding, RuleResult } from '../../audit/index.ts'
import { findingsOf, groupFindings, groupRules, placesOf, rulesOf } from '../../components/listing.ts'
import { words } from '../../locales/index.ts'

const both = (text: string) => ({ zh: text, en: `${text} (en)` })

const rule = (id: string, verdict: RuleResult['verdict']): RuleResult => ({
  id,
  family: id.slice(0, id.indexOf('/')),
  verdict,
  severity: 'deduct',
  title: both(`标题 ${id}`),
  why: both('为什么'),
  fix: both('怎么改'),
  cites: [],
  reason: verdict === 'untested' ? both('未采集到') : null,
})

const finding = (fingerprint: string, of: string, more: Partial<Finding> = {}): Finding => ({
  fingerprint,
  rule: of,
  verdict: 'failed',
  severity: 'deduct',
  confidence: null,
  message: 'm',
  params: {},
  what: both(`错误 ${fingerprint}`),
  url: 'http://www.a.gov.cn/',
  place: '1/0',
  places: [],
  quote: null,
  near: '',
  evidence: null,
  suggestion: null,
  ...more,
})

const report = {
  rules: [
    rule('wording/pairs', 'failed'),
    rule('identity/icp', 'failed'),
    rule('tags/site', 'passed'),
    rule('tags/column', 'untested'),
    rule('publishing/time', 'inapplicable'),
  ],
  findings: [
    finding('a', 'identity/icp', { place: '1/9', near: '页脚', severity: 'veto' }),
    finding('b', 'wording/pairs', { place: '1/3', near: '会议', quote: { exact: '座落', prefix: '', suffix: '' } }),
    finding('c', 'wording/pairs', { place: '1/10', near: '页脚', severity: 'advice' }),
    finding('d', 'identity/icp', { place: null, verdict: 'cantTell' }),
    finding('e', 'identity/icp', { place: null }),
  ],
} as unknown as AuditReport

const all = { severities: [], query: '' }
const ids = (found: readonly Finding[]) => found.map(({ fingerprint }) => fingerprint).join('')

describe('findings', () => {
  it('are filtered by verdict and severity', () => {
    expect(ids(findingsOf(report, 'failed', all))).toBe('abce')
    expect(ids(findingsOf(report, 'cantTell', all))).toBe('d')
    expect(ids(findingsOf(report, 'failed', { severities: ['veto', 'advice'], query: '' }))).toBe('ac')
  })

  it('are searched in words, quotes, headings and rules, without minding width, case and spaces', () => {
    const search = (query: string) => ids(findingsOf(report, 'failed', { severities: [], query }))
    expect(search('座落')).toBe('b')
    expect(search('页 脚')).toBe('ac')
    expect(search('ＩＣＰ')).toBe('ae')
    expect(search('没有')).toBe('')
  })

  const groups = (by: 'family' | 'rule' | 'place') =>
    groupFindings(findingsOf(report, 'failed', all), report, by, 'zh', words.zh).map(
      ({ title, items }) => `${title}:${ids(items)}`,
    )

  it('are grouped by family and rule in the catalogue’s order', () => {
    expect(groups('family')).toEqual(['文字表述:bc', '网站标识:ae'])
    expect(groups('rule')).toEqual(['标题 wording/pairs:bc', '标题 identity/icp:ae'])
  })

  it('are grouped by place from the top down, what concerns the whole page last', () => {
    expect(groups('place')).toEqual(['会议:b', '页脚:ac', '整个页面:e'])
  })

  it('know all their places', () => {
    expect(placesOf(finding('x', 'r/r', { place: '1/0', places: ['1/4'] }))).toEqual(['1/0', '1/4'])
    expect(placesOf(finding('x', 'r/r', { place: null }))).toEqual([])
  })
})

describe('rules', () => {
  it('that passed are apart from those not checked and not applicable', () => {
    expect(rulesOf(report, 'passed', '').map(({ id }) => id)).toEqual(['tags/site'])
    expect(rulesOf(report, 'notChecked', '').map(({ id }) => id)).toEqual(['tags/column', 'publishing/time'])
    expect(rulesOf(report, 'notChecked', '采集').map(({ id }) => id)).toEqual(['tags/column'])
    expect(groupRules(rulesOf(report, 'notChecked', ''), words.zh).map(({ title }) => title)).toEqual([
      '页面标签',
      '信息发布',
    ])
  })
})
