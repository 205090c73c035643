import { defineRule, type Judgement } from '../../audit/index.ts'
import { exampleArticle, examplePage } from '../shared/example.ts'
import { tagValue } from '../tags/shared.ts'

export default defineRule({
  id: 'publishing/time-and-source',
  cites: ['guide-2017/publishing'],
  severity: 'deduct',
  needs: ['article', 'tags'],
  on: ['article', 'policy', 'interpretation', 'annual-report'],
  words: {
    zh: {
      title: '内容页显示发布时间和来源',
      why: '没有发布时间和来源，公众无法判断内容是否有效、出自哪里。',
      fix: '在标题下方显示发布时间（年-月-日 时:分）和来源单位；由脚本写入的，改为直接输出。',
      messages: {
        emptyTime: '“{label}”后面没有读到内容（可能由脚本写入），请人工确认。',
        noTime: '未见发布时间。',
        noTimeSeen: '未读到发布时间（可能由脚本写入），请人工确认。',
        noSource: '未见信息来源。',
      },
    },
    en: {
      title: 'Content pages show time of publication and source',
      why: 'Without them nobody can tell whether the content still holds and where it comes from.',
      fix: 'Show time (YYYY-MM-DD HH:MM) and source under the title; print them instead of writing them by script.',
      messages: {
        emptyTime: 'Nothing was read behind “{label}” (a script may write it): please look.',
        noTime: 'No time of publication is shown.',
        noTimeSeen: 'No time of publication was read (a script may write it): please look.',
        noSource: 'No source is shown.',
      },
    },
  },
  examples: {
    good: [
      { facts: { ...examplePage({}), kind: { value: 'article', reasons: [] }, tags: [], article: exampleArticle({}) } },
    ],
    bad: [
      {
        facts: {
          ...examplePage({}),
          kind: { value: 'article', reasons: [] },
          tags: [{ name: 'ArticleTitle', content: '云泽县开展植树活动', region: 'head', place: '0/1' }],
          article: exampleArticle({ published: null }),
        },
      },
    ],
  },
  judge(page) {
    const { article } = page
    if (!article?.title) return { verdict: 'inapplicable' }
    const out: Judgement<'emptyTime' | 'noTime' | 'noTimeSeen' | 'noSource'>[] = []
    const place = article.title.place
    if (!article.published) {
      const empty = article.fields.find((f) => /^(?:发布|公开)(?:时间|日期)$/.test(f.label) && f.value === '')
      const certain = tagValue(page, 'ArticleTitle') !== ''
      if (empty)
        out.push({
          verdict: 'cantTell',
          message: 'emptyTime',
          params: { label: empty.label },
          place: empty.place,
          identity: 'time',
        })
      else
        out.push({
          verdict: certain ? 'failed' : 'cantTell',
          message: certain ? 'noTime' : 'noTimeSeen',
          place,
          identity: 'time',
        })
    }
    if (!article.source)
      out.push({ verdict: 'cantTell', message: 'noSource', place, severity: 'advice', identity: 'source' })
    return out.length > 0 ? out : { verdict: 'passed' }
  },
})
