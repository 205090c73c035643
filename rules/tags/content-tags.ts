import { defineRule } from '../../audit/index.ts'
import { contentTags } from '../../standards/index.ts'
import { lacking, tag } from './shared.ts'

export default defineRule({
  id: 'tags/content-tags',
  cites: ['guide-2017/content-tags'],
  severity: 'deduct',
  needs: ['tags'],
  on: ['article', 'policy', 'interpretation', 'annual-report'],
  words: {
    zh: {
      title: '内容页带内容标签 ArticleTitle、PubDate、ContentSource',
      why: '内容标签标明标题、发布时间和来源，是检查更新和转载的依据。',
      fix: '在 <head> 中加入 ArticleTitle、PubDate、ContentSource 三项，由发布系统自动填写。',
      messages: { missing: '缺少标签或值为空：{names}。' },
    },
    en: {
      title: 'Content pages carry ArticleTitle, PubDate and ContentSource',
      why: 'They state title, time and source: inspections of freshness and reprints rest on them.',
      fix: 'Add the three tags to the <head>; let the publishing system fill them.',
      messages: { missing: 'Missing or empty: {names}.' },
    },
  },
  examples: {
    good: [
      {
        facts: {
          kind: { value: 'article', reasons: [] },
          tags: [
            tag('ArticleTitle', '云泽县开展植树活动'),
            tag('PubDate', '2026-02-11 09:30'),
            tag('ContentSource', '云泽县林业局'),
          ],
        },
      },
    ],
    bad: [{ facts: { kind: { value: 'article', reasons: [] }, tags: [] } }],
  },
  judge(page) {
    const names = lacking(page, contentTags)
    return names.length === 0
      ? { verdict: 'passed' }
      : { verdict: 'failed', message: 'missing', params: { names: names.join(', ') }, identity: names.join() }
  },
})
