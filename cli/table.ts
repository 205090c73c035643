/** Findings as a table for the terminal: columns by display width, Chinese characters counting two. */
import { styleText } from 'node:util'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { AuditReport, Finding, Language, Severity } from '../audit/index.ts'
import { reasonIn, words } from '../locales/index.ts'
import { terminalWords } from './words.ts'

export interface TableOptions {
  language: Language
  /** Columns of the terminal. */
  width: number
  colour: boolean
}

const tint: Record<Severity, 'red' | 'yellow' | 'cyan'> = { veto: 'red', deduct: 'yellow', advice: 'cyan' }

/** Ends with a line break. */
export function findingsTable(report: AuditReport, options: TableOptions): string {
  const { language } = options
  const t = terminalWords[language]
  const { page } = report
  const failed = report.findings.filter((f) => f.verdict === 'failed')
  const cantTell = report.findings.filter((f) => f.verdict === 'cantTell')
  const count = (verdict: string) => report.rules.filter((rule) => rule.verdict === verdict).length
  return [
    paint('bold', plain(page.title) || page.url, options),
    plain(page.url),
    `${t.kind} ${words[language].kind[page.kind]} · ${t.judgedAt} ${page.at.slice(0, 16).replace('T', ' ')}`,
    ...(page.settled ? [] : [t.unsettled]),
    ...page.incomplete.map(
      ({ what, why }) => `${t.incomplete}${plain(reasonIn(language, what))} (${plain(reasonIn(language, why))})`,
    ),
    '',
    failed.length > 0 ? paint('bold', t.failed(failed.length), options) : t.none,
    ...(failed.length > 0 ? table(failed, options) : []),
    ...(cantTell.length > 0
      ? ['', paint('bold', t.cantTell(cantTell.length), options), ...table(cantTell, options)]
      : []),
    '',
    t.rest(count('passed'), count('inapplicable'), count('untested')),
    '',
  ].join('\n')
}

/** One line a target, below the tables of several. */
export function targetsTable(rows: { id: string; report: AuditReport }[], options: TableOptions): string {
  const { severity, verdict } = words[options.language]
  const head = [
    terminalWords[options.language].target,
    severity.veto,
    severity.deduct,
    severity.advice,
    verdict.cantTell,
  ]
  const cells = rows.map(({ id, report: { counts } }) => [
    id,
    ...[counts.veto, counts.deduct, counts.advice, counts.cantTell].map(String),
  ])
  const widths = head.map((cell, i) => Math.max(stringWidth(cell), ...cells.map((row) => stringWidth(row[i] ?? ''))))
  return `${layOut([head, ...cells], widths).join('\n')}\n`
}

function table(findings: Finding[], options: TableOptions): string[] {
  const { severity } = words[options.language]
  const { columns } = terminalWords[options.language]
  const head = [columns.severity, columns.what, columns.where, columns.rule]
  const rows = findings.map((f) => [
    severity[f.severity],
    plain(f.what[options.language]),
    plain(f.quote?.exact ?? f.evidence ?? ''),
    f.rule,
  ])
  const natural = (i: number) => Math.max(...[head, ...rows].map((row) => stringWidth(row[i] ?? '')))
  const fixed = natural(0) + Math.min(natural(3), 28)
  const room = Math.max(40, options.width - fixed - 6)
  const where = Math.min(natural(2), Math.floor(room * 0.4))
  const widths = [natural(0), Math.min(natural(1), room - where), where, Math.min(natural(3), 28)]
  const lines = layOut([head], widths)
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [
    ...lines,
    rule,
    ...rows.flatMap((row, i) => {
      const [first = '', ...more] = layOut([row], widths)
      const label = row[0] ?? ''
      const colour = tint[findings[i]?.severity ?? 'advice']
      return [first.replace(label, paint(colour, label, options)), ...more]
    }),
  ]
}

function layOut(rows: string[][], widths: number[]): string[] {
  return rows.flatMap((row) => {
    const cells = row.map((cell, i) => wrapAnsi(cell, widths[i] ?? 10, { hard: true, trim: true }).split('\n'))
    const height = Math.max(...cells.map((cell) => cell.length))
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((cell, i) => pad(cell[line] ?? '', widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  })
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)))

const paint = (style: Parameters<typeof styleText>[0], text: string, { colour }: TableOptions): string =>
  colour ? styleText(style, text, { validateStream: false }) : text

/** The page is hostile: its words must not move the cursor or change colours. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim()
