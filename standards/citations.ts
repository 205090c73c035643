/** Indicators and clauses that rules cite, by id. */
import type { Citation } from '../audit/report.ts'

const table = {
  'guide-2017/footer': {
    label: { zh: '《政府网站发展指引》(国办发〔2017〕47号)附件', en: 'Guidelines on government websites (2017 No. 47), annex' },
    asks: { zh: '各页底部列明网站标识、标识码、主办单位等', en: 'Every page lists the site identity in its footer' },
    trust: 'practice',
    url: null,
  },
} satisfies Record<string, Omit<Citation, 'id'>>

export type CitationId = keyof typeof table
export const citations: Record<CitationId, Omit<Citation, 'id'>> = table
export const cite = (id: CitationId): Citation => ({ id, ...citations[id] })
