/** The command line's words -> what to do. Throws AuditError usage. */
import { parseArgs } from 'node:util'
import { type Language, type Severity, severities } from '../audit/index.ts'
import { AuditError } from './errors.ts'

export const formats = ['table', 'json', 'html', 'csv'] as const
export type Format = (typeof formats)[number]

export interface Command {
  targets: string[]
  /** A JSON-lines file of targets. */
  list: string | null
  url: string | null
  at: Date
  format: Format
  facts: boolean
  out: string | null
  failOn: Severity
  language: Language
  scripts: boolean
}

const languages = ['zh', 'en'] as const

export function readCommand(args: string[], now: Date): Command | 'help' | 'version' {
  const { values, positionals } = parse(args)
  if (values.help || args.length === 0) return 'help'
  if (values.version) return 'version'
  const [command, ...targets] = positionals
  if (command !== 'audit') throw new AuditError('usage', command ?? 'audit ?')
  const list = values.targets ?? null
  if (list === null && targets.length === 0) throw new AuditError('usage', 'audit TARGET… | --targets LIST.jsonl')
  if (list !== null && targets.length > 0) throw new AuditError('usage', `--targets + ${targets[0]}`)
  if (values.url !== undefined && (list !== null || targets.length > 1)) {
    throw new AuditError('usage', '--url + 2 TARGET')
  }
  return {
    targets,
    list,
    url: values.url === undefined ? null : readAddress(values.url),
    at: values.at === undefined ? now : readTime(values.at),
    format: oneOf(formats, values.format, '--format'),
    facts: values.facts,
    out: values.out ?? null,
    failOn: oneOf(severities, values['fail-on'], '--fail-on'),
    language: oneOf(languages, values.lang, '--lang'),
    scripts: values.scripts,
  }
}

/** The language asked for, even where the rest of the line is wrong. */
export function languageOf(args: string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = args[at]?.includes('=') ? args[at].split('=')[1] : args[at + 1]
  return at >= 0 && value === 'en' ? 'en' : 'zh'
}

/** A day is judged at its noon; a time without an offset is China's. */
export function readTime(text: string): Date {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/.exec(text)
  if (match) {
    const [, year, month, day, clock = '12:00', offset = '+08:00'] = match
    const date = new Date(`${year}-${month}-${day}T${clock}${offset}`)
    // Date rolls 30 February over into March.
    const real = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day)
    if (real && !Number.isNaN(date.getTime())) return date
  }
  throw new AuditError('usage', `--at ${text} (2026-11-24)`)
}

export function readAddress(text: string): string {
  const url = URL.parse(text)
  if (url && /^https?:$/.test(url.protocol)) return url.href
  throw new AuditError('usage', `--url ${text}`)
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        targets: { type: 'string' },
        url: { type: 'string' },
        at: { type: 'string' },
        format: { type: 'string', default: 'table' },
        facts: { type: 'boolean', default: false },
        out: { type: 'string' },
        'fail-on': { type: 'string', default: 'deduct' },
        lang: { type: 'string', default: 'zh' },
        scripts: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new AuditError('usage', error instanceof Error ? error.message : String(error))
  }
}

function oneOf<const T extends string>(allowed: readonly T[], value: string, name: string): T {
  const found = allowed.find((a) => a === value)
  if (found === undefined) throw new AuditError('usage', `${name} ${value} (${allowed.join(' | ')})`)
  return found
}
