import { defineRule, type Judgement } from '../../audit/index.ts'
import { exactOf, groupHits, placesOf, proseOf, quoteOf } from '../shared/text.ts'
import { findPairs, isQuoted } from './shared.ts'

/** A text that reports or puts right an error has to write it. */
const REPORTS_ERROR = /有误|误写|误作|错写|写成|勘误|更正|纠错|错别字|错字|应(?:该)?(?:改?为|是)\s*[“‘"「『]/

type Message = 'wrong' | 'quoted' | 'short'

export default defineRule({
  id: 'wording/reported-pairs',
  cites: ['language-law/9', 'practice/find-errors'],
  severity: 'deduct',
  needs: ['texts'],
  words: {
    zh: {
      title: '没有错别字',
      why: '错别字损害政府公信力，也是公众反映最多、查实率最高的问题之一。',
      fix: '按建议改正；同一错误可能随转载出现在其他页面，请一并查找。',
      messages: {
        wrong: '“{wrong}”有误，应为“{right}”。',
        short: '“{wrong}”疑为“{right}”之误，请核对。',
        quoted: '书名号或引号内的“{wrong}”疑为“{right}”之误，请与原文核对。',
      },
    },
    en: {
      title: 'No wrong characters',
      why: 'Wrong characters cost an authority its credit; the public reports them often and is mostly right.',
      fix: 'Correct as suggested; the same slip may stand on other pages that copied the text.',
      messages: {
        wrong: '“{wrong}” is wrong: write “{right}”.',
        short: '“{wrong}” may be a slip for “{right}”: please check.',
        quoted: '“{wrong}” inside a title or quotation may be a slip for “{right}”: compare the original.',
      },
    },
  },
  examples: {
    good: [
      { text: '区政府召开常务会议，研究安全生产工作。' },
      { text: '考生可凭综合证书办理。' },
      { text: '网友反映“人民政付”写法有误，现已改正。' },
    ],
    bad: [{ text: '县人民政付办公室负责解释。' }, { text: '按照《全县生态坏境保护方案》执行。' }],
  },
  judge(page) {
    const hits = proseOf(page)
      .filter((run) => !REPORTS_ERROR.test(run.text))
      .flatMap((run) => findPairs(run.text).map((pair) => ({ run, ...pair })))
    if (hits.length === 0) return { verdict: 'passed' }
    return groupHits(hits, exactOf).map((group): Judgement<Message> => {
      const sure = group.filter((hit) => !isQuoted(hit.run.text, hit.start, hit.end))
      const first = sure[0] ?? group[0]
      const { wrong, right } = first
      return {
        // Two characters may be the meeting of two words that no dictionary knows.
        ...(sure.length > 0 && wrong.length > 2
          ? { verdict: 'failed', message: 'wrong', confidence: 'sure' }
          : { verdict: 'cantTell', message: sure.length > 0 ? 'short' : 'quoted', confidence: 'check' }),
        params: { wrong, right },
        quote: quoteOf(first),
        suggestion: right,
        ...placesOf([first, ...group.filter((hit) => hit !== first)]),
      }
    })
  },
})
