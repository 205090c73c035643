/** The facts that `--facts` prints: a flat summary with fixed keys (docs/report.schema.json), null where not found. */
import type { Found, PageFacts, PageKind } from './facts.ts'

export interface FactsSummary {
  pageKind: PageKind
  identity: {
    organizer: string | null
    siteCode: string | null
    icp: string | null
    police: string | null
    contact: string | null
    organMark: 'present' | 'absent' | 'unknown'
    findErrors: 'present' | 'absent' | 'unknown'
    sitemap: 'present' | 'absent' | 'unknown'
  }
  /** First of each name in document order; `repeated` holds the later ones. */
  tags: Record<string, string>
  repeatedTags: { name: string; value: string }[]
  article: {
    title: string | null
    /** The time shown on the page; where it shows none, the one its PubDate tag names. */
    published: string | null
    source: string | null
    documentNumber: string | null
    indexNumber: string | null
  } | null
  interpretation: { links: { direction: string; text: string; url: string | null }[] }
  dates: { newestListed: string | null }
  marks: { senior: string | null; accessibility: string | null; ipv6: string | null }
}

const named = (tags: Record<string, string>, name: string): string | null => {
  const key = Object.keys(tags).find((k) => k.toLowerCase() === name.toLowerCase())
  return (key && tags[key]?.trim()) || null
}

const words = (f: Found | null | undefined): string | null => f?.text ?? null

export function summarise(facts: PageFacts): FactsSummary {
  const id = facts.identity
  const tags: Record<string, string> = {}
  const repeatedTags: { name: string; value: string }[] = []
  const seen = new Set<string>()
  for (const { name, content } of facts.tags ?? []) {
    if (seen.has(name.toLowerCase())) repeatedTags.push({ name, value: content })
    else tags[name] = content
    seen.add(name.toLowerCase())
  }
  const a = facts.article
  return {
    pageKind: facts.kind.value,
    identity: {
      organizer: words(id?.organizer[0]),
      siteCode: words(id?.siteCode[0]),
      icp: words(id?.icp[0]),
      police: words(id?.police[0]),
      contact: words(id?.contact[0]),
      organMark: id?.organMark.state ?? 'unknown',
      findErrors: id?.findErrors.state ?? 'unknown',
      sitemap: id ? (id.sitemap ? 'present' : 'absent') : 'unknown',
    },
    tags,
    repeatedTags,
    article: a
      ? {
          title: words(a.title),
          published: words(a.published) ?? named(tags, 'PubDate'),
          source: words(a.source),
          documentNumber: words(a.documentNumber),
          indexNumber: words(a.indexNumber),
        }
      : null,
    interpretation: {
      links: (facts.interpretation ?? []).map(({ direction, text, url }) => ({ direction, text, url })),
    },
    dates: { newestListed: newestListed(facts) },
    marks: {
      senior: words(facts.marks?.senior),
      accessibility: words(facts.marks?.accessibility),
      ipv6: words(facts.marks?.ipv6),
    },
  }
}

/** The newest date that an entry of a list shows, no later than the day the page is judged by; YYYY-MM-DD. */
export function newestListed(facts: PageFacts): string | null {
  const today = facts.page.at.slice(0, 10)
  const dates = (facts.list ?? []).flatMap((item) => (item.date !== null && item.date <= today ? [item.date] : []))
  return dates.sort().at(-1) ?? null
}
