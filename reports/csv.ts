import type { AuditReport, Language } from '../audit/index.ts'
export const csvReport = (_reports: AuditReport[], _language: Language): string => ''
