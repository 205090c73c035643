import { defineRule } from '../../audit/index.ts'
import { exampleArticle } from '../shared/example.ts'

/** Documents that are hardly ever interpreted: about persons, single cases, prizes. */
const SELDOM =
  /(?:通报|批复|复函|任免|任职|免职|表彰|授予|嘉奖|名单|公示|招聘|录用|会议|活动|节假日|放假|勘误|讣告|处罚|强制执行|中标|成交|采购|预算|决算)/

export default defineRule({
  id: 'interpretation/document-links-interpretation',
  cites: ['guide-2017/interpretation', 'indicators-2019/interpretation'],
  severity: 'deduct',
  needs: ['interpretation', 'article'],
  on: ['policy'],
  words: {
    zh: {
      title: '政策文件页提供解读链接',
      why: '群众看文件时能直接找到解读，解读才起作用。',
      fix: '文件已有解读的，在文件页添加“相关解读”链接；属于不需解读的，可忽略并注明原因。',
      messages: { none: '本页未见解读链接。该文件如已解读，应在本页关联。' },
    },
    en: {
      title: 'Policy documents link to their interpretation',
      why: 'An interpretation helps only those who find it while they read the document.',
      fix: 'Where the document has been interpreted, link to it from this page; where it needs none, ignore this with the reason.',
      messages: { none: 'No link to an interpretation is seen. Where there is one, this page should link to it.' },
    },
  },
  examples: {
    good: [
      {
        facts: {
          kind: { value: 'policy', reasons: [] },
          article: exampleArticle({}),
          interpretation: [
            {
              direction: 'to-interpretation',
              text: '《云泽县防火办法》政策解读',
              url: 'http://www.yunze.gov.cn/j.html',
              place: '1/5',
            },
          ],
        },
      },
    ],
    bad: [
      {
        facts: {
          kind: { value: 'policy', reasons: [] },
          article: exampleArticle({ title: { text: '云泽县森林防火办法', place: '1/1', href: null } }),
          interpretation: [],
        },
      },
    ],
  },
  judge(page) {
    if (page.interpretation?.some((l) => l.direction === 'to-interpretation')) return { verdict: 'passed' }
    const title = page.article?.title
    if (!title || SELDOM.test(title.text)) return { verdict: 'inapplicable' }
    return { verdict: 'cantTell', message: 'none', place: title.place, severity: 'advice', identity: 'none' }
  },
})
