import { defineRule } from '../../audit/index.ts'
import { statutoryItems } from '../../standards/index.ts'
import { exampleLink } from '../shared/example.ts'
import { judgeEntries } from './shared.ts'

export default defineRule({
  id: 'disclosure/statutory-items',
  cites: ['regulation-711/20'],
  severity: 'advice',
  needs: ['links', 'texts'],
  on: ['platform'],
  words: {
    zh: {
      title: '法定主动公开内容各项有栏目',
      why: '第二十条列明的事项应当主动公开。',
      fix: '逐项核对法定主动公开内容，缺少的补设栏目或链接。',
      messages: { unseen: '本页未见以下事项：{names}。可能设在下级页面，请人工确认。' },
    },
    en: {
      title: 'The statutory items of Art. 20 have their columns',
      why: 'The items of Art. 20 are to be disclosed without being asked for.',
      fix: 'Go through the statutory items and add the columns or links that lack.',
      messages: {
        unseen: 'Not seen on this page: {names}. They may stand on inner pages: please look.',
      },
    },
  },
  examples: {
    good: [
      {
        facts: {
          kind: { value: 'platform', reasons: [] },
          texts: [],
          links: statutoryItems.map((e) => exampleLink(e.words[0] ?? '')),
        },
      },
    ],
    bad: [{ facts: { kind: { value: 'platform', reasons: [] }, texts: [], links: [exampleLink('政府信息公开指南')] } }],
  },
  judge: (page) => judgeEntries(page, statutoryItems),
})
