import type { AuditReport } from '../audit/index.ts'

/** docs/report.schema.json describes it. Ends with a line break. */
export const jsonReport = (report: AuditReport): string => `${JSON.stringify(report, null, 2)}\n`
