/** Links between a document and its interpretation, as this page shows them. */
import { type Article, holds, type PageFacts, type PageKind } from '../../audit/index.ts'
import type { Capture } from '../capture.ts'
import { bare, type CapturedLink, overlap, parentPlace, visible, within } from './words.ts'

export const INTERPRETS = /解读|图解|一图(?:读懂|看懂)|图说|答记者问|政策问答|读懂/
/** The name of a column, not of one interpretation. */
const COLUMN =
  /^(?:(?:相关)?(?:政策|文件|文字|图文|图片|视频|专家|媒体|部门|上级|数字化|动漫|负责人)?(?:解读|图解|问答|回应)(?:材料|回应|专栏|栏目|文件|列表)?|政策问答|解读回应|政策及解读|政策文件解读|更多.*)$/
const DOCUMENT =
  /《[^》]{4,}》|(?:关于.+的?|.+)(?:通知|意见|决定|办法|规定|细则|方案|规划|条例|公告|通告|批复|函|措施|规则|纲要|计划|标准|指南|清单)(?:的通知)?(?:[（(][^）)]*[）)])?$/

export function readInterpretation(
  capture: Capture,
  article: Article | null,
  kind: PageKind,
): NonNullable<PageFacts['interpretation']> {
  if (!article) return []
  const title = article.title?.text ?? ''
  const links = visible(capture.links).filter((l) => l.zone === 'main' && l.text.length >= 4)
  const labelled = afterLabel(capture, links)
  const out: NonNullable<PageFacts['interpretation']> = []
  for (const link of links) {
    const words = bare(link.text)
    if (words === bare(title) || COLUMN.test(words)) continue
    const near = article.body ? holds(parentPlace(parentPlace(article.body.place)), link.place) : false
    const alike = overlap(words, core(title))
    const towards = (direction: 'to-interpretation' | 'to-document') =>
      out.push({ direction, text: link.text, url: link.url, place: link.place })
    if (kind !== 'interpretation' && INTERPRETS.test(words)) {
      if (
        labelled.interpretation.has(link) ||
        alike >= 0.6 ||
        (near && article.body && within([link], article.body.place).length > 0)
      )
        towards('to-interpretation')
    } else if (kind === 'interpretation' && !INTERPRETS.test(words) && DOCUMENT.test(words)) {
      if (labelled.document.has(link) || (alike >= 0.6 && words.length >= 8)) towards('to-document')
    }
  }
  return out
}

/** 【图解】关于…的解读 -> what it is about. */
const core = (title: string): string =>
  title.replace(/^[【[][^】\]]*[】\]]|(?:的)?(?:政策)?(?:文字|图文|图片|视频|专家|政策)?解读$|《|》/g, '')

/** Links that stand in the block of, or right after, a label such as 相关解读 or 政策原文. */
function afterLabel(
  capture: Capture,
  links: CapturedLink[],
): { interpretation: Set<CapturedLink>; document: Set<CapturedLink> } {
  const out = { interpretation: new Set<CapturedLink>(), document: new Set<CapturedLink>() }
  for (const t of visible(capture.texts)) {
    if (t.text.length > 300 || t.zone !== 'main') continue
    const interpretation = /(?:相关|政策|文件|关联)解读(?:材料)?\s*[:：]?|解读材料\s*[:：]?|解读链接/.test(t.text)
    const document =
      /(?:相关|关联|解读|对应)(?:政策|文件|稿件)(?:原文)?\s*[:：]|(?:政策|文件)?原文(?:链接)?\s*[:：]?|被解读文件|政策文件\s*[:：]/.test(
        t.text,
      )
    if (!interpretation && !document) continue
    let held = links.filter((l) => holds(t.place, l.place))
    if (held.length === 0 && t.text.length <= 14)
      held = links.filter((l) => holds(parentPlace(t.place), l.place)).slice(0, 5)
    for (const l of held) (interpretation ? out.interpretation : out.document).add(l)
  }
  return out
}
