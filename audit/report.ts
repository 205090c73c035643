/** AuditReport: the result of judging one page. Self-contained: it can be rendered without the rules. */
import * as z from 'zod/mini'
import { pageKinds } from './facts.ts'

export const REPORT_SCHEMA = 'mingcha/report@1'

const text = z.string()
const bilingual = z.object({ zh: text, en: text })
const verdict = z.enum(['passed', 'failed', 'cantTell', 'inapplicable', 'untested'])
export const severities = ['veto', 'deduct', 'advice'] as const
const severity = z.enum(severities)

const citation = z.object({
  id: text,
  /** Short name, number and clause as one line, in the document's own words where they were checked. */
  label: bilingual,
  /** What it asks, in our wording. */
  asks: bilingual,
  /** unverified: the text was not read; shown as our reading, never as a quotation or a number of the law. */
  trust: z.enum(['statute', 'checked', 'practice', 'unverified']),
  url: z.nullable(text),
})
export type Citation = z.infer<typeof citation>

const finding = z.object({
  fingerprint: text,
  rule: text,
  verdict: z.enum(['failed', 'cantTell']),
  severity,
  confidence: z.nullable(z.enum(['sure', 'check', 'style'])),
  message: text,
  params: z.record(text, z.union([text, z.number()])),
  /** What is wrong, rendered in both languages. */
  what: bilingual,
  url: text,
  place: z.nullable(text),
  /** Further places of the same fault, at most 50. */
  places: z.array(text),
  quote: z.nullable(z.object({ exact: text, prefix: text, suffix: text })),
  /** Nearest heading before the place. */
  near: text,
  evidence: z.nullable(text),
  suggestion: z.nullable(text),
})
export type Finding = z.infer<typeof finding>

const ruleResult = z.object({
  id: text,
  family: text,
  verdict,
  severity,
  title: bilingual,
  why: bilingual,
  fix: bilingual,
  cites: z.array(citation),
  /** Why it was not checked or does not apply; null for the others. */
  reason: z.nullable(bilingual),
})
export type RuleResult = z.infer<typeof ruleResult>

export const auditReportSchema = z.object({
  schema: z.literal(REPORT_SCHEMA),
  tool: z.object({ name: z.literal('mingcha'), version: text }),
  page: z.object({
    url: text,
    addressKnown: z.boolean(),
    title: text,
    kind: z.enum(pageKinds),
    kindReasons: z.array(text),
    at: text,
    settled: z.boolean(),
    incomplete: z.array(z.object({ what: text, why: text })),
  }),
  depth: z.enum(['quick', 'full']),
  counts: z.object({ veto: z.number(), deduct: z.number(), advice: z.number(), cantTell: z.number() }),
  findings: z.array(finding),
  /** Every rule of the catalogue with its verdict: passed, not applicable and not checked ones too. */
  rules: z.array(ruleResult),
  /** With --facts. */
  facts: z.optional(z.unknown()),
})
export type AuditReport = z.infer<typeof auditReportSchema>

/** Checks a report that comes from a file, storage or a message; throws a ZodError that names the bad key. */
export function readReport(value: unknown): AuditReport {
  return auditReportSchema.parse(value)
}
