import { defineRule } from '../../audit/index.ts'
import { platformEntries } from '../../standards/index.ts'
import { exampleLink } from '../shared/example.ts'
import { judgeEntries } from './shared.ts'

export default defineRule({
  id: 'disclosure/platform-entries',
  cites: ['platform-2019/entries'],
  severity: 'deduct',
  needs: ['links', 'texts'],
  on: ['platform'],
  words: {
    zh: {
      title: '政府信息公开平台五个入口齐全',
      why: '五个入口是公众查找和申请政府信息的固定位置。',
      fix: '在平台页面提供信息公开指南、制度、法定主动公开内容、年报、依申请公开五个入口。',
      messages: { unseen: '本页未见：{names}。可能设在别处，请人工确认。' },
    },
    en: {
      title: 'The disclosure platform has its five entries',
      why: 'People look for information, and ask for it, by these five entries.',
      fix: 'Offer guide, rules, statutory content, annual reports and disclosure on request on the platform page.',
      messages: {
        unseen: 'Not seen on this page: {names}. They may stand elsewhere: please look.',
      },
    },
  },
  examples: {
    good: [
      {
        facts: {
          kind: { value: 'platform', reasons: [] },
          texts: [],
          links: platformEntries.map((e) => exampleLink(e.words[0] ?? '')),
        },
      },
    ],
    bad: [{ facts: { kind: { value: 'platform', reasons: [] }, texts: [], links: [exampleLink('政府信息公开指南')] } }],
  },
  judge: (page) => judgeEntries(page, platformEntries),
})
