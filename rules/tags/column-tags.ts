import { defineRule } from '../../audit/index.ts'
import { columnTags } from '../../standards/index.ts'
import { lacking, tag } from './shared.ts'

export default defineRule({
  id: 'tags/column-tags',
  cites: ['guide-2017/column-tags'],
  severity: 'deduct',
  needs: ['tags'],
  on: ['home', 'column', 'mailbox', 'platform', 'topic'],
  words: {
    zh: {
      title: '首页和栏目页带栏目标签',
      why: '栏目标签说明栏目的名称、内容和类别，便于检索和检查。',
      fix: '在 <head> 中加入 ColumnName、ColumnDescription、ColumnKeywords、ColumnType 四项并填写本栏目的内容。',
      messages: { missing: '缺少标签或值为空：{names}。' },
    },
    en: {
      title: 'Home and column pages carry column tags',
      why: 'They tell name, content and type of the column.',
      fix: 'Add the four tags to the <head>, with the values of this column.',
      messages: { missing: 'Missing or empty: {names}.' },
    },
  },
  examples: {
    good: [
      {
        facts: {
          kind: { value: 'column', reasons: [] },
          tags: [
            tag('ColumnName', '通知公告'),
            tag('columndescription', '发布本县通知公告'),
            tag('ColumnKeywords', '通知，公告'),
            tag('ColumnType', '政策文件'),
          ],
        },
      },
    ],
    bad: [{ facts: { kind: { value: 'column', reasons: [] }, tags: [] } }],
  },
  judge(page) {
    const names = lacking(page, columnTags)
    return names.length === 0
      ? { verdict: 'passed' }
      : { verdict: 'failed', message: 'missing', params: { names: names.join(', ') }, identity: names.join() }
  },
})
