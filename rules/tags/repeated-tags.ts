import { defineRule } from '../../audit/index.ts'
import { columnTags, contentTags, siteTags } from '../../standards/index.ts'
import { tag, tagsNamed } from './shared.ts'

const NAMES = [...siteTags, ...columnTags, ...contentTags]

export default defineRule({
  id: 'tags/repeated-tags',
  cites: ['guide-2017/site-tags', 'guide-2017/column-tags', 'guide-2017/content-tags'],
  severity: 'deduct',
  needs: ['tags'],
  words: {
    zh: {
      title: '同名标签不重复、不矛盾',
      why: '同名标签出现两次且值不同，检查系统无法判断以哪个为准。常见原因是公共头尾文件自带一套标签。',
      fix: '每个标签只保留一个；把公共头尾文件里的标签删去。',
      messages: { differ: '同名标签重复且值不同：{names}。' },
    },
    en: {
      title: 'No tag is repeated with another value',
      why: 'Where a tag stands twice with different values nobody knows which one counts. Shared header files often bring a set of their own.',
      fix: 'Keep one of each; take the tags out of the shared header and footer files.',
      messages: { differ: 'Repeated with different values: {names}.' },
    },
  },
  examples: {
    good: [{ facts: { tags: [tag('SiteName', '云泽县人民政府'), tag('sitename', '云泽县人民政府')] } }],
    bad: [{ facts: { tags: [tag('ColumnName', '要闻'), tag('ColumnName', '公共头')] } }],
  },
  judge(page) {
    const names = NAMES.flatMap((name) => {
      const values = new Set(tagsNamed(page, name).map((t) => t.content.normalize('NFKC').replace(/\s+/g, '')))
      values.delete('')
      return values.size > 1 ? [`${name}(${[...values].map((v) => `“${v.slice(0, 20)}”`).join('、')})`] : []
    })
    if (names.length === 0) return { verdict: 'passed' }
    return { verdict: 'failed', message: 'differ', params: { names: names.join(';') }, identity: 'repeated' }
  },
})
