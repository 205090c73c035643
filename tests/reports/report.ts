/** A small report to write out; `text` stands in every field that takes words. */
import { type AuditReport, REPORT_SCHEMA, readReport } from '../../audit/index.ts'

export function reportWith(text: string): AuditReport {
  const both = { zh: text, en: text }
  const rule = { family: 'identity', severity: 'deduct', title: both, why: both, fix: both, reason: null } as const
  const finding = {
    fingerprint: '0123456789abcdef',
    rule: 'identity/site-code',
    severity: 'deduct',
    confidence: null,
    message: 'missing',
    params: {},
    what: both,
    url: text,
    place: '1/0',
    places: [],
    quote: { exact: text, prefix: text, suffix: text },
    near: text,
    evidence: text,
    suggestion: text,
  } as const
  return readReport({
    schema: REPORT_SCHEMA,
    tool: { name: 'mingcha', version: '0.0.0' },
    page: {
      url: text,
      addressKnown: true,
      title: text,
      kind: 'article',
      kindReasons: [text],
      at: '2026-11-24T16:00:00+08:00',
      settled: false,
      incomplete: [{ what: text, why: text }],
    },
    depth: 'full',
    counts: { veto: 0, deduct: 1, advice: 0, cantTell: 1 },
    findings: [
      { ...finding, verdict: 'failed' },
      { ...finding, verdict: 'cantTell', quote: null },
    ],
    rules: [
      {
        ...rule,
        id: 'identity/site-code',
        verdict: 'failed',
        cites: [{ id: 'x/1', label: both, asks: both, trust: 'unverified', url: text }],
      },
      { ...rule, id: 'identity/icp', verdict: 'passed', cites: [] },
      { ...rule, id: 'identity/police', verdict: 'untested', cites: [], reason: both },
    ],
  })
}
