import { defineRule, type Judgement, type TextRun } from '../../audit/index.ts'
import { exactOf, groupHits, type Hit, hitsOf, placesOf, proseOf, quoteOf } from '../shared/text.ts'

type Message = 'value' | 'filler' | 'hint' | 'variable'

/** Alone in its block or behind a label: what a program writes where a value is lacking. */
const VALUE = /(?<=^|[:：]\s*)(?:undefined|null|NaN|\[object \w+\])(?=\s*$)/g
const FILLER =
  /lorem ipsum|(?<=^\s*)(?:标题|内容|正文|文字|文本|测试){2,}(?=\d*\s*$)|(?:标题|内容|正文|文字|文本|测试){4,}/gi
/** Words for the writer that stayed. In a form they are for the visitor. */
const HINT = /^(?:请(?:在此(?:处)?)?(?:输入|填写)|此处(?:添加|填写|输入))(?:文章)?(?:标题|内容|正文|文字)$/g
/** Alone behind a label. A number is masked with X as well, and that is no gap. */
const BLANK = /(?<=^|(?<!号码?|电话|手机|传真|账户|帐户|证件|身份证)\s{0,3}[:：]\s{0,3})[XＸ]{4,8}(?=\s*$)/gi
/** A script may still put a value there, or did not run. */
const VARIABLE = /\{\{[^{}]{1,60}\}\}|\$\{[\w.$]{1,60}\}/g

export default defineRule({
  id: 'wording/placeholders',
  cites: ['indicators-2019/usability'],
  severity: 'deduct',
  needs: ['texts'],
  words: {
    zh: {
      title: '没有占位和测试文字',
      why: '占位、测试文字说明内容没有填好就已发布，公众看到的是无用信息。',
      fix: '填入真实内容，或删去该处；程序取值失败的，检查发布模板和数据。',
      messages: {
        value: '页面显示了程序取值失败的内容“{text}”。',
        filler: '页面显示了测试或占位文字“{text}”。',
        hint: '“{text}”像是没有填写的内容，请核对。',
        variable: '页面显示了模板变量“{text}”；如不是脚本未运行所致，请改正模板。',
      },
    },
    en: {
      title: 'No placeholder or test text',
      why: 'Placeholders show that content was published unfinished.',
      fix: 'Put the real content in or take the place out; where a program found no value, check template and data.',
      messages: {
        value: 'A program’s missing value is shown: “{text}”.',
        filler: 'Test or filler text is shown: “{text}”.',
        hint: '“{text}” looks like content that was never filled in: please look.',
        variable: 'A template variable is shown: “{text}”. Unless a script did not run, mend the template.',
      },
    },
  },
  examples: {
    good: [{ text: '请输入关键字' }, { text: '本次演练测试了应急预案的内容。' }],
    bad: [{ text: '来源：undefined' }, { text: '测试测试' }, { text: '欢迎您，{{user.name}}' }],
  },
  judge(page) {
    const runs = proseOf(page)
    const form = page.kind.value === 'form' || page.kind.value === 'mailbox'
    const findings = [
      ...findingsOf('value', runs, VALUE),
      ...findingsOf('filler', runs, FILLER),
      ...(form ? [] : [...findingsOf('hint', runs, HINT), ...findingsOf('hint', runs, BLANK)]),
      ...findingsOf('variable', runs, VARIABLE),
    ]
    return findings.length > 0 ? findings : { verdict: 'passed' }
  },
})

function findingsOf(message: Message, runs: TextRun[], pattern: RegExp): Judgement<Message>[] {
  const sure = message === 'value' || message === 'filler'
  return groupHits<Hit>(hitsOf(runs, pattern), exactOf).map((group) => ({
    ...(sure
      ? { verdict: 'failed', confidence: 'sure' }
      : { verdict: 'cantTell', confidence: 'check', severity: 'advice' }),
    message,
    params: { text: exactOf(group[0]).slice(0, 30) },
    quote: quoteOf(group[0]),
    ...placesOf(group),
  }))
}
