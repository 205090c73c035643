/** What the list of findings shows: filtered, searched, grouped. Pure. */
import {
  type AuditReport,
  comparePlaces,
  type Finding,
  type Language,
  type RuleResult,
  type Severity,
} from '../audit/index.ts'
import type { Grouping } from '../extension/index.ts'
import type { Words } from '../locales/index.ts'

export interface Filter {
  /** Empty: all. */
  severities: readonly Severity[]
  query: string
}

export interface Group<T> {
  key: string
  title: string
  items: T[]
}

export const ruleOf = (report: AuditReport, id: string): RuleResult | undefined => report.rules.find((r) => r.id === id)

export function findingsOf(report: AuditReport, verdict: Finding['verdict'], filter: Filter): Finding[] {
  const wanted = fold(filter.query)
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]))
  return report.findings.filter(
    (finding) =>
      finding.verdict === verdict &&
      (filter.severities.length === 0 || filter.severities.includes(finding.severity)) &&
      (wanted === '' || fold(searchable(finding, rules.get(finding.rule))).includes(wanted)),
  )
}

/** Rules that passed, or those not checked and not applicable, as found by the query. */
export function rulesOf(report: AuditReport, list: 'passed' | 'notChecked', query: string): RuleResult[] {
  const wanted = fold(query)
  return report.rules.filter(
    ({ verdict, id, title, reason }) =>
      (list === 'passed' ? verdict === 'passed' : verdict === 'untested' || verdict === 'inapplicable') &&
      (wanted === '' || fold([id, title.zh, title.en, reason?.zh, reason?.en].join(' ')).includes(wanted)),
  )
}

export const familyTitle = (family: string, t: Words): string =>
  (t.family as Readonly<Record<string, string>>)[family] ?? family

/** Families and rules in the catalogue's order, places from the top of the page down. */
export function groupFindings(
  findings: readonly Finding[],
  report: AuditReport,
  by: Grouping,
  language: Language,
  t: Words,
): Group<Finding>[] {
  if (by === 'place') return groupByPlace(findings, t)
  const rank = new Map(report.rules.map((rule, i) => [rule.id, i]))
  const ordered = [...findings].sort((a, b) => (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0))
  return collect(ordered, (finding) => {
    const rule = ruleOf(report, finding.rule)
    const family = rule?.family ?? finding.rule
    return by === 'family'
      ? { key: family, title: familyTitle(family, t) }
      : { key: finding.rule, title: rule?.title[language] ?? finding.rule }
  })
}

export const groupRules = (rules: readonly RuleResult[], t: Words): Group<RuleResult>[] =>
  collect(rules, ({ family }) => ({ key: family, title: familyTitle(family, t) }))

function groupByPlace(findings: readonly Finding[], t: Words): Group<Finding>[] {
  const ordered = [...findings].sort(
    (a, b) => Number(a.place === null) - Number(b.place === null) || comparePlaces(a.place ?? '', b.place ?? ''),
  )
  return collect(ordered, ({ place, near }) => {
    if (place === null) return { key: '\u0000page', title: t.list.wholePage }
    return { key: near, title: near || t.list.top }
  })
}

function collect<T>(items: readonly T[], keyOf: (item: T) => { key: string; title: string }): Group<T>[] {
  const groups = new Map<string, Group<T>>()
  for (const item of items) {
    const { key, title } = keyOf(item)
    const group = groups.get(key) ?? { key, title, items: [] }
    group.items.push(item)
    groups.set(key, group)
  }
  return [...groups.values()]
}

const searchable = (f: Finding, rule: RuleResult | undefined): string =>
  [f.what.zh, f.what.en, f.quote?.exact, f.near, f.evidence, f.suggestion, f.rule, rule?.title.zh, rule?.title.en].join(
    ' ',
  )

const fold = (s: string): string => s.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** All places of a finding, the first one first; empty where it concerns the whole page. */
export const placesOf = (finding: Finding): string[] =>
  finding.place === null ? [] : [finding.place, ...finding.places]
