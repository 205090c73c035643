/** Reading meta tags: names in any case, the first one that says something. */
import type { PageFacts, Tag } from '../../audit/index.ts'

export const tagsNamed = (page: PageFacts, name: string): Tag[] =>
  (page.tags ?? []).filter((t) => t.name.toLowerCase() === name.toLowerCase())

/** First non-empty value, trimmed; '' where there is none. */
export const tagValue = (page: PageFacts, name: string): string =>
  tagsNamed(page, name)
    .map((t) => t.content.trim())
    .find((v) => v !== '') ?? ''

/** Names that are missing or say nothing, in the order asked for. */
export const lacking = (page: PageFacts, names: readonly string[]): string[] =>
  names.filter((n) => tagValue(page, n) === '')

export const tag = (name: string, content: string): Tag => ({ name, content, region: 'head', place: '0/1' })
