/** The JSON schema of what jsonReport writes: draft 2020-12. Other keys may be added without a new version. */
import * as z from 'zod/mini'
import { auditReportSchema, type FactsSummary, pageKinds, REPORT_SCHEMA } from '../audit/index.ts'

const text = z.nullable(z.string())
const state = z.enum(['present', 'absent', 'unknown'])

/** What --facts adds. */
const factsSummarySchema = z.object({
  pageKind: z.enum(pageKinds),
  identity: z.object({
    organizer: text,
    siteCode: text,
    icp: text,
    police: text,
    contact: text,
    organMark: state,
    findErrors: state,
    sitemap: state,
  }),
  tags: z.record(z.string(), z.string()),
  repeatedTags: z.array(z.object({ name: z.string(), value: z.string() })),
  article: z.nullable(
    z.object({ title: text, published: text, source: text, documentNumber: text, indexNumber: text }),
  ),
  interpretation: z.object({ links: z.array(z.object({ direction: z.string(), text: z.string(), url: text })) }),
  dates: z.object({ newestListed: text }),
  marks: z.object({ senior: text, accessibility: text, ipv6: text }),
})

/** Does not compile where the schema and the type part. */
type Same<A, B> = [A, B] extends [B, A] ? true : never
const same: Same<z.infer<typeof factsSummarySchema>, FactsSummary> = true

export function reportSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(z.extend(auditReportSchema, { facts: z.optional(factsSummarySchema) }), {
    io: 'input',
  })
  return { $id: REPORT_SCHEMA, title: 'Mingcha audit report of one page', ...(same && schema) }
}
