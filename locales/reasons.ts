/** What the gatherer says in English about a page (why it is of its kind, what was not read), in Chinese. */

const table: ReadonlyMap<string, string> = new Map(
  Object.entries({
    page: '整页',
    frames: '框架',
    visibility: '可见性',
    'axe-core': '无障碍检查引擎 axe-core',
    'more than # elements': '元素超过 # 个',
    'more text than is kept': '文字过多',
    'the time was up': '时间已到',
    'no answer within # s': '# 秒内没有响应',
    '# frames, # read': '共 # 个框架，读取了 # 个',
    'the page has # elements; axe is run up to #': '页面有 # 个元素，超过 # 个时不运行',
    'most of the page stays hidden until its own scripts run; it was read as shown':
      '页面主体在自身脚本运行前是隐藏的，已按显示读取',
    'no sign of another kind': '没有其他类型的特征',
    'fields of a letter and of its reply': '有来信和答复的字段',
    'title names an annual report of information disclosure': '标题是信息公开年度报告',
    'named as disclosure guide': '名称是信息公开指南',
    'its tag says home page': '页面标签标明是首页',
    'address is the root of the site': '网址是网站根目录',
    'title is the name of the site, no breadcrumb': '标题就是网站名称，没有“当前位置”',
    'title is the name of the site, many lists': '标题就是网站名称，有多个列表',
    'named as disclosure platform, with # of its five entries': '名称是信息公开平台，有五个入口中的 # 个',
    'elements of a service guide': '有办事指南的要素',
    'filed under service guides': '属于办事指南栏目',
    'a form with text to write': '有供填写的表单',
    'named as a form': '名称是表单',
    'a form with many fields': '有多个字段的表单',
    'title or column says interpretation': '标题或栏目标明是解读',
    'carries a document number': '有文号',
    'title and column of a document': '标题和栏目都像文件',
    'title of a document': '标题像文件',
    'profile of a leader': '是领导介绍',
    'a title with time, source or running text': '有标题，并有时间、来源或正文',
    'a list of letters with their state': '是来信列表，带办理状态',
    'address of a special topic, no breadcrumb': '网址在专题目录下，没有“当前位置”',
    'nothing was captured of the top document': '没有读到页面内容',
    'the page has no document that can be read': '没有可读取的页面内容',
    'a special topic with several lists': '是专题，有多个列表',
    'page about the site or its people': '是介绍网站或人员的页面',
    'a list with dates': '是带日期的列表',
    'its tags name a column and no article': '页面标签写明栏目，没有文章',
    'a breadcrumb and no article': '有“当前位置”，没有文章',
    'a list of entries': '是条目列表',
  }),
)

/** The sentence in Chinese; what is not in the table stays as it is. Numbers are carried over. */
export function reasonInChinese(reason: string): string {
  const numbers = reason.match(/\d+/g) ?? []
  const known = table.get(reason.replace(/\d+/g, '#'))
  return known?.replace(/#/g, () => numbers.shift() ?? '') ?? reason.replace(/^frame /, '框架 ')
}

/** What the gatherer says, in the reader's language. */
export const reasonIn = (language: 'zh' | 'en', reason: string): string =>
  language === 'zh' ? reasonInChinese(reason) : reason
