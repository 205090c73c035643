import { defineRule, type Judgement, type PageFacts } from '../../audit/index.ts'
import { columnTags, contentTags, siteTags } from '../../standards/index.ts'
import { examplePage } from '../shared/example.ts'
import { tag, tagValue } from './shared.ts'

const NAMES = [...siteTags, ...columnTags, ...contentTags]
const PLACEHOLDER = /^(?:null|undefined|nan|\[object object\]|\{\{.*\}\}|\$\{.*\}|<%.*%>|\{[\w.$]+\}|#\w+#|test|测试)$/i
const HOLLOW_SOURCE = /^(?:来源|信息来源|本站原创|原创|网络|互联网|未知|无|暂无|admin|管理员)[:：]?$/i
const DAY = 24 * 60 * 60 * 1000
/** Labels of dates that are not the time of publication. */
const OTHER_DATE = /成文|生成|发文|印发|实施|施行|生效|更新/

type Message =
  | 'placeholder'
  | 'domainForm'
  | 'domainHost'
  | 'dateForm'
  | 'dateFuture'
  | 'dateDiffers'
  | 'titleDiffers'
  | 'hollowSource'

export default defineRule({
  id: 'tags/tag-values',
  cites: ['guide-2017/site-tags', 'guide-2017/column-tags', 'guide-2017/content-tags'],
  severity: 'deduct',
  needs: ['tags'],
  words: {
    zh: {
      title: '标签的值真实、规范',
      why: '值是模板残留或与页面内容不符的标签会误导检索和检查。',
      fix: '在发布系统中改正模板，使标签取本页的真实内容。',
      messages: {
        placeholder: '{name} 标签的值“{value}”是未替换的模板内容。',
        domainForm: 'SiteDomain 标签的值“{value}”含协议或路径，应只写域名。',
        domainHost: 'SiteDomain 标签的值“{value}”与本页域名 {host} 不同。',
        dateForm: 'PubDate 标签的值“{value}”不是有效的日期时间。',
        dateFuture: 'PubDate 标签的值“{value}”晚于检查之日。',
        dateDiffers: 'PubDate 标签（{value}）与页面显示的发布时间（{shown}）相差 {days} 天。',
        titleDiffers: 'ArticleTitle 标签（“{value}”）与正文标题（“{shown}”）不同。',
        hollowSource: 'ContentSource 标签的值“{value}”没有说明来源单位。',
      },
    },
    en: {
      title: 'Tags hold true, regular values',
      why: 'Tags with leftovers of a template, or at odds with the page, mislead searches and inspections.',
      fix: 'Correct the template so that the tags take the values of this page.',
      messages: {
        placeholder: '{name} holds “{value}”, a placeholder that was never filled.',
        domainForm: 'SiteDomain holds “{value}”, with a protocol or path; it should be the domain alone.',
        domainHost: 'SiteDomain holds “{value}”, but this page is on {host}.',
        dateForm: 'PubDate holds “{value}”, which is no valid date and time.',
        dateFuture: 'PubDate holds “{value}”, which lies after the day of the audit.',
        dateDiffers: 'PubDate ({value}) and the time shown on the page ({shown}) are {days} days apart.',
        titleDiffers: 'ArticleTitle (“{value}”) is not the title shown (“{shown}”).',
        hollowSource: 'ContentSource holds “{value}”, which names no source.',
      },
    },
  },
  examples: {
    good: [
      {
        facts: {
          ...examplePage({}),
          tags: [tag('SiteDomain', 'www.yunze.gov.cn'), tag('PubDate', '2026-02-11 09:30')],
        },
      },
    ],
    bad: [
      { facts: { ...examplePage({}), tags: [tag('ColumnName', '{{columnName}}')] } },
      { facts: { ...examplePage({}), tags: [tag('PubDate', '2099-01-01')] } },
      { facts: { ...examplePage({}), tags: [tag('SiteDomain', 'http://www.yunze.gov.cn/')] } },
    ],
  },
  judge(page) {
    const out: Judgement<Message>[] = [
      ...placeholders(page),
      ...domain(page),
      ...date(page),
      ...title(page),
      ...source(page),
    ]
    return out.length > 0
      ? out
      : NAMES.some((n) => tagValue(page, n) !== '')
        ? { verdict: 'passed' }
        : { verdict: 'inapplicable' }
  },
})

function placeholders(page: PageFacts): Judgement<Message>[] {
  return NAMES.flatMap((name) => {
    const value = tagValue(page, name)
    return PLACEHOLDER.test(value)
      ? [{ verdict: 'failed' as const, message: 'placeholder' as const, params: { name, value }, identity: name }]
      : []
  })
}

function domain(page: PageFacts): Judgement<Message>[] {
  const value = tagValue(page, 'SiteDomain')
  if (value === '' || PLACEHOLDER.test(value)) return []
  if (/\/\/|\/./.test(value.replace(/\/$/, '')))
    return [{ verdict: 'failed', message: 'domainForm', params: { value }, severity: 'advice', identity: 'form' }]
  if (!page.page.addressKnown) return []
  const host = new URL(page.page.url).hostname.toLowerCase()
  const named = value.toLowerCase().replace(/[:/].*$/, '')
  const core = (h: string) => h.replace(/^www\./, '')
  if (core(named) === core(host) || core(host).endsWith(`.${core(named)}`) || core(named).endsWith(`.${core(host)}`))
    return []
  return [{ verdict: 'cantTell', message: 'domainHost', params: { value, host }, severity: 'advice', identity: 'host' }]
}

function date(page: PageFacts): Judgement<Message>[] {
  const value = tagValue(page, 'PubDate')
  if (value === '' || PLACEHOLDER.test(value)) return []
  const day = dayOf(value)
  if (day === null) return [{ verdict: 'failed', message: 'dateForm', params: { value }, identity: 'form' }]
  if (day > Date.parse(page.page.at) + DAY)
    return [{ verdict: 'failed', message: 'dateFuture', params: { value }, identity: 'future' }]
  const { published, fields } = page.article ?? { published: null, fields: [] }
  const shownDay = published ? dayOf(published.text) : null
  // Only a date that the page gives as its time of publication is measured against the tag.
  const label =
    fields.find((f) => published && f.place === published.place && f.value.includes(published.text))?.label ?? ''
  if (!published || shownDay === null || OTHER_DATE.test(label)) return []
  const days = Math.round(Math.abs(day - shownDay) / DAY)
  if (days <= 1) return []
  return [
    {
      verdict: 'failed',
      message: 'dateDiffers',
      params: { value, shown: published.text, days },
      place: published.place,
      identity: 'differs',
    },
  ]
}

function title(page: PageFacts): Judgement<Message>[] {
  const value = tagValue(page, 'ArticleTitle')
  const shown = page.article?.title
  if (value === '' || !shown || PLACEHOLDER.test(value)) return []
  const bare = (s: string) =>
    s
      .normalize('NFKC')
      .replace(/<[^>]*>|&\w+;/g, '')
      .replace(/[\s\p{P}\p{S}]/gu, '')
  const [a, b] = [bare(value), bare(shown.text)]
  if (a === '' || a === b || a.includes(b) || b.includes(a)) return []
  return [
    {
      verdict: 'cantTell',
      message: 'titleDiffers',
      params: { value, shown: shown.text },
      place: shown.place,
      severity: 'advice',
      identity: 'title',
    },
  ]
}

function source(page: PageFacts): Judgement<Message>[] {
  const value = tagValue(page, 'ContentSource')
  return HOLLOW_SOURCE.test(value)
    ? [{ verdict: 'failed', message: 'hollowSource', params: { value }, severity: 'advice', identity: 'source' }]
    : []
}

/** Midnight of the first full date in the text (UTC milliseconds), or null. */
function dayOf(text: string): number | null {
  const m = text.match(/((?:19|20)\d{2})\s*[-年/.—]\s*(\d{1,2})\s*[-月/.—]\s*(\d{1,2})/)
  if (!m) return null
  const time = Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]))
  return new Date(time).getUTCMonth() === Number(m[2]) - 1 ? time : null
}
