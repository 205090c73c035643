/** Whom it stops, for the barriers that government pages have most. */
export const whys: Record<string, { zh: string; en: string }> = {
  'image-alt': {
    zh: '视障用户听不到图片的内容；图片链接则不知去向。',
    en: 'Blind people do not hear what the picture says; where it is a link, not where it leads.',
  },
  'link-name': { zh: '读屏只能读出“链接”，用户不知道点开是什么。', en: 'Screen readers say “link” and nothing else.' },
  'button-name': {
    zh: '读屏只能读出“按钮”，用户不知道它做什么。',
    en: 'Screen readers say “button” and nothing else.',
  },
  'input-button-name': {
    zh: '读屏用户不知道按钮做什么。',
    en: 'Screen-reader users do not know what the button does.',
  },
  'input-image-alt': {
    zh: '读屏用户不知道图片按钮做什么。',
    en: 'Screen-reader users do not know what the picture button does.',
  },
  label: { zh: '读屏用户不知道这一栏要填什么。', en: 'Screen-reader users do not know what to fill in.' },
  'select-name': {
    zh: '读屏用户不知道下拉框选的是什么。',
    en: 'Screen-reader users do not know what the list is for.',
  },
  'color-contrast': {
    zh: '低视力者和老年人看不清颜色太淡的字。',
    en: 'People with low vision, and old people, cannot read text that is too pale.',
  },
  'html-has-lang': {
    zh: '读屏软件不知道用哪种语言朗读。',
    en: 'Screen readers do not know in which language to speak.',
  },
  'html-lang-valid': { zh: '读屏软件不认识这个语言代码。', en: 'Screen readers do not know this language code.' },
  'document-title': {
    zh: '用户在标签页和读屏中分不清页面。',
    en: 'Pages cannot be told apart in tabs and by screen readers.',
  },
  'frame-title': { zh: '读屏用户不知道框架里是什么。', en: 'Screen-reader users do not know what the frame holds.' },
  list: {
    zh: '读屏报不出列表有几项，结构被读乱。',
    en: 'Screen readers cannot count the items and read the structure wrongly.',
  },
  listitem: { zh: '离开列表的 <li> 读屏当作普通文字。', en: 'Outside a list, <li> is plain text to screen readers.' },
  'definition-list': { zh: '读屏把名称和说明读乱。', en: 'Screen readers mix up terms and descriptions.' },
  dlitem: { zh: '离开 <dl> 的 <dt>、<dd> 没有意义。', en: 'Outside <dl>, <dt> and <dd> mean nothing.' },
  'meta-viewport': { zh: '手机上不能放大，老年人看不清。', en: 'On phones the page cannot be enlarged.' },
  'meta-refresh': { zh: '页面自己跳转，看得慢的人来不及读完。', en: 'The page moves on before slow readers are done.' },
  marquee: { zh: '滚动文字看不清、停不住。', en: 'Moving text is hard to read and cannot be stopped.' },
  blink: { zh: '闪烁文字干扰阅读。', en: 'Blinking text disturbs reading.' },
  region: { zh: '读屏用户不能按区域跳转。', en: 'Screen-reader users cannot jump between regions.' },
  'landmark-one-main': { zh: '读屏用户不能直接跳到正文。', en: 'Screen-reader users cannot jump to the content.' },
  'page-has-heading-one': { zh: '读屏用户常用标题找正文。', en: 'Screen-reader users look for content by headings.' },
  'heading-order': { zh: '标题级别跳跃，读屏用户理不清结构。', en: 'Skipped heading levels hide the structure.' },
  'empty-heading': { zh: '空标题让读屏用户以为内容缺失。', en: 'Empty headings sound like missing content.' },
  tabindex: { zh: '大于 0 的 tabindex 打乱键盘顺序。', en: 'A tabindex above 0 disturbs the keyboard order.' },
  'link-in-text-block': {
    zh: '只靠颜色区分的链接，色弱者看不出来。',
    en: 'Links told by colour alone are lost on colour-blind people.',
  },
  'scrollable-region-focusable': { zh: '键盘用户滚动不了这块内容。', en: 'Keyboard users cannot scroll this part.' },
}
