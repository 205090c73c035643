/** Looks for named entries in the words that a page shows. */
import type { Judgement, PageFacts } from '../../audit/index.ts'

/** Entries none of whose words stands in a link or a short line of the page; hidden links count, menus unfold. */
function notNamed<T extends { words: string[] }>(page: PageFacts, entries: readonly T[]): T[] {
  const shown = [
    ...(page.links ?? []).flatMap((l) => [l.text, l.title]),
    ...(page.texts ?? []).filter((t) => t.text.length <= 200).map((t) => t.text),
  ].map((s) => s.replace(/\s+/g, ''))
  return entries.filter((e) => !e.words.some((w) => shown.some((s) => s.includes(w))))
}

/** On one page the lack of an item is never a failure: it may stand elsewhere. */
export function judgeEntries<T extends { id: string; zh: string; words: string[] }>(
  page: PageFacts,
  entries: readonly T[],
): Judgement<'unseen'> {
  const unseen = notNamed(page, entries)
  if (unseen.length === 0) return { verdict: 'passed' }
  return {
    verdict: 'cantTell',
    message: 'unseen',
    params: { names: unseen.map((e) => e.zh).join('、') },
    evidence: `已查找：${unseen.flatMap((e) => e.words).join('、')}`,
    identity: unseen.map((e) => e.id).join(),
  }
}
