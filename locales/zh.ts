/** Words of the browser faces, Chinese: the source. A note over a group says where it is read. */

export const zh = {
  name: '明察',
  /** Verdicts: tabs of the panel. */
  verdict: { failed: '问题', cantTell: '待人工核实', passed: '通过', notChecked: '未检查' },
  /** Why a list stands there, read at its top. */
  verdictNote: {
    failed: '下列各处不符合要求。',
    cantTell: '软件不能断定,请人工查看后判断;不计为问题,也不算通过。',
    passed: '下列各项在本页未发现问题。',
    notChecked: '下列各项没有检查或不适用于本页,均不算通过。',
  },
  untested: '未检查',
  inapplicable: '不适用',
  severity: { veto: '单项否决', deduct: '扣分', advice: '提示' },
  /** How far a cited clause was checked. */
  trust: {
    statute: '法律法规原文',
    checked: '已核对原文',
    practice: '通行做法',
    unverified: '未核对原文,仅供参考',
  },
  confidence: { sure: '确定', check: '请核对', style: '写法建议' },
  kind: {
    home: '首页',
    column: '栏目页',
    article: '文章页',
    policy: '政策文件',
    interpretation: '政策解读',
    platform: '信息公开平台',
    guide: '信息公开指南',
    'annual-report': '信息公开年报',
    mailbox: '信箱列表',
    letter: '来信与答复',
    service: '办事指南',
    topic: '专题',
    form: '表单页',
    other: '其他页面',
  },
  family: {
    identity: '网站标识',
    tags: '页面标签',
    publishing: '信息发布',
    disclosure: '信息公开',
    interpretation: '政策解读',
    accessibility: '无障碍',
    privacy: '个人信息保护',
    wording: '文字表述',
  },
  stage: {
    waiting: '等待页面加载',
    gathering: '采集页面信息',
    judging: '对照规则检查',
    axe: '检查无障碍(结果可先看)',
  },
  header: {
    recheck: '重新检查',
    cancel: '停止',
    settings: '设置',
    language: 'English',
    theme: { auto: '主题:跟随系统', light: '主题:浅色', dark: '主题:深色' },
    kindWhy: '判断页面类型的依据',
    judgedAt: '检查时间',
    quick: '快速检查',
    full: '完整检查',
    unsettled: '页面在限定时间内没有静止,结果可能不全。',
    incomplete: '未能读全:',
    cancelled: '已停止,以下为部分结果。',
    counts: '按级别筛选问题',
    page: '本页',
  },
  list: {
    search: '查找',
    searchHint: '查找问题、原文、规则',
    group: '分组',
    groups: { family: '按类别', rule: '按规则', place: '按位置' },
    top: '页面开头(无标题)',
    wholePage: '整个页面',
    none: '没有符合条件的条目。',
    clean: '未发现问题。请同时查看“待人工核实”和“未检查”。',
    clear: '清除筛选',
    found: (n: number) => `${n} 条`,
    keys: '按 j / k 或方向键切换上一条、下一条',
    previous: '上一条',
    next: '下一条',
  },
  finding: {
    where: '位置',
    quote: '原文',
    near: '附近标题',
    evidence: '所见',
    suggestion: '建议改为',
    why: '为什么',
    fix: '怎么改',
    cites: '依据',
    rule: '规则',
    noPlace: '涉及整个页面,没有单独的位置',
    locate: '在页面上定位',
    copy: '复制文字',
    copied: '已复制',
    places: (n: number, all: number) => `第 ${n} 处,共 ${all} 处`,
    previousPlace: '上一处',
    nextPlace: '下一处',
    openSource: '打开原文',
    /** How the place was found in the page again. */
    spot: {
      quote: '已在页面上标出',
      block: '已标出所在区域(原文有改动)',
      element: '已在页面上标出',
      hidden: '此处在页面上当前不可见',
      gone: '页面已变动,找不到此处,请重新检查',
    },
  },
  actions: {
    marks: '标记',
    marksOn: '显示页面标记',
    export: '导出',
    html: '网页报告(HTML)',
    json: '数据(JSON)',
    csv: '表格(CSV)',
    copyAll: '复制全部问题',
    failed: '导出失败:',
  },
  browsing: {
    title: '浏览时自动检查',
    all: '所有政府网站',
    /** Short forms, in one row with the title. */
    everywhere: '全部',
    site: '本站',
    note: '打开 gov.cn 页面时自动快速检查,并在工具栏图标上显示问题数。',
  },
  /** What stands in the way, and what to do. */
  problem: {
    'no-access': {
      title: '没有检查本页的权限',
      todo: '请点一下浏览器工具栏上的“明察”按钮,即可检查当前页面;也可以在下面授权。',
    },
    'browser-page': {
      title: '浏览器不允许检查这种页面',
      todo: '浏览器自带页面、扩展商店和新标签页不能检查。请打开一个网页。本机文件需在扩展管理页允许“访问文件网址”。',
    },
    'error-page': { title: '页面没有打开', todo: '浏览器显示的是错误页。请检查网址或网络,打开后会自动检查。' },
    cancelled: { title: '检查已停止', todo: '点“重新检查”可再次开始。' },
    gone: { title: '页面已经关闭', todo: '请回到要检查的页面,再点工具栏上的“明察”按钮。' },
    'no-page': { title: '没有要检查的页面', todo: '请打开一个网页,再点工具栏上的“明察”按钮。' },
    failed: { title: '检查没有完成', todo: '请重新检查;如果仍然失败,请把下面的信息告诉我们。' },
    grantGov: '允许检查政府网站(gov.cn)',
    grantSite: (site: string) => `始终允许检查 ${site}`,
    grantAll: '允许检查所有网站',
    refused: '浏览器没有给予授权。',
    detail: '详细信息',
  },
  options: {
    title: '明察 · 设置',
    language: '语言',
    languages: { zh: '中文', en: 'English' },
    theme: '主题',
    themes: { auto: '跟随系统', light: '浅色', dark: '深色' },
    textSize: '文字大小',
    textSizes: { normal: '标准(16)', large: '大(18)', larger: '特大(22)' },
    shortcuts: '单键快捷键:j / k 切换上一条、下一条问题',
    excluded: '不自动检查的网站',
    excludedNone: '没有例外:所有 gov.cn 网站都自动检查。',
    addHost: '添加网站(域名)',
    add: '添加',
    remove: (site: string) => `移除 ${site}`,
    badHost: '请填写域名,例如 www.example.gov.cn',
    access: '检查其他网站的权限',
    accessNote: '政府网站(gov.cn)之外的页面,点一下工具栏按钮就能检查,不需要授权。经常检查的网站可以在这里授权。',
    accessGov: 'gov.cn 的访问权限已被收回,自动检查不能工作。',
    granted: '已授权的网站',
    grantedNone: '没有另外授权的网站。',
    grant: '授权',
    required: '随扩展安装授予',
    privacy: '隐私承诺',
    privacyText: [
      '所有检查都在您的电脑上完成,扩展不向任何服务器发送请求,没有账号,没有统计。',
      '检查结果只保存在打开的面板里;关闭面板即消失。导出由您自己决定。',
      '设置保存在本机浏览器中。',
      '身份证号、手机号、银行卡号等个人信息,在面板、标记和导出文件中一律打码显示。',
      '扩展不改动网页内容,标记关闭后不留痕迹。',
    ],
  },
  /** Tool tip of the toolbar button. */
  badge: (veto: number, deduct: number, advice: number) =>
    `明察:单项否决 ${veto},扣分 ${deduct},提示 ${advice}(快速检查,点开查看完整检查)`,
}

type Widen<T> = T extends string
  ? string
  : T extends (...a: infer A) => string
    ? (...a: A) => string
    : T extends readonly string[]
      ? string[]
      : { [K in keyof T]: Widen<T[K]> }

/** What every language must bring. */
export type Words = Widen<typeof zh>
