/**
 * The indicators and clauses that rules cite. `asks` is our wording. trust says what was read: statute, checked (the
 * text or several documents that quote it), practice (seen on real sites), unverified (not read: no number of it is shown).
 */
import type { Citation } from '../audit/report.ts'
import { type DocumentId, documents } from './documents.ts'

interface Clause {
  document: DocumentId
  /** Clause or indicator; '' for the document as a whole. */
  zh: string
  en: string
  asks: { zh: string; en: string }
  trust: Citation['trust']
}

const clauses = {
  'indicators-2019/veto-safety': {
    document: 'indicators-2019',
    zh: '单项否决：安全、泄密事故等严重问题',
    en: 'veto item: serious problems of safety',
    asks: {
      zh: '不得有严重表述错误、泄密、链接或发布违法内容、弄虚作假等',
      en: 'No grave wording errors, leaks, unlawful content or faked dates',
    },
    trust: 'checked',
  },
  'indicators-2019/identity': {
    document: 'indicators-2019',
    zh: '扣分指标：网站标识',
    en: 'deduction item: site identity',
    asks: {
      zh: '页脚列明党政机关网站标识、网站标识码、ICP备案编号、公安机关备案标识、主办单位、联系方式',
      en: 'The footer lists organ mark, site code, ICP and police registration, host and contact',
    },
    trust: 'practice',
  },
  'indicators-2019/find-errors': {
    document: 'indicators-2019',
    zh: '扣分指标：“我为政府网站找错”',
    en: 'deduction item: find-errors entry',
    asks: { zh: '规范添加“我为政府网站找错”入口', en: 'The national find-errors entry is in place' },
    trust: 'checked',
  },
  'indicators-2019/domain': {
    document: 'indicators-2019',
    zh: '扣分指标：域名名称',
    en: 'deduction item: domain and name',
    asks: {
      zh: '域名、网站名称合规，在头部显著展示名称',
      en: 'Domain and name follow the rules; the name is shown in the header',
    },
    trust: 'checked',
  },
  'indicators-2019/interpretation': {
    document: 'indicators-2019',
    zh: '扣分指标：政策解读',
    en: 'deduction item: policy interpretation',
    asks: { zh: '解读与被解读文件相互关联', en: 'Interpretation and document are linked to each other' },
    trust: 'checked',
  },
  'indicators-2019/usability': {
    document: 'indicators-2019',
    zh: '扣分指标：可用性',
    en: 'deduction item: usability',
    asks: { zh: '页面内容、链接、图片、附件正常可用', en: 'Content, links, pictures and attachments work' },
    trust: 'checked',
  },
  'guide-2017/footer': {
    document: 'guide-2017',
    zh: '附件《网页设计规范》：底部功能区',
    en: 'annex, page design: footer area',
    asks: {
      zh: '各页底部列明网站标识、标识码、主办单位及联系方式、备案号、找错入口、站点地图',
      en: 'Every page lists its identity, host and contact, registrations, find-errors entry and site map in the footer',
    },
    trust: 'practice',
  },
  'guide-2017/site-tags': {
    document: 'guide-2017',
    zh: '附件《网页设计规范》：网站标签',
    en: 'annex, page design: site tags',
    asks: {
      zh: '页面以 meta 标签标明 SiteName、SiteDomain、SiteIDCode',
      en: 'Pages carry the meta tags SiteName, SiteDomain and SiteIDCode',
    },
    trust: 'checked',
  },
  'guide-2017/column-tags': {
    document: 'guide-2017',
    zh: '附件《网页设计规范》：栏目标签',
    en: 'annex, page design: column tags',
    asks: {
      zh: '栏目页以 meta 标签标明 ColumnName、ColumnDescription、ColumnKeywords、ColumnType',
      en: 'Column pages carry ColumnName, ColumnDescription, ColumnKeywords and ColumnType',
    },
    trust: 'checked',
  },
  'guide-2017/content-tags': {
    document: 'guide-2017',
    zh: '附件《网页设计规范》：内容标签',
    en: 'annex, page design: content tags',
    asks: {
      zh: '内容页以 meta 标签标明 ArticleTitle、PubDate、ContentSource',
      en: 'Content pages carry ArticleTitle, PubDate and ContentSource',
    },
    trust: 'checked',
  },
  'guide-2017/publishing': {
    document: 'guide-2017',
    zh: '附件《网页设计规范》：内容页',
    en: 'annex, page design: content pages',
    asks: { zh: '内容页显示发布时间和来源', en: 'Content pages show time of publication and source' },
    trust: 'checked',
  },
  'guide-2017/interpretation': {
    document: 'guide-2017',
    zh: '解读回应',
    en: 'interpretation',
    asks: {
      zh: '文件页提供解读入口，解读页关联文件',
      en: 'The document leads to its interpretation and the interpretation to its document',
    },
    trust: 'checked',
  },
  'domains-2018/structure': {
    document: 'domains-2018',
    zh: '',
    en: '',
    asks: {
      zh: '政府网站使用以 .gov.cn 为后缀的英文域名，门户与部门网站的域名结构一致',
      en: 'Government websites use .gov.cn names of the prescribed structure',
    },
    trust: 'checked',
  },
  'mark-2014/mark': {
    document: 'mark-2014',
    zh: '',
    en: '',
    asks: { zh: '各页面底部中间显著位置挂党政机关网站标识', en: 'Every page shows the organ mark at its foot' },
    trust: 'checked',
  },
  'internet-services/12': {
    document: 'internet-services',
    zh: '第十二条',
    en: 'Art. 12',
    asks: { zh: '在主页显著位置标明备案编号', en: 'The registration number is shown on the home page' },
    trust: 'statute',
  },
  'practice/police': {
    document: 'practice',
    zh: '公安机关备案标识',
    en: 'police registration',
    asks: {
      zh: '页脚显示公安备案号，链接指向该号的备案信息',
      en: 'The footer shows the police registration and links to its entry',
    },
    trust: 'practice',
  },
  'practice/cross-check': {
    document: 'practice',
    zh: '标识交叉核对',
    en: 'cross-check of identifiers',
    asks: {
      zh: '标识码、ICP备案、公安备案属于同一省份',
      en: 'Site code, ICP and police registration belong to one province',
    },
    trust: 'practice',
  },
  'practice/find-errors': {
    document: 'practice',
    zh: '“我为政府网站找错”留言',
    en: 'reports of the find-errors campaign',
    asks: {
      zh: '错别字、乱码等留言经核实属实的比例最高',
      en: 'Reports of wrong characters and garbled text are the ones most often upheld',
    },
    trust: 'practice',
  },
  'maps/22': {
    document: 'maps',
    zh: '第二十二条',
    en: 'Art. 22',
    asks: { zh: '公开的地图在适当位置显著标注审图号', en: 'Published maps show their approval number' },
    trust: 'statute',
  },
  'platform-2019/entries': {
    document: 'platform-2019',
    zh: '',
    en: '',
    asks: {
      zh: '平台设信息公开指南、制度、法定主动公开内容、年报，并有依申请公开入口',
      en: 'The platform has guide, rules, statutory content, annual reports and disclosure on request',
    },
    trust: 'practice',
  },
  'regulation-711/15': {
    document: 'regulation-711',
    zh: '第十五条',
    en: 'Art. 15',
    asks: {
      zh: '涉及个人隐私的政府信息，原则上不得公开',
      en: 'Information that touches personal privacy is not disclosed as a rule',
    },
    trust: 'statute',
  },
  'regulation-711/20': {
    document: 'regulation-711',
    zh: '第二十条',
    en: 'Art. 20',
    asks: {
      zh: '行政机关应主动公开所列各项政府信息',
      en: 'Administrative organs disclose the listed items on their own initiative',
    },
    trust: 'statute',
  },
  'pipl/28': {
    document: 'pipl',
    zh: '第二十八条',
    en: 'Art. 28',
    asks: {
      zh: '证件号、金融账户等敏感个人信息须有特定目的和充分必要性并严格保护',
      en: 'Sensitive personal information needs a specific purpose and strict protection',
    },
    trust: 'statute',
  },
  'language-law/9': {
    document: 'language-law',
    zh: '第九条',
    en: 'Art. 9',
    asks: { zh: '国家机关以普通话和规范汉字为公务用语用字', en: 'State organs write in standard characters' },
    trust: 'statute',
  },
  'accessibility-law/32': {
    document: 'accessibility-law',
    zh: '第三十二条',
    en: 'Art. 32',
    asks: {
      zh: '财政资金建设的网站应当逐步符合无障碍网站设计标准',
      en: 'Publicly funded websites should gradually meet the accessible-website standard',
    },
    trust: 'statute',
  },
  'wcag/2.1': {
    document: 'wcag',
    zh: '',
    en: '',
    asks: {
      zh: '网页内容可感知、可操作、可理解、健壮',
      en: 'Content is perceivable, operable, understandable and robust',
    },
    trust: 'checked',
  },
} satisfies Record<string, Clause>

export type CitationId = keyof typeof clauses
export const citationIds = Object.keys(clauses) as CitationId[]

export function cite(id: CitationId): Citation {
  const { document, zh, en, asks, trust }: Clause = clauses[id]
  const of = documents[document]
  return {
    id,
    label: { zh: [of.zh, zh].filter(Boolean).join(' '), en: [of.en, en].filter(Boolean).join(', ') },
    asks,
    trust,
    url: of.url,
  }
}
