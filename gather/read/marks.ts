/** Entries and marks in the page's frame: senior version, accessibility tool, IPv6. */
import type { Found, PageFacts } from '../../audit/index.ts'
import type { Capture } from '../capture.ts'
import { foundOf } from './words.ts'

const SENIOR =
  /(?:长者|长辈|适老|老年|关怀|关爱|亲情|敬老|大字|老人)(?:化)?(?:版|模式|专区|助手|浏览|服务|通道|专版|阅读|频道|站)?/
const SENIOR_ENTRY =
  /^(?:进入|打开|切换)?(?:长者|长辈|适老|老年|老年人|关怀|关爱|亲情|敬老|大字|老人)(?:化)?(?:无障碍)?(?:浏览|阅读|服务)?(?:版|模式|专区|助手|浏览|服务|通道|专版|阅读|频道|站)(?:本)?$/
const ACCESSIBLE_ENTRY =
  /^(?:进入|打开|切换|网站|数字人)?无障碍(?:浏览|阅读|通道|版|模式|辅助|工具|辅助工具|服务|网站|访问|环境|说明|专区|适老化|(?:及|和|与)适老化?|\/?长者模式|关怀版)*$/
const IPV6 = /IPv6/i

export function readMarks(capture: Capture): NonNullable<PageFacts['marks']> {
  const words = entries(capture)
  const first = (is: (text: string) => boolean): Found | null => {
    const hit = words.filter((w) => is(w.text)).sort((a, b) => Number(a.hidden) - Number(b.hidden))[0]
    return hit ? foundOf(hit.text, hit.place) : null
  }
  return {
    senior: first(
      (t) =>
        SENIOR_ENTRY.test(t.replace(/\s/g, '')) ||
        (/[/+、|]/.test(t) && t.length <= 16 && /无障碍/.test(t) && SENIOR.test(t)),
    ),
    accessibility: first(
      (t) => ACCESSIBLE_ENTRY.test(t.replace(/\s/g, '')) || (/无障碍/.test(t) && t.length <= 14 && SENIOR.test(t)),
    ),
    ipv6: first((t) => IPV6.test(t) && t.length <= 30),
  }
}

interface Entry {
  text: string
  place: string
  hidden: boolean
}

/** Short words that could be an entry: links, buttons, picture names, and the pieces of short lines. Never body text. */
function entries(capture: Capture): Entry[] {
  const out: Entry[] = []
  const add = (text: string, place: string, hidden: unknown) => {
    if (text && text.length <= 40) out.push({ text: text.trim(), place, hidden: hidden !== null })
  }
  for (const l of capture.links) {
    add(l.text, l.place, l.hidden)
    add(l.title, l.place, l.hidden)
  }
  for (const i of capture.images) {
    add(i.alt ?? '', i.place, i.hidden)
    add(i.title, i.place, i.hidden)
  }
  for (const t of capture.texts) {
    if (t.text.length > 200 || (t.zone === 'main' && /[。,，]/.test(t.text))) continue
    for (const piece of t.text.split(/[\s|｜·]+/)) add(piece, t.place, t.hidden)
    if (IPV6.test(t.text)) for (const piece of t.text.split(/[|｜\n]+/)) add(piece, t.place, t.hidden)
  }
  for (const f of capture.fields)
    if (f.kind === 'button') for (const piece of f.name.split(' ')) add(piece, f.place, f.hidden)
  return out
}
