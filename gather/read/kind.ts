/** What kind of page this is, with the signs that say so. */
import { type Article, type Found, holds, type ListItem, type PageFacts, type PageKind } from '../../audit/index.ts'
import type { Capture } from '../capture.ts'
import { INTERPRETS } from './interpretation.ts'
import { bare, datesIn, visible } from './words.ts'

export interface KindSigns {
  capture: Capture
  /** null where a saved page's address is not known. */
  url: string | null
  article: Article | null
  list: ListItem[]
  breadcrumb: Found[]
}

const POLICY_TITLE =
  /(?:关于.*的?(?:通知|意见|决定|决议|公告|通告|通报|批复|函|办法|规定|方案|细则|令)|(?:办法|规定|条例|细则|决定|决议|实施意见|实施方案|工作方案|行动计划|规划|若干措施))(?:[（(][^）)]{1,30}[）)])?$/
const POLICY_COLUMN =
  /政策文件|规范性文件|政府文件|部门文件|规章|法规|公报|政策法规|其他文件|上级文件|本级文件|文件库|府发|政办/
/** What a news item about a document says of it. */
const NEWS = /出台|召开|推出|审议|部署|举行|启动|发布|通过|落地|实施以来|，|！/
const SERVICE =
  /^(?:\d+[.、]|[一二三四五六七八九十]+、|【|\[)?\s*(?:事项名称|设定依据|办理依据|受理条件|申请条件|办理条件|申请材料|办理材料|所需材料|提交材料|办理流程|办理程序|办事流程|法定时限|法定办结时限|承诺时限|承诺办结时限|办理时限|办理地点|办理时间|收费标准|收费依据|受理机构|咨询电话|咨询方式|监督电话|监督投诉)/
const FIVE = [/信息公开指南/, /信息公开制度/, /法定主动公开/, /信息公开(?:工作)?年(?:度)?报/, /依申请公开/]
const ABOUT =
  /网站地图|站点地图|联系(?:我们|方式)|关于(?:我们|本站|本网)|网站声明|隐私(?:声明|安全)|使用帮助|版权声明|领导(?:信息|之窗|介绍|简介|分工)|机构(?:设置|领导|简介)|单位简介|搜索|检索|咨询电话|公共(?:头|尾)/
const LETTERS = /信箱|咨询|来信|留言|问政|投诉|建议|互动|问答|信件|答复|诉求|12345/
const TOPIC = /专题|专栏|特辑/

export function readKind(signs: KindSigns): PageFacts['kind'] {
  const votes: [PageKind, string][] = []
  for (const rule of [
    letter,
    annualReport,
    guide,
    platform,
    home,
    service,
    form,
    articleKinds,
    mailbox,
    topic,
    about,
    column,
  ]) {
    const vote = rule(new Signs(signs))
    if (vote) votes.push(vote)
  }
  const first = votes[0] ?? (['other', 'no sign of another kind'] as [PageKind, string])
  return {
    value: first[0],
    reasons: votes
      .filter(([k]) => k === first[0])
      .map(([, why]) => why)
      .concat(votes.length === 0 ? [first[1]] : []),
  }
}

class Signs {
  readonly capture: Capture
  readonly article: Article | null
  readonly list: ListItem[]
  readonly url: string | null
  readonly title: string
  /** Column name, column type and breadcrumb, as one string. */
  readonly column: string
  readonly crumbs: Found[]

  constructor(s: KindSigns) {
    this.capture = s.capture
    this.article = s.article
    this.list = s.list
    this.url = s.url
    this.title = bare(s.article?.title?.text ?? '')
    this.crumbs = s.breadcrumb
    this.column = [this.tag('ColumnName'), this.tag('ColumnType'), ...s.breadcrumb.map((c) => c.text)].join('|')
  }

  tag(name: string): string {
    return this.capture.metas.find((m) => m.name.toLowerCase() === name.toLowerCase())?.content.trim() ?? ''
  }

  get texts() {
    return visible(this.capture.texts)
  }

  /** Entries with a date. */
  get dated(): number {
    return this.list.filter((i) => i.date !== null).length
  }

  /** A label with a date behind it, in its run or the next two. */
  dateBehind(pattern: RegExp): boolean {
    const seen = this.texts
    return seen.some((t, i) => {
      if (t.text.length > 200 || !pattern.test(bare(t.text))) return false
      return seen.slice(i, i + 2).some((n) => datesIn(n.text).length > 0)
    })
  }

  says(pattern: RegExp): boolean {
    return this.texts.some((t) => t.text.length < 120 && pattern.test(bare(t.text)))
  }
}

type Voter = (s: Signs) => [PageKind, string] | null

const letter: Voter = (s) => {
  const asked = s.dateBehind(/^(?:写信|来信|留言|咨询|提问|投诉|信件|提交|发表|受理|创建)(?:日期|时间)[:：]?/)
  const answered = s.says(/^(?:答复|回复|处理|办理|反馈|办结)(?:日期|时间|内容|单位|部门|结果|意见|情况|机构)/)
  return asked && answered && s.dated < 5 ? ['letter', 'fields of a letter and of its reply'] : null
}

const annualReport: Voter = (s) =>
  /(?:信息|政务)公开.{0,12}(?:年度)?(?:工作)?(?:年度)?报告|信息公开年报/.test(s.title) &&
  /(?:19|20)\d{2}/.test(s.title) &&
  s.article
    ? ['annual-report', 'title names an annual report of information disclosure']
    : null

const guide: Voter = (s) =>
  (/信息公开指南$/.test(bare(s.capture.title).split(/[-_|—]/)[0] ?? '') ||
    /信息公开指南/.test(s.title) ||
    /信息公开指南/.test(s.crumbs.at(-1)?.text ?? '') ||
    /信息公开指南/.test(s.tag('ColumnName'))) &&
  s.says(/申请|公开/) &&
  s.dated < 5
    ? ['guide', 'named as disclosure guide']
    : null

const home: Voter = (s) => {
  if (s.tag('PageCategory') === 'index' || /^(?:网站)?首页$/.test(s.tag('ColumnName')))
    return ['home', 'its tag says home page']
  if (s.tag('ArticleTitle') || s.crumbs.length > 1) return null
  const path = s.url ? pathOf(s.url) : null
  const root = path !== null && /^\/(?:(?:index|default|home|main)\w{0,2}\.(?:s?html?|jsp|aspx?|php))?$/i.test(path)
  const title = bare(s.capture.title).replace(/(?:首页|欢迎(?:您|访问)?|门户网站|官方网站|网站|[-_|·])/g, '')
  const site = bare(s.tag('SiteName')).replace(/门户网站|网站/g, '')
  const named =
    title !== '' &&
    (title === site ||
      (site.length > 3 && (title === `${site}${site}` || (title.startsWith(site) && title.length <= site.length + 4))))
  const organ = /(?:人民政府|政府|厅|局|委员会|行政公署|办公室|管委会|部)$/.test(title) && title.length <= 20
  const busy = visible(s.capture.links).length >= 60
  if (root && (busy || named)) return ['home', 'address is the root of the site']
  if (busy && !s.article && (named || organ) && !s.tag('ColumnName'))
    return ['home', 'title is the name of the site, no breadcrumb']
  if (busy && !s.article && named && s.list.length >= 20) return ['home', 'title is the name of the site, many lists']
  return null
}

const pathOf = (url: string): string | null => {
  try {
    return new URL(url).pathname
  } catch {
    return null
  }
}

const platform: Voter = (s) => {
  if (s.article && s.tag('ArticleTitle')) return null
  const links = visible(s.capture.links)
    .filter((l) => l.zone !== 'footer')
    .map((l) => bare(l.text))
  const entries = FIVE.filter((f) => links.some((l) => f.test(l) && l.length <= 16)).length
  const named =
    /信息公开(?:平台|专栏|目录|$)|政务公开$/.test(bare(s.capture.title).split(/[-_|—]/)[0] ?? '') ||
    /政府信息公开$|信息公开(?:平台|专栏)/.test(s.tag('ColumnName'))
  if (named && entries >= 3 && !s.article && s.crumbs.length <= 3)
    return ['platform', `named as disclosure platform, with ${entries} of its five entries`]
  return null
}

const service: Voter = (s) => {
  const labels = new Set(s.texts.flatMap((t) => (t.text.length < 200 ? (bare(t.text).match(SERVICE)?.[0] ?? []) : [])))
  if (labels.size >= 4) return ['service', 'elements of a service guide']
  return s.article && /办事指南|服务指南/.test(s.column + s.title) ? ['service', 'filed under service guides'] : null
}

const form: Voter = (s) => {
  const asked = s.capture.fields.filter(
    (f) =>
      f.zone === 'main' &&
      f.hidden === null &&
      !/search|keyword|搜索|检索|submit|button|password|login/i.test(`${f.kind} ${f.name}`),
  )
  const byForm = new Map<string, number>()
  for (const f of asked) byForm.set(f.place, (byForm.get(f.place) ?? 0) + 1)
  const named = /写信|在线申请|我要(?:写信|咨询|投诉|建议)|申请表|纠错|意见征集表|问卷|网上调查|登录/.test(
    s.column + bare(s.capture.title),
  )
  const writes = asked.filter((f) => f.kind === 'textarea').length > 0
  if (s.article) return null
  if (writes && asked.length >= 3) return ['form', 'a form with text to write']
  if (named && (asked.length >= 1 || s.dated === 0) && s.list.length < 10) return ['form', 'named as a form']
  return Math.max(0, ...byForm.values()) >= 5 && s.dated < 3 ? ['form', 'a form with many fields'] : null
}

const articleKinds: Voter = (s) => {
  if (!s.article) return null
  const number = s.article.documentNumber !== null
  if (INTERPRETS.test(s.title) || /解读/.test(s.tag('ColumnName')) || /解读/.test(s.crumbs.at(-1)?.text ?? ''))
    return ['interpretation', 'title or column says interpretation']
  const named = POLICY_TITLE.test(s.title)
  const filed = POLICY_COLUMN.test(s.column)
  const fielded = s.article.fields.some((f) => /发文字号|文号|文件编号/.test(f.label))
  if (number) return ['policy', 'carries a document number']
  if (named && (filed || fielded || /(?:政府|厅|局|委|委员会|办公室|院|部|署|会)(?:办公厅|办公室)?关于/.test(s.title)))
    return ['policy', 'title and column of a document']
  if (
    named &&
    /(?:通知|意见|办法|规定|条例|细则|决定|方案|规划)(?:[（(].*[）)])?$/.test(s.title) &&
    !/公示|招聘|拟/.test(s.title) &&
    (/关于/.test(s.title) || !NEWS.test(s.title))
  )
    return ['policy', 'title of a document']
  if (/领导(?:信息|之窗|介绍|简介|分工)/.test(s.column) && !s.article.published) return ['other', 'profile of a leader']
  return ['article', 'a title with time, source or running text']
}

const mailbox: Voter = (s) => {
  const named = LETTERS.test(s.column) || LETTERS.test(bare(s.capture.title).split(/[-_|—]/)[0] ?? '')
  const states = s.texts.filter((t) =>
    /^(?:\[)?(?:已办结|已回复|已答复|已处理|办理中|处理中|已受理|待回复|未回复|已办理|待办理|已反馈)(?:\])?$/.test(
      bare(t.text),
    ),
  ).length
  const head = s.says(
    /^(?:处理状态|办理状态|回复状态|状态|回复时间|答复时间|答复单位|回复单位|信件标题|来信标题|咨询标题|提交时间|来信时间|留言时间)$/,
  )
  if (states >= 3 || (head && named)) return ['mailbox', 'a list of letters with their state']
  return null
}

const topic: Voter = (s) => {
  if (s.article) return null
  const byPath = /^\/(?:.*\/)?(?:ztzl|zt|special|topic|zhuanti)\w*\//i.test(s.url ? (pathOf(s.url) ?? '') : '')
  if (byPath && s.crumbs.length === 0 && visible(s.capture.links).length >= 30)
    return ['topic', 'address of a special topic, no breadcrumb']
  const named = byPath || TOPIC.test(s.crumbs.at(-1)?.text ?? '') || TOPIC.test(s.tag('ColumnType'))
  return named && headingsWithLists(s) >= 3 ? ['topic', 'a special topic with several lists'] : null
}

const headingsWithLists = (s: Signs): number =>
  s.capture.headings.filter((h) => s.list.some((i) => !holds(h.place, i.place) && h.text.length <= 16)).length

const about: Voter = (s) => {
  const last = s.crumbs.at(-1)?.text ?? s.tag('ColumnName')
  const title = bare(s.capture.title).split(/[-_|—]/)
  return ABOUT.test(last) || title.some((t) => t.length <= 10 && ABOUT.test(t))
    ? ['other', 'page about the site or its people']
    : null
}

const column: Voter = (s) => {
  if (s.dated >= 3) return ['column', 'a list with dates']
  if (s.tag('ColumnName') && !s.tag('ArticleTitle')) return ['column', 'its tags name a column and no article']
  if (s.crumbs.length >= 2 && !s.article) return ['column', 'a breadcrumb and no article']
  return s.list.length >= 5 ? ['column', 'a list of entries'] : null
}
