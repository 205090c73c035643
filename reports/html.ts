import type { AuditReport, Language } from '../audit/index.ts'
export const htmlReport = (_report: AuditReport, _language: Language): string => ''
