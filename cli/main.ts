/** The terminal face: arguments in, reports out, exit status back. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type AuditReport, severities } from '../audit/index.ts'
import { csvReport, htmlReport, jsonReport } from '../reports/index.ts'
import { type Command, languageOf, readCommand } from './arguments.ts'
import { AuditError } from './errors.ts'
import { auditAll, type Outcome } from './run.ts'
import { findingsTable, targetsTable } from './table.ts'
import { readTargets } from './targets.ts'
import { version } from './version.ts'
import { terminalWords } from './words.ts'

const OK = 0
const FOUND = 1
const NOT_AUDITED = 2

/** Exit status: 0 nothing at or above --fail-on, 1 something, 2 could not audit. */
export async function run(args: string[]): Promise<number> {
  const t = terminalWords[languageOf(args)]
  try {
    const command = readCommand(args, new Date())
    if (command === 'help') return print(`${t.usage}\n`, args.length > 0 ? OK : NOT_AUDITED)
    if (command === 'version') return print(`mingcha ${version}\n`, OK)
    return await audit(command)
  } catch (error) {
    if (!(error instanceof AuditError)) throw error
    console.error(t.problem[error.problem](error.detail))
    return NOT_AUDITED
  }
}

async function audit(command: Command): Promise<number> {
  const { language, format, out } = command
  const t = terminalWords[language]
  const targets = readTargets(command)
  if (format === 'html' && targets.length > 1 && out === null) throw new AuditError('usage', '--format html + --out ?')
  if (out !== null) mkdirSync(out, { recursive: true })
  let done = 0
  const outcomes = await auditAll(targets, command, (outcome) => {
    const { id } = outcome.target
    const progress = targets.length > 1 ? `${t.audited(++done, targets.length, id)} ` : ''
    if ('error' in outcome) console.error(progress + t.problem[outcome.error.problem](outcome.error.detail))
    else if (out !== null) console.error(progress + t.written(writeOut(out, id, outcome.report, command)))
    else if (progress) console.error(progress)
  })
  const audited = outcomes.filter((o): o is Extract<Outcome, { report: AuditReport }> => 'report' in o)
  process.stdout.write(toStdout(audited, command))
  if (audited.length < outcomes.length) return NOT_AUDITED
  const levels = severities.slice(0, severities.indexOf(command.failOn) + 1)
  return audited.some(({ report }) => levels.some((level) => report.counts[level] > 0)) ? FOUND : OK
}

/** Standard output: the format asked for; with --out, html and csv are in their files and the table is shown. */
function toStdout(audited: { target: { id: string }; report: AuditReport }[], command: Command): string {
  const { format, language, out } = command
  const reports = audited.map(({ report }) => report)
  const [only] = reports
  if (format === 'json') {
    return reports.length === 1 && only ? jsonReport(only) : reports.map((r) => `${JSON.stringify(r)}\n`).join('')
  }
  if (out === null && format === 'html') return only ? htmlReport(only, language) : ''
  if (out === null && format === 'csv') return reports.length > 0 ? csvReport(reports, language) : ''
  const options = {
    language,
    width: process.stdout.columns ?? 120,
    colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  }
  const tables = reports.map((report) => findingsTable(report, options))
  if (reports.length > 1) {
    tables.push(
      targetsTable(
        audited.map(({ target: { id }, report }) => ({ id, report })),
        options,
      ),
    )
  }
  return tables.join('\n')
}

function writeOut(out: string, id: string, report: AuditReport, command: Command): string {
  const { format, language } = command
  const [ending, content] = {
    table: () => ['txt', findingsTable(report, { language, width: 120, colour: false })] as const,
    json: () => ['json', jsonReport(report)] as const,
    html: () => ['html', htmlReport(report, language)] as const,
    csv: () => ['csv', csvReport([report], language)] as const,
  }[format]()
  const file = path.join(out, `${id}.${ending}`)
  writeFileSync(file, content)
  return file
}

function print(text: string, status: number): number {
  process.stdout.write(text)
  return status
}
