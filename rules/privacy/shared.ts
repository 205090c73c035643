/** Numbers of persons in the visible text: where they stand, what stands around them, how they are shown. */
import { type Judgement, maskNumber, maskNumbers, type PageFacts, type TextRun } from '../../audit/index.ts'

export interface NumberHit {
  /** As written. */
  written: string
  digits: string
  run: TextRun
  index: number
  /** What stands before it in its run. */
  before: string
}

/** Every hit of the pattern (global) in the visible text, in document order. */
export function numberHits(page: PageFacts, pattern: RegExp): NumberHit[] {
  return (page.texts ?? []).flatMap((run) =>
    [...run.text.matchAll(pattern)].map((m) => ({
      written: m[0],
      digits: m[0].replace(/[ -]/g, ''),
      run,
      index: m.index,
      before: run.text.slice(Math.max(0, m.index - 40), m.index),
    })),
  )
}

/** Two to four Chinese characters, as a name stands in a cell; never a label or an organ. */
export const isName = (text: string): boolean =>
  /^[\u4e00-\u9fa5·]{2,4}$/.test(text.replace(/\s/g, '')) &&
  !/^(?:姓名|合计|总计|小计|备注|性别|电话|手机|座机|号码|微信|值班|咨询|联系|女|男|汉族|是|否|有|无|序号|同意|合格|通过|已婚|未婚|正常|本科|大专)$/.test(
    text.replace(/\s/g, ''),
  ) &&
  !/(?:省|市|县|区|镇|乡|村|街道|社区|局|所|站|科|股|室|部|厂|店|校|院|公司|小学|中学|组|户|族|级)$/.test(
    text.replace(/\s/g, ''),
  )

/** Findings listed for one kind of number; the rest is counted in one more. */
const LISTED = 20

/**
 * One finding for each distinct number, with its further places; nothing of it is shown unmasked. The quote holds the
 * masked number too: whoever looks for it finds the block that it stands in.
 */
export function numberFindings<M extends string>(
  hits: readonly (NumberHit & { message: M; sure: boolean })[],
): Judgement<M | 'more'>[] {
  const byNumber = new Map<string, (NumberHit & { message: M; sure: boolean })[]>()
  for (const hit of hits) byNumber.set(hit.digits, [...(byNumber.get(hit.digits) ?? []), hit])
  const groups = [...byNumber.values()].sort((a, b) => Number(b[0]?.sure) - Number(a[0]?.sure))
  const listed = groups.slice(0, LISTED).flatMap((group): Judgement<M | 'more'>[] => {
    const [first, ...others] = group
    if (!first) return []
    const { run, index, written, message, sure } = first
    // Masking keeps lengths, so that the pieces of a cut number are masked as the whole.
    const masked = maskNumbers(run.text)
    const number = maskNumber(written)
    const end = index + written.length
    return [
      {
        verdict: sure ? 'failed' : 'cantTell',
        message,
        params: { number },
        place: run.place,
        places: [...new Set(others.map((o) => o.run.place))].filter((place) => place !== run.place),
        quote: {
          exact: number,
          prefix: masked.slice(Math.max(0, index - 15), index),
          suffix: masked.slice(end, end + 15),
        },
        evidence: masked.slice(Math.max(0, index - 20), end + 10),
        ...(sure ? {} : { severity: 'advice' }),
      },
    ]
  })
  const rest = groups.slice(LISTED)
  const [next] = rest.flat()
  if (!next) return listed
  const sure = rest.some((group) => group[0]?.sure)
  return [
    ...listed,
    {
      verdict: sure ? 'failed' : 'cantTell',
      message: 'more',
      params: { count: rest.length },
      place: next.run.place,
      identity: 'more',
      ...(sure ? {} : { severity: 'advice' }),
    },
  ]
}

/** What decides between two labels is the one nearest before the number. */
export function lastLabel(before: string, labels: RegExp): number {
  let last = -1
  for (const m of before.matchAll(labels)) last = m.index
  return last
}
