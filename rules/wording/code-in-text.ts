import { defineRule, type Judgement } from '../../audit/index.ts'
import { exactOf, groupHits, hitsOf, placesOf, proseOf, quoteOf } from '../shared/text.ts'

type Message = 'markup' | 'script' | 'style' | 'server' | 'office'

const PATTERNS: Record<Message, RegExp> = {
  server: /<%(?:[@=!-]|\s).{0,60}|<\?php\b.{0,40}|<!--#include\b.{0,40}/g,
  office: /\bmso-[a-z-]{3,40}\s*:\s*["'\w-]+|v\\:\*\s*\{|<!--\[if [^\]]{1,40}\]|\bMicrosoftInternetExplorer4\b/g,
  script:
    /\bfunction\s*\w*\s*\([^()]{0,60}\)\s*\{.{0,40}|\$\(\s*(?:document|['"][.#])[^)]{0,40}\)|\bdocument\.(?:write(?:ln)?|getElementById|cookie)\b|\bvar\s+\w{1,40}\s*=\s*(?:new |['"[{(]|\d|\$|document|window).{0,30}/g,
  style:
    /(?<![\w-])[.#]?[\w-]{1,40}\s*\{\s*(?:color|font|margin|padding|width|height|background|display|border|text-align|line-height|position|float|behavior)[\w-]{0,20}\s*:[^{}]{1,200}\}/g,
  markup:
    /<\/?(?:p|div|span|br|table|tbody|tr|td|a|img|font|strong|b|em|h[1-6]|ul|ol|li|iframe|input|script|style|o:p)(?:\s+[\w:-]{1,30}\s*=[^<>]{0,300})?\s*\/?>/gi,
}

export default defineRule({
  id: 'wording/code-in-text',
  cites: ['indicators-2019/usability'],
  severity: 'deduct',
  needs: ['texts'],
  words: {
    zh: {
      title: '正文不显示代码',
      why: '代码露在页面上，读者看不懂，也说明内容或模板没有处理好。',
      fix: '在编辑器的源代码视图中删去这些代码；从 Word 粘贴时使用“只保留文本”。',
      messages: {
        markup: '页面显示了网页标记“{code}”。',
        script: '页面显示了脚本代码“{code}”。',
        style: '页面显示了样式代码“{code}”。',
        server: '页面显示了服务器端代码“{code}”。',
        office: '页面显示了从 Word 带来的代码“{code}”。',
      },
    },
    en: {
      title: 'No code shown in the text',
      why: 'Readers cannot make sense of code; it shows that content or template was not cleaned.',
      fix: 'Delete it in the source view of the editor; paste from Word as plain text.',
      messages: {
        markup: 'Markup is shown: “{code}”.',
        script: 'Script code is shown: “{code}”.',
        style: 'Style code is shown: “{code}”.',
        server: 'Server-side code is shown: “{code}”.',
        office: 'Code left over from Word is shown: “{code}”.',
      },
    },
  },
  examples: {
    good: [{ text: '当 a<b 且 b>c 时，按第（三）项执行。' }, { text: '会议时间{另行通知}。' }],
    bad: [{ text: '一、报名时间<br/>二、报名地点' }, { text: '.title{color:#f00;font-size:14px}关于招聘的公告' }],
  },
  judge(page) {
    const runs = proseOf(page)
    const findings = (Object.keys(PATTERNS) as Message[]).flatMap((message) =>
      groupHits(hitsOf(runs, PATTERNS[message]), () => message).map((group): Judgement<Message> => {
        const code = exactOf(group[0])
        return {
          verdict: 'failed',
          message,
          confidence: 'sure',
          params: { code: code.slice(0, 40) },
          quote: { ...quoteOf(group[0]), exact: code.slice(0, 60), ...(code.length > 60 ? { suffix: '' } : {}) },
          ...placesOf(group),
        }
      }),
    )
    return findings.length > 0 ? findings : { verdict: 'passed' }
  },
})
