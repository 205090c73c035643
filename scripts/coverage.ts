/** What the official documents demand of a page or a site, numbered by us, and the rules that look at it. */
import type { Bilingual } from '../audit/index.ts'

/** page: seen on one page; site: on several pages; network: needs requests; person: only a person can tell. */
export const layers = {
  page: { zh: '单页', en: 'page' },
  site: { zh: '多页', en: 'site' },
  network: { zh: '网络', en: 'network' },
  person: { zh: '人工', en: 'person' },
} satisfies Record<string, Bilingual>
export type Layer = keyof typeof layers

export interface Demand extends Bilingual {
  id: string
  layers: Layer[]
  /** Ids of rules; family/* stands for every rule of the family. */
  rules: string[]
  /** What the rules leave out so far. */
  lacks?: Bilingual
}

const demand = (
  id: string,
  layers: Layer[],
  zh: string,
  en: string,
  rules: string[] = [],
  lacks?: [zh: string, en: string],
): Demand => ({ id, layers, zh, en, rules, ...(lacks ? { lacks: { zh: lacks[0], en: lacks[1] } } : {}) })

export const website: Demand[] = [
  demand('W01', ['page'], '页脚各项标识齐全', 'The footer lists all marks and numbers of the site', [
    'identity/footer',
    'identity/organ-mark',
    'identity/find-errors',
    'identity/site-code',
    'identity/organizer',
    'identity/contact',
    'identity/icp',
    'identity/police',
    'identity/sitemap',
  ]),
  demand('W02', ['page'], '有规范的“我为政府网站找错”入口', 'The national find-errors entry is in place', [
    'identity/find-errors',
  ]),
  demand('W03', ['page'], '网站标识码格式正确，各处一致', 'The site code is well formed and the same everywhere', [
    'identity/site-code',
  ]),
  demand('W04', ['page'], '有党政机关网站标识，颜色正确', 'The organ mark is there, in the right colour', [
    'identity/organ-mark',
  ]),
  demand(
    'W05',
    ['page'],
    'ICP 备案、公安备案的格式与链接正确',
    'ICP and police registrations are well formed and linked',
    ['identity/icp', 'identity/police', 'identity/province-agreement'],
  ),
  demand('W06', ['page'], '域名以 .gov.cn 结尾，结构合规', 'The domain is a .gov.cn name of the prescribed structure', [
    'identity/domain',
  ]),
  demand('W07', ['page'], '网站标签齐全', 'The site tags are there', ['tags/site-tags', 'tags/tag-values']),
  demand('W08', ['page'], '栏目标签齐全', 'The column tags are there', ['tags/column-tags', 'tags/tag-values']),
  demand('W09', ['page'], '内容标签齐全，格式正确', 'The content tags are there and well formed', [
    'tags/content-tags',
    'tags/tag-values',
    'tags/repeated-tags',
  ]),
  demand('W10', ['page'], '内容页显示发布时间和来源', 'Content pages show time and source', [
    'publishing/time-and-source',
  ]),
  demand('W11', ['page', 'site'], '首页按期更新', 'The home page is kept up to date'),
  demand('W12', ['site'], '栏目按期更新', 'Columns are kept up to date'),
  demand('W13', ['page', 'site'], '没有空白栏目', 'No column is empty'),
  demand('W14', ['page', 'site'], '留言按期答复', 'Letters are answered in time'),
  demand('W15', ['page'], '公开的留言要素齐全', 'Published letters show who asked when and who answered what when'),
  demand('W16', ['page', 'network'], '链接可用，不含空链接、内网地址、裸 IP', 'Links work; none is empty or internal'),
  demand('W17', ['page'], '没有暗链、可疑外域脚本和广告', 'No hidden links, foreign scripts or advertisements'),
  demand('W18', ['page'], '打开非政府网站前有提示', 'A notice precedes links to other than government sites'),
  demand('W19', ['page'], '提供站内搜索', 'The site can be searched'),
  demand('W20', ['page', 'network'], '页面打开不慢', 'Pages load fast'),
  demand('W21', ['page', 'network'], '图片、视频、附件可用', 'Pictures, videos and attachments work'),
  demand('W22', ['page', 'site'], '按期发布网站工作年度报表', 'The yearly website report is published in time'),
  demand('W23', ['page', 'person'], '政府门户首页显示国徽', 'The home page of a government shows the national emblem'),
  demand('W24', ['page', 'person'], '地图标注审图号', 'Maps show their approval number', ['publishing/map-approval']),
  demand(
    'W25',
    ['page', 'site'],
    '文件与解读相互链接',
    'Document and interpretation link to each other',
    ['interpretation/document-links-interpretation', 'interpretation/interpretation-links-document'],
    ['只看本页，不打开另一端', 'only what this page shows; the other end is not opened'],
  ),
  demand('W26', ['page', 'network'], '办事指南要素齐全、前后一致', 'Service guides are complete and consistent'),
]

export const disclosure: Demand[] = [
  demand('D01', ['page'], '信息公开平台五个入口齐全', 'The disclosure platform has its five entries', [
    'disclosure/platform-entries',
  ]),
  demand(
    'D02',
    ['page'],
    '公开指南要素齐全，引用现行条例',
    'The guide is complete and follows the regulation in force',
  ),
  demand('D03', ['page'], '文件信息项齐全，日期、文号正确', 'Documents have their fields; dates and numbers are right'),
  demand('D04', ['page'], '在法定期限内公开', 'Information is disclosed within the statutory time'),
  demand(
    'D05',
    ['site'],
    '法定主动公开内容各项都有',
    'Every statutory item is disclosed',
    ['disclosure/statutory-items'],
    ['只看本页的栏目名，不打开下级页面', 'only names shown on this page; inner pages are not opened'],
  ),
  demand('D06', ['page'], '年报各部分、各表齐全', 'The annual report has all its parts and tables'),
  demand('D07', ['page'], '年报表内数字勾稽一致', 'The figures of the annual report add up'),
  demand('D08', ['page', 'site'], '年报按期发布，逐年不缺', 'Annual reports are in time and none is missing'),
  demand('D09', ['page'], '规章有题注、正文和下载', 'Rules come with note, text and download'),
  demand(
    'D10',
    ['page', 'site'],
    '规范性文件的效力标注前后一致',
    'Whether a document is in force is said consistently',
  ),
  demand(
    'D11',
    ['page', 'site'],
    '文件与解读相互链接，解读及时、有实质内容',
    'Document and interpretation are linked; it is timely and substantial',
    ['interpretation/document-links-interpretation', 'interpretation/interpretation-links-document'],
    ['时限、要素、形式未查', 'timeliness, content and form are not checked'],
  ),
  demand('D12', ['page', 'site'], '征求意见期限足够，结果有反馈', 'Consultations last long enough and report back'),
  demand('D13', ['site'], '公共企事业单位信息公开专栏', 'A column for public enterprises and institutions'),
  demand('D14', ['page', 'site'], '基层政务公开标准目录齐全', 'The catalogues of grass-roots disclosure are complete'),
  demand('D15', ['site'], '重点领域信息公开专栏', 'Columns for the key fields of disclosure'),
  demand('D16', ['page'], '不泄露个人信息', 'No personal data is disclosed', ['privacy/*']),
  demand('D17', ['page'], '清理存量流调信息', 'Old records of epidemiological tracing are removed'),
  demand('D18', ['network'], '全站支持 IPv6', 'The whole site is reached over IPv6'),
  demand('D19', ['page'], '没有强制点赞投票等要求', 'No calls for compulsory likes or votes'),
  demand('D20', ['page', 'site'], '废止、失效的文件有标注', 'Repealed and expired documents are marked'),
]
