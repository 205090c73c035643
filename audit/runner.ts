/** Judges facts by rules: facts in, report out. Pure. */
import { cite } from '../standards/index.ts'
import type { PageFacts, Section } from './facts.ts'
import { fingerprint, nearestHeading, normaliseUrl } from './fingerprint.ts'
import { maskNumbers } from './mask.ts'
import { comparePlaces } from './place.ts'
import { type AuditReport, type Finding, REPORT_SCHEMA, type RuleResult, severities } from './report.ts'
import type { Bilingual, Depth, Judgement, Params, Rule, Verdict } from './rule.ts'

export interface JudgeOptions {
  version: string
  /** quick leaves the rules out that ask for a full audit. */
  depth: Depth
}

/** Places of one fault beyond the first. */
const MORE_PLACES = 50

type Spoken = Exclude<Judgement, { verdict: 'passed' | 'inapplicable' }>
const spoken = (j: Judgement): j is Spoken => j.verdict !== 'passed' && j.verdict !== 'inapplicable'

export function judge(facts: PageFacts, rules: readonly Rule[], options: JudgeOptions): AuditReport {
  const findings: Finding[] = []
  const results: RuleResult[] = []
  for (const rule of rules) {
    const { verdict, reason, judgements } = judgeOne(rule, facts, options.depth)
    results.push({
      id: rule.id,
      family: rule.id.slice(0, rule.id.indexOf('/')),
      verdict,
      severity: rule.severity,
      title: both(rule, (w) => w.title),
      why: both(rule, (w) => w.why),
      fix: both(rule, (w) => w.fix),
      cites: rule.cites.map(cite),
      reason,
    })
    findings.push(...toFindings(rule, facts, judgements))
  }
  findings.sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      Number(a.verdict === 'cantTell') - Number(b.verdict === 'cantTell') ||
      comparePlaces(a.place ?? '', b.place ?? ''),
  )
  const failed = findings.filter((f) => f.verdict === 'failed')
  return {
    schema: REPORT_SCHEMA,
    tool: { name: 'mingcha', version: options.version },
    page: {
      url: facts.page.url,
      addressKnown: facts.page.addressKnown,
      title: facts.page.title,
      kind: facts.kind.value,
      kindReasons: facts.kind.reasons,
      at: facts.page.at,
      settled: facts.page.settled,
      incomplete: facts.page.incomplete,
    },
    depth: options.depth,
    counts: {
      veto: failed.filter((f) => f.severity === 'veto').length,
      deduct: failed.filter((f) => f.severity === 'deduct').length,
      advice: failed.filter((f) => f.severity === 'advice').length,
      cantTell: findings.length - failed.length,
    },
    findings,
    rules: results,
  }
}

interface Judged {
  verdict: Verdict
  reason: Bilingual | null
  judgements: Spoken[]
}

function judgeOne(rule: Rule, facts: PageFacts, depth: Depth): Judged {
  const none = (verdict: Verdict, zh: string, en: string): Judged => ({ verdict, reason: { zh, en }, judgements: [] })
  if (rule.on && !rule.on.includes(facts.kind.value)) {
    return none('inapplicable', '不适用于这类页面', 'Does not apply to this kind of page')
  }
  if (rule.depth === 'full' && depth === 'quick') {
    return none('untested', '快速检查不含此项', 'Not part of the quick audit')
  }
  const missing = rule.needs.filter((section: Section) => facts[section] === undefined)
  if (missing.length > 0) {
    return none('untested', `未采集到所需信息：${missing.join('、')}`, `Facts not gathered: ${missing.join(', ')}`)
  }
  let judgements: Judgement[]
  try {
    judgements = [rule.judge(facts)].flat()
  } catch (error) {
    // A rule that breaks has not found the page in order.
    const why = error instanceof Error ? error.message : String(error)
    return none('untested', `规则运行出错：${why}`, `The rule failed to run: ${why}`)
  }
  const verdict = worst(judgements)
  const first = judgements.filter(spoken).find((j) => j.verdict === verdict)
  return {
    verdict,
    reason: verdict === 'untested' && first ? render(rule, first) : null,
    judgements: judgements.filter(spoken).filter((j) => j.verdict !== 'untested'),
  }
}

const order: Verdict[] = ['failed', 'cantTell', 'untested', 'passed', 'inapplicable']
const worst = (judgements: Judgement[]): Verdict =>
  order.find((v) => judgements.some((j) => j.verdict === v)) ?? 'inapplicable'

function toFindings(rule: Rule, facts: PageFacts, judgements: Spoken[]): Finding[] {
  const url = normaliseUrl(facts.page.url)
  const seen = new Map<string, number>()
  return [...judgements]
    .sort((a, b) => comparePlaces(a.place ?? '', b.place ?? ''))
    .map((j) => {
      const near = maskNumbers(nearestHeading(facts, j.place))
      const identity = j.identity ?? j.quote?.exact ?? j.evidence ?? j.message
      const key = `${identity}\u0000${near}`
      const occurrence = (seen.get(key) ?? 0) + 1
      seen.set(key, occurrence)
      return {
        fingerprint: fingerprint(rule.id, url, identity, near, occurrence),
        rule: rule.id,
        verdict: j.verdict as 'failed' | 'cantTell',
        severity: j.severity ?? rule.severity,
        confidence: j.confidence ?? null,
        message: j.message,
        params: j.params ?? {},
        what: render(rule, j),
        url: facts.page.url,
        place: j.place ?? null,
        places: (j.places ?? []).slice(0, MORE_PLACES),
        quote: j.quote ?? null,
        near,
        evidence: j.evidence ?? null,
        suggestion: j.suggestion ?? null,
      }
    })
}

const both = (rule: Rule, pick: (w: Rule['words']['zh']) => string): Bilingual => ({
  zh: pick(rule.words.zh),
  en: pick(rule.words.en),
})

const render = (rule: Rule, j: Spoken): Bilingual =>
  both(rule, (w) => fill(w.messages[j.message] ?? j.message, j.params ?? {}))

/** {name} -> the parameter of that name. */
function fill(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
}
