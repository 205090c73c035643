import { defineRule, type Judgement, type TextRun } from '../../audit/index.ts'
import { exactOf, groupHits, type Hit, hitsOf, placesOf, proseOf, quoteOf } from '../shared/text.ts'

type Message = 'broken' | 'entity'

/** What decoding by the wrong character set leaves: GBK of U+FFFD, uninitialised memory, UTF-8 read as Latin or GBK. */
const BROKEN = [
  /锟斤拷(?:锟斤拷|锟斤|锟)*|(?:烫烫){2,}烫?|(?:屯屯){2,}屯?/g,
  /\uFFFD+/g,
  /(?:[\u00c2\u00c3][\u0080-\u00bf]){2,}|(?:[\u00e4-\u00e9][\u0080-\u00bf\u0152-\u2122]{2}){2,}|â€[œ™“”\u009d\u009c]/g,
]
/** Characters of UTF-8 read as GBK that Chinese text does not use; two of them in one run are no accident. */
const GBK_TRACES = /[鈥銆锛鐨鍦鍙]/g
const GBK_WORD = /[鈥銆锛鐨鍦鍙][\u4e00-\u9fff\ue000-\uf8ff\uFFFD]*/g
const ENTITY =
  /&(?:nbsp|ensp|emsp|lt|gt|amp|quot|[lr]dquo|[lr]squo|middot|mdash|hellip|#\d{2,5}|#x[0-9a-f]{2,5});|&nbsp(?![a-z;])/gi

export default defineRule({
  id: 'wording/mojibake',
  cites: ['indicators-2019/usability'],
  severity: 'deduct',
  needs: ['texts'],
  words: {
    zh: {
      title: '没有乱码',
      why: '乱码使内容无法阅读，多由编码不一致或重复转义造成。',
      fix: '检查页面声明的编码与实际编码是否一致；转义字符（如 &nbsp;）由发布系统还原后再输出。',
      messages: {
        broken: '文字显示为乱码：“{text}”。',
        entity: '页面显示了转义字符“{text}”。',
      },
    },
    en: {
      title: 'No garbled text',
      why: 'Garbled text cannot be read; mixed encodings or double escaping cause it.',
      fix: 'Make the declared encoding and the real one agree; let the CMS decode entities (such as &nbsp;) before output.',
      messages: {
        broken: 'Text is garbled: “{text}”.',
        entity: 'An escape sequence is shown: “{text}”.',
      },
    },
  },
  examples: {
    good: [{ text: '研究与试验发展（R&D）经费支出增长 1.8%。' }],
    bad: [{ text: '锟斤拷锟斤拷通知' }, { text: '关于&nbsp;召开会议的通知' }],
  },
  judge(page) {
    const runs = proseOf(page)
    const broken = BROKEN.flatMap((pattern) => hitsOf(runs, pattern)).concat(hitsOf(runs.filter(readAsGbk), GBK_WORD))
    const findings = [...findingsOf('broken', broken), ...findingsOf('entity', hitsOf(runs, ENTITY))]
    return findings.length > 0 ? findings : { verdict: 'passed' }
  },
})

const readAsGbk = (run: TextRun): boolean => (run.text.match(GBK_TRACES)?.length ?? 0) >= 2

/** One finding a kind: what is garbled differs at every place, its cause does not. */
function findingsOf(message: Message, hits: Hit[]): Judgement<Message>[] {
  return groupHits(hits, (hit) => (message === 'entity' ? exactOf(hit).toLowerCase() : '')).map((group) => ({
    verdict: 'failed',
    message,
    confidence: 'sure',
    params: { text: exactOf(group[0]).slice(0, 30) },
    quote: quoteOf(group[0]),
    ...placesOf(group),
  }))
}
