/** One finding as plain text, for a chat, a ticket or the content system. */
import type { Finding, Language, RuleResult } from '../audit/index.ts'
import { words } from '../locales/index.ts'
import { reportWords } from './words.ts'

/** Lines without a line break at the end. rule: the finding's own; undefined where the report lacks it. */
export function textFinding(finding: Finding, rule: RuleResult | undefined, language: Language): string {
  const t = words[language]
  const label = finding.verdict === 'cantTell' ? t.verdict.cantTell : t.severity[finding.severity]
  const line = (name: string, text: string | null | undefined): string[] => {
    const one = text?.replace(/\s+/g, ' ').trim()
    return one ? [`${name}${language === 'zh' ? '：' : ': '}${one}`] : []
  }
  const { quote, evidence } = finding
  return [
    `【${label}】${finding.what[language]}`,
    ...line(t.finding.quote, quote && `${quote.prefix}【${quote.exact}】${quote.suffix}`),
    ...line(t.finding.evidence, evidence === quote?.exact ? null : evidence),
    ...line(t.finding.suggestion, finding.suggestion),
    ...line(t.finding.near, finding.near),
    ...line(reportWords[language].url, finding.url),
    ...line(t.finding.fix, rule?.fix[language]),
    ...line(t.finding.cites, rule?.cites.map(({ label: l, trust }) => `${l[language]}(${t.trust[trust]})`).join('; ')),
  ].join('\n')
}
