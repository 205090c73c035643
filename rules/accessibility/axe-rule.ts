/** What we say of one rule of axe. Its outcome on a page comes with the facts; nothing of axe is run or bundled here. */

/** What kind of barrier it is; the reason a rule gives comes from here. */
export type Barrier =
  | 'text'
  | 'control'
  | 'aria'
  | 'structure'
  | 'landmark'
  | 'keyboard'
  | 'sight'
  | 'media'
  | 'language'

export interface AxeRule {
  /** axe's id; ours is accessibility/axe-<id>. */
  axe: string
  impact: 'critical' | 'serious' | 'moderate' | 'minor'
  /** WCAG success criteria; empty: good practice, not demanded by WCAG. */
  wcag: string[]
  level: 'A' | 'AA' | null
  barrier: Barrier
  zh: { title: string; fix: string }
  en: { title: string; fix: string }
}

export const barriers: Record<Barrier, { zh: string; en: string }> = {
  text: {
    zh: '视障人员用读屏软件浏览，读屏软件读的是文字；图片、链接没有文字说明，就听不到内容，也不知道链接通向哪里。',
    en: 'Screen readers speak text. Pictures and links without text say nothing to people who cannot see them.',
  },
  control: {
    zh: '读屏软件和语音控制靠名称识别按钮、输入框；没有名称或名称不对，使用者不知道要填什么、点了会怎样。',
    en: 'Screen readers and voice control know buttons and fields by name; without one nobody can tell what they do.',
  },
  aria: {
    zh: 'ARIA 属性专供读屏软件使用；写错时，读屏软件会读错、漏读，或把可用的内容当作不存在。',
    en: 'ARIA is written for screen readers; where it is wrong they speak wrong things or leave content out.',
  },
  structure: {
    zh: '读屏软件按标记报出“第几项、共几项”“哪行哪列”；结构标记不对，表格和列表就成了一串无法理解的文字。',
    en: 'Screen readers announce items, rows and columns by markup; wrong markup turns lists and tables into loose words.',
  },
  landmark: {
    zh: '读屏和键盘使用者靠标题、区域直接跳到正文；缺少时，每打开一页都要从头听完导航。',
    en: 'Screen-reader and keyboard users jump by headings and regions; without them they sit through the whole navigation.',
  },
  keyboard: {
    zh: '不能使用鼠标的人只靠键盘操作；键盘到不了、顺序混乱的内容，对他们等于不存在。',
    en: 'People who cannot use a mouse work by keyboard; what the keyboard does not reach does not exist for them.',
  },
  sight: {
    zh: '老年人、低视力和色觉障碍者看不清对比不足的文字，需要放大页面或调整间距；页面应允许并看得清。',
    en: 'Old people and people with low or colour-deficient vision need contrast, zoom and spacing they can change.',
  },
  media: {
    zh: '听障人员听不到声音，注意力或认知有障碍的人会被自动播放、滚动的内容打断。',
    en: 'Deaf people do not hear sound; moving and self-playing content distracts people with cognitive impairments.',
  },
  language: {
    zh: '读屏软件按页面声明的语言选择发音；没有声明或声明错误，中文可能被当作外语来读。',
    en: 'Screen readers choose pronunciation by the declared language; without it Chinese may be read as another.',
  },
}
