/** Entries of the disclosure platform and the items of Art. 20, with the names they go by on real sites. */

interface Named {
  id: string
  zh: string
  en: string
  /** Any of these words in a link or heading counts as found. */
  words: string[]
}

export const platformEntries: Named[] = [
  { id: 'guide', zh: '政府信息公开指南', en: 'disclosure guide', words: ['信息公开指南', '公开指南'] },
  { id: 'rules', zh: '政府信息公开制度', en: 'disclosure rules', words: ['信息公开制度', '公开制度'] },
  {
    id: 'statutory',
    zh: '法定主动公开内容',
    en: 'statutory content',
    words: ['法定主动公开', '主动公开内容', '主动公开目录', '信息公开目录'],
  },
  {
    id: 'annual',
    zh: '政府信息公开年报',
    en: 'annual reports',
    words: ['信息公开年报', '信息公开年度报告', '公开年报', '公开工作年度报告'],
  },
  { id: 'request', zh: '依申请公开', en: 'disclosure on request', words: ['依申请公开', '公开申请', '申请公开'] },
]

/** Art. 20, items 1–14 (item 15 is a catch-all). */
export const statutoryItems: Named[] = [
  {
    id: '1',
    zh: '法规、规章、规范性文件',
    en: 'regulations and normative documents',
    words: ['政策文件', '政府文件', '规章', '规范性文件', '履职依据', '政策法规'],
  },
  {
    id: '2',
    zh: '机关职能、机构设置、负责人',
    en: 'functions, offices, heads',
    words: [
      '机关简介',
      '机构职能',
      '机构设置',
      '机构职责',
      '领导信息',
      '领导分工',
      '内设机构',
      '机构概况',
      '机构简介',
      '领导之窗',
    ],
  },
  {
    id: '3',
    zh: '规划',
    en: 'plans',
    words: ['规划信息', '规划计划', '发展规划', '五年规划', '专项规划', '区域规划', '规划纲要'],
  },
  {
    id: '4',
    zh: '统计信息',
    en: 'statistics',
    words: ['统计信息', '统计数据', '统计公报', '统计月报', '数据发布', '经济运行'],
  },
  {
    id: '5',
    zh: '行政许可和其他对外管理服务事项',
    en: 'licences and services',
    words: ['行政许可', '办事指南', '政务服务', '权责清单', '权力清单', '许可结果', '双公示', '行政权力'],
  },
  {
    id: '6',
    zh: '行政处罚、行政强制',
    en: 'penalties and compulsion',
    words: ['行政处罚', '行政强制', '行政执法', '处罚决定', '裁量基准', '双公示'],
  },
  {
    id: '7',
    zh: '财政预算、决算',
    en: 'budgets and accounts',
    words: ['预决算', '预算公开', '决算公开', '三公经费', '财政信息', '财政预算', '财政资金'],
  },
  {
    id: '8',
    zh: '行政事业性收费',
    en: 'administrative fees',
    words: ['行政事业性收费', '收费目录', '涉企收费', '政府性基金', '收费标准', '收费清单'],
  },
  {
    id: '9',
    zh: '政府集中采购',
    en: 'government procurement',
    words: ['政府采购', '集中采购', '采购公告', '采购意向'],
  },
  {
    id: '10',
    zh: '重大建设项目',
    en: 'major construction projects',
    words: ['重大建设项目', '重大项目', '重点项目', '项目批准', '项目实施', '招标投标'],
  },
  {
    id: '11',
    zh: '扶贫、教育、医疗、社保、就业',
    en: 'poverty relief, education, health, social security, employment',
    words: [
      '乡村振兴',
      '脱贫攻坚',
      '精准脱贫',
      '扶贫',
      '义务教育',
      '医疗卫生',
      '社会保障',
      '社会保险',
      '就业创业',
      '养老服务',
      '社会救助',
      '教育领域',
      '卫生健康',
    ],
  },
  {
    id: '12',
    zh: '突发公共事件应急',
    en: 'emergencies',
    words: ['应急管理', '应急预案', '预警信息', '突发事件', '突发公共事件'],
  },
  {
    id: '13',
    zh: '环保、卫生、安全生产、食品药品、产品质量监督检查',
    en: 'inspection of environment, health, work safety, food and drugs, product quality',
    words: ['环境保护', '生态环境', '疫情防控', '卫生监督', '安全生产', '食品药品', '产品质量', '监督检查', '双随机'],
  },
  {
    id: '14',
    zh: '公务员招考',
    en: 'recruitment of civil servants',
    words: [
      '公务员招考',
      '公务员招录',
      '考录',
      '招录公告',
      '录用公示',
      '人事信息',
      '招考录用',
      '人事招考',
      '事业单位招聘',
      '人事任免',
    ],
  },
]
