/** The official documents that indicators come from: names and numbers as published. */

interface Document {
  /** Short name with number, as an inspector would cite it. */
  zh: string
  en: string
  date: string
  url: string | null
}

export const documents = {
  'indicators-2019': {
    zh: '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）',
    en: 'Inspection indicators for government websites (State Council Office, 2019 No. 19)',
    date: '2019-04-01',
    url: 'https://www.gov.cn/zhengce/content/2019-04/18/content_5384134.htm',
  },
  'guide-2017': {
    zh: '《政府网站发展指引》（国办发〔2017〕47号）',
    en: 'Guidelines on the development of government websites (State Council Office, 2017 No. 47)',
    date: '2017-05-15',
    url: 'https://www.gov.cn/zhengce/content/2017-06/08/content_5200760.htm',
  },
  'domains-2018': {
    zh: '《关于加强政府网站域名管理的通知》（国办函〔2018〕55号）',
    en: 'Notice on the domain names of government websites (State Council Office, 2018 No. 55)',
    date: '2018-09-06',
    url: null,
  },
  'mark-2014': {
    zh: '《党政机关网站开办审核、资格复核和网站标识管理办法》',
    en: 'Measures for opening, reviewing and marking websites of Party and government organs',
    date: '2014',
    url: null,
  },
  'internet-services': {
    zh: '《互联网信息服务管理办法》',
    en: 'Measures for internet information services',
    date: '2000-09-25',
    url: null,
  },
  'regulation-711': {
    zh: '《政府信息公开条例》（国务院令第711号）',
    en: 'Regulations on open government information (State Council Order 711)',
    date: '2019-04-03',
    url: null,
  },
  'platform-2019': {
    zh: '《关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61号）',
    en: 'Notice on government information disclosure platforms (2019 No. 61)',
    date: '2019-12',
    url: null,
  },
  maps: { zh: '《地图管理条例》', en: 'Regulations on maps', date: '2015-11-26', url: null },
  pipl: { zh: '《个人信息保护法》', en: 'Personal Information Protection Law', date: '2021-08-20', url: null },
  'language-law': {
    zh: '《国家通用语言文字法》',
    en: 'Law on the standard spoken and written Chinese language',
    date: '2000-10-31',
    url: null,
  },
  'accessibility-law': {
    zh: '《无障碍环境建设法》',
    en: 'Law on building an accessible environment',
    date: '2023-06-28',
    url: null,
  },
  wcag: {
    zh: '《Web 内容无障碍指南》(WCAG 2.1)',
    en: 'Web Content Accessibility Guidelines (WCAG) 2.1',
    date: '2018-06-05',
    url: 'https://www.w3.org/TR/WCAG21/',
  },
  practice: { zh: '实际做法', en: 'Seen in practice', date: '', url: null },
} satisfies Record<string, Document>

export type DocumentId = keyof typeof documents
