/** Looks for named entries in the words that a page shows. */
import type { PageFacts } from '../../audit/index.ts'

/** Entries none of whose words stands in a link or a short line of the page; hidden links count, menus unfold. */
export function notNamed<T extends { words: string[] }>(page: PageFacts, entries: readonly T[]): T[] {
  const shown = [
    ...(page.links ?? []).flatMap((l) => [l.text, l.title]),
    ...(page.texts ?? []).filter((t) => t.text.length <= 200).map((t) => t.text),
  ].map((s) => s.replace(/\s+/g, ''))
  return entries.filter((e) => !e.words.some((w) => shown.some((s) => s.includes(w))))
}
