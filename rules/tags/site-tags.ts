import { defineRule } from '../../audit/index.ts'
import { siteTags } from '../../standards/index.ts'
import { lacking, tag } from './shared.ts'

export default defineRule({
  id: 'tags/site-tags',
  cites: ['guide-2017/site-tags'],
  severity: 'deduct',
  needs: ['tags'],
  words: {
    zh: {
      title: '页面带网站标签 SiteName、SiteDomain、SiteIDCode',
      why: '检查系统和搜索引擎靠这些标签识别页面属于哪个网站。',
      fix: '在页面 <head> 中加入 <meta name="SiteName" content="网站名称"> 等三项并填写内容。',
      messages: { missing: '缺少标签或值为空：{names}。' },
    },
    en: {
      title: 'Pages carry SiteName, SiteDomain and SiteIDCode',
      why: 'Inspections and search engines tell from them which site a page belongs to.',
      fix: 'Add <meta name="SiteName" content="…"> and the other two to the <head>, with their values.',
      messages: { missing: 'Missing or empty: {names}.' },
    },
  },
  examples: {
    good: [
      {
        facts: {
          tags: [
            tag('SiteName', '云泽县人民政府'),
            tag('SiteDomain', 'www.yunze.gov.cn'),
            tag('SiteIDCode', '3699990001'),
          ],
        },
      },
    ],
    bad: [{ facts: { tags: [] } }],
  },
  judge(page) {
    const names = lacking(page, siteTags)
    return names.length === 0
      ? { verdict: 'passed' }
      : { verdict: 'failed', message: 'missing', params: { names: names.join(', ') }, identity: names.join() }
  },
})
