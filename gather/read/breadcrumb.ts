/** The path that the page shows of itself: 当前位置:首页 > 政务公开 > 政府文件. */
import { type Found, holds } from '../../audit/index.ts'
import type { Capture } from '../capture.ts'
import { bare, foundOf, type Text, visible } from './words.ts'

const OPENS =
  /(?:您|你)?(?:当前|现在|目前|所在)?的?(?:所在|当前|现在)?的?位置(?:是)?[:：]?|当前页面[:：]|当前栏目[:：]|您(?:现在|当前)?(?:所)?在[:：]/
const BETWEEN = /\s*(?:>{1,3}|＞{1,2}|»|›|→|\/|\\|-{1,2}>|—>|::|\|)\s*/

/** Empty where the page shows none. */
export function readBreadcrumb(capture: Capture): Found[] {
  const seen = visible(capture.texts)
  const run =
    seen.find(
      (t) => t.text.length < 300 && OPENS.test(t.text.slice(0, 30)) && steps(t.text).length >= 1 && !/。/.test(t.text),
    ) ??
    seen.find((t) => t.zone === 'breadcrumb' && t.text.length < 300 && steps(t.text).length >= 2) ??
    seen.find((t) => t.text.length < 300 && /^\[?首页\]?\s*(?:>|＞|»|›|\/|→|\\)/.test(t.text))
  if (!run) return []
  return withLinks(run, seen, capture)
}

function steps(text: string): string[] {
  return text
    .replace(OPENS, '')
    .split(BETWEEN)
    .map((s) => s.replace(/^[[【\s:：]+|[\]】\s]+$/g, ''))
    .filter((s) => s.length > 0 && s.length <= 80)
}

function withLinks(run: Text, seen: Text[], capture: Capture): Found[] {
  let words = steps(run.text)
  if (words.length <= 1) {
    // Each step in a block of its own.
    const from = seen.indexOf(run)
    const zone = run.zone
    words = words.concat(
      seen
        .slice(from + 1, from + 12)
        .filter((t) => t.zone === zone && zone === 'breadcrumb' && t.text.length <= 40)
        .flatMap((t) => steps(t.text)),
    )
  }
  return words.map((word) => {
    const link = capture.links.find(
      (l) => bare(l.text) === bare(word) && (holds(run.place, l.place) || l.zone === 'breadcrumb'),
    )
    return foundOf(word, link?.place ?? run.place, link?.url ?? link?.href ?? null)
  })
}
