import axe from 'axe-core'
import { expect, test } from 'vitest'
import { type AxeRuleFacts, judge, type PageFacts } from '../../audit/index.ts'
import { accessibility, axeRules } from '../../rules/accessibility/index.ts'

interface AuditedRule {
  id: string
  enabled: boolean
  impact: string
  tags: string[]
}
/** What axe runs where nothing is chosen: neither experimental nor deprecated rules. */
const byDefault = (axe as unknown as { _audit: { rules: AuditedRule[] } })._audit.rules.filter(
  (r) => r.enabled && !r.tags.includes('experimental') && !r.tags.includes('deprecated'),
)

test('every rule that axe runs by default has its rule, and no other', () => {
  expect(axeRules.map((r) => r.axe).sort()).toEqual(byDefault.map((r) => r.id).sort())
})

test.each(byDefault.map((r) => [r.id, r] as const))('%s: impact, criteria and level are those of axe', (id, r) => {
  const ours = axeRules.find((o) => o.axe === id)
  const criteria = r.tags.flatMap((t) => /^wcag(\d)(\d)(\d+)$/.exec(t)?.slice(1).join('.') ?? [])
  const levels = r.tags.flatMap((t) => /^wcag2\d?(a+)$/.exec(t)?.[1]?.toUpperCase() ?? [])
  expect({ impact: ours?.impact, wcag: [...(ours?.wcag ?? [])].sort(), level: ours?.level }).toEqual({
    impact: r.impact,
    wcag: criteria.sort(),
    level: levels[0] ?? null,
  })
})

const node = (place: string, zh: string): AxeRuleFacts['nodes'][number] => ({
  place,
  target: 'img',
  html: '<img src="a.png">',
  message: { zh: `${zh}; aria-label 不存在`, en: `${zh} in English; no aria-label` },
})

function audit(rules: AxeRuleFacts[], styled = true) {
  const facts: PageFacts = {
    version: 1,
    page: {
      url: 'https://www.example.gov.cn/',
      addressKnown: true,
      at: '2026-03-02T09:00:00+08:00',
      title: '',
      charset: 'UTF-8',
      language: null,
      styled,
      settled: true,
      incomplete: [],
      frames: [],
      elements: 1,
    },
    kind: { value: 'other', reasons: [] },
    axe: { version: axe.version, rules },
  }
  return judge(facts, accessibility, { version: '0', depth: 'full' })
}

const outcome = (id: string, kind: AxeRuleFacts['outcome'], nodes: AxeRuleFacts['nodes'] = [], more = 0) => ({
  id,
  outcome: kind,
  impact: null,
  tags: [],
  nodes,
  more,
})
const verdictOf = (report: ReturnType<typeof audit>, id: string) =>
  report.rules.find((r) => r.id === `accessibility/axe-${id}`)?.verdict

test('one violation of many elements is one finding that reaches all of them', () => {
  const report = audit([outcome('image-alt', 'violation', [node('1/0', '没有 alt'), node('1/2', '没有 alt')], 7)])
  expect(report.findings).toHaveLength(1)
  expect(report.findings[0]).toMatchObject({ verdict: 'failed', severity: 'deduct', place: '1/0', places: ['1/2'] })
  expect(report.findings[0]?.what.zh).toContain('9 处')
  expect(report.findings[0]?.what.zh).toContain('没有 alt')
  expect(report.findings[0]?.what.zh).not.toContain('aria-label')
})

test('violation, incomplete, passed and inapplicable keep their meaning', () => {
  const report = audit([
    outcome('label', 'incomplete', [node('1/0', '看不清')]),
    outcome('html-has-lang', 'passed'),
    outcome('blink', 'inapplicable'),
  ])
  expect(verdictOf(report, 'label')).toBe('cantTell')
  expect(verdictOf(report, 'html-has-lang')).toBe('passed')
  expect(verdictOf(report, 'blink')).toBe('inapplicable')
})

test('a rule that is good practice only never deducts', () => {
  const report = audit([outcome('region', 'violation', [node('1/0', '不在区域内')])])
  expect(report.findings[0]?.severity).toBe('advice')
})

test('colours are not judged on a page without its style sheets', () => {
  const report = audit([outcome('color-contrast', 'violation', [node('1/0', '对比度不足')])], false)
  expect(verdictOf(report, 'color-contrast')).toBe('untested')
  expect(report.findings).toEqual([])
})
