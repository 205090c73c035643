/** A row a finding, for spreadsheets: UTF-8 with BOM, CRLF, no cell that a spreadsheet would run as a formula. */
import type { AuditReport, Finding, Language } from '../audit/index.ts'
import { words } from '../locales/index.ts'
import { reportWords } from './words.ts'

const BOM = '\uFEFF'
/** Characters that Excel keeps in one cell. */
const CELL = 32_767

export function csvReport(reports: AuditReport | readonly AuditReport[], language: Language): string {
  const rows = [reports].flat().flatMap((report) => report.findings.map((finding) => row(report, finding, language)))
  const lines = [reportWords[language].csv, ...rows.map((cells, i) => [String(i + 1), ...cells])]
  return BOM + lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

function row(report: AuditReport, finding: Finding, language: Language): string[] {
  const t = words[language]
  const rule = report.rules.find(({ id }) => id === finding.rule)
  const family = rule?.family ?? ''
  return [
    report.page.title,
    (t.family as Record<string, string>)[family] ?? family,
    rule?.title[language] ?? '',
    (rule?.cites ?? []).map(({ label, trust }) => `${label[language]}（${t.trust[trust]}）`).join('\n'),
    t.severity[finding.severity],
    t.verdict[finding.verdict],
    finding.what[language],
    finding.near,
    report.page.addressKnown ? report.page.url : '',
    finding.quote?.exact ?? finding.evidence ?? '',
    finding.suggestion ?? '',
    rule?.fix[language] ?? '',
    report.page.at.slice(0, 16).replace('T', ' '),
    finding.rule,
    finding.fingerprint,
  ]
}

/** Full-width signs count too: some spreadsheets read them as the plain ones. */
function cell(text: string): string {
  const one = text.replace(/\r\n?/g, '\n').replace(/\0/g, '')
  const safe = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\n]/u.test(one) ? `'${one}` : one
  const short = safe.length > CELL ? `${safe.slice(0, CELL - 1)}…` : safe
  return `"${short.replaceAll('"', '""')}"`
}
