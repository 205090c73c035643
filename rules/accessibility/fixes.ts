/** For the barriers that government pages have most: whom they stop, and how to mend them in the HTML such sites have. */

interface Fix {
  zh: { why: string; fix: string }
  en: { why: string; fix: string }
}

export const fixes: Record<string, Fix> = {
  'image-alt': {
    zh: {
      why: '视障用户听不到图片的内容;图片链接则不知去向。',
      fix: '给 <img> 加 alt,写图片表达的意思;纯装饰图写 alt=""。',
    },
    en: {
      why: 'Blind people do not hear what the picture says; where it is a link, not where it leads.',
      fix: 'Give <img> an alt that says what the picture says; alt="" where it only decorates.',
    },
  },
  'link-name': {
    zh: {
      why: '读屏只能读出“链接”,用户不知道点开是什么。',
      fix: '在 <a> 内写文字;图片链接给图片加 alt;图标链接加 aria-label。',
    },
    en: {
      why: 'Screen readers say “link” and nothing else.',
      fix: 'Put words into the <a>; give pictures in it an alt, icons an aria-label.',
    },
  },
  'button-name': {
    zh: { why: '读屏只能读出“按钮”,用户不知道它做什么。', fix: '在按钮内写文字,或加 aria-label。' },
    en: {
      why: 'Screen readers say “button” and nothing else.',
      fix: 'Put words into the button, or add an aria-label.',
    },
  },
  'input-button-name': {
    zh: { why: '读屏用户不知道按钮做什么。', fix: '给 <input type="submit"> 等写 value。' },
    en: {
      why: 'Screen-reader users do not know what the button does.',
      fix: 'Give <input type="submit"> and the like a value.',
    },
  },
  'input-image-alt': {
    zh: { why: '读屏用户不知道图片按钮做什么。', fix: '给 <input type="image"> 加 alt,如 alt="搜索"。' },
    en: {
      why: 'Screen-reader users do not know what the picture button does.',
      fix: 'Give <input type="image"> an alt, such as alt="搜索".',
    },
  },
  label: {
    zh: {
      why: '读屏用户不知道这一栏要填什么。',
      fix: '用 <label for="字段id"> 关联文字,或给字段加 aria-label / title。',
    },
    en: {
      why: 'Screen-reader users do not know what to fill in.',
      fix: 'Tie words to the field by <label for="id">, or add an aria-label or title.',
    },
  },
  'select-name': {
    zh: { why: '读屏用户不知道下拉框选的是什么。', fix: '给 <select> 关联 <label>,或加 aria-label / title。' },
    en: {
      why: 'Screen-reader users do not know what the list is for.',
      fix: 'Give <select> a <label>, an aria-label or a title.',
    },
  },
  'color-contrast': {
    zh: { why: '低视力者和老年人看不清颜色太淡的字。', fix: '加深文字颜色或改背景,使对比度达到 4.5:1(大字 3:1)。' },
    en: {
      why: 'People with low vision, and old people, cannot read text that is too pale.',
      fix: 'Darken the text or change the background: 4.5:1 (large text 3:1).',
    },
  },
  'html-has-lang': {
    zh: { why: '读屏软件不知道用哪种语言朗读。', fix: '写成 <html lang="zh-CN">。' },
    en: { why: 'Screen readers do not know in which language to speak.', fix: 'Write <html lang="zh-CN">.' },
  },
  'html-lang-valid': {
    zh: { why: '读屏软件不认识这个语言代码。', fix: '改为 <html lang="zh-CN">。' },
    en: { why: 'Screen readers do not know this language code.', fix: 'Write <html lang="zh-CN">.' },
  },
  'document-title': {
    zh: { why: '用户在标签页和读屏中分不清页面。', fix: '写 <title>本页标题-网站名称</title>。' },
    en: { why: 'Pages cannot be told apart in tabs and by screen readers.', fix: 'Write <title>page – site</title>.' },
  },
  'frame-title': {
    zh: { why: '读屏用户不知道框架里是什么。', fix: '给 <iframe> 加 title。' },
    en: { why: 'Screen-reader users do not know what the frame holds.', fix: 'Give <iframe> a title.' },
  },
  list: {
    zh: { why: '读屏报不出列表有几项,结构被读乱。', fix: '<ul>、<ol> 里只直接放 <li>,其他内容放进 <li>。' },
    en: {
      why: 'Screen readers cannot count the items and read the structure wrongly.',
      fix: 'Put only <li> into <ul> and <ol>; the rest goes into the <li>.',
    },
  },
  listitem: {
    zh: { why: '离开列表的 <li> 读屏当作普通文字。', fix: '把 <li> 放进 <ul> 或 <ol>。' },
    en: { why: 'Outside a list, <li> is plain text to screen readers.', fix: 'Put <li> into <ul> or <ol>.' },
  },
  'definition-list': {
    zh: { why: '读屏把名称和说明读乱。', fix: '<dl> 里只放成组的 <dt> 和 <dd>。' },
    en: { why: 'Screen readers mix up terms and descriptions.', fix: 'Put only groups of <dt> and <dd> into <dl>.' },
  },
  dlitem: {
    zh: { why: '离开 <dl> 的 <dt>、<dd> 没有意义。', fix: '把它们放进 <dl>。' },
    en: { why: 'Outside <dl>, <dt> and <dd> mean nothing.', fix: 'Put them into a <dl>.' },
  },
  'meta-viewport': {
    zh: { why: '手机上不能放大,老年人看不清。', fix: '从 viewport 中去掉 user-scalable=no 和 maximum-scale。' },
    en: {
      why: 'On phones the page cannot be enlarged.',
      fix: 'Take user-scalable=no and maximum-scale out of the viewport tag.',
    },
  },
  'meta-refresh': {
    zh: { why: '页面自己跳转,看得慢的人来不及读完。', fix: '去掉 <meta http-equiv="refresh">,改用服务器跳转。' },
    en: {
      why: 'The page moves on before slow readers are done.',
      fix: 'Remove <meta http-equiv="refresh">; redirect on the server.',
    },
  },
  marquee: {
    zh: { why: '滚动文字看不清、停不住。', fix: '把 <marquee> 换成静止文字,或提供暂停按钮。' },
    en: {
      why: 'Moving text is hard to read and cannot be stopped.',
      fix: 'Replace <marquee> by still text, or offer a pause button.',
    },
  },
  blink: {
    zh: { why: '闪烁文字干扰阅读。', fix: '去掉 <blink>。' },
    en: { why: 'Blinking text disturbs reading.', fix: 'Remove <blink>.' },
  },
  region: {
    zh: { why: '读屏用户不能按区域跳转。', fix: '用 <header>、<nav>、<main>、<footer> 包住页面各部分。' },
    en: {
      why: 'Screen-reader users cannot jump between regions.',
      fix: 'Wrap the parts of the page in <header>, <nav>, <main> and <footer>.',
    },
  },
  'landmark-one-main': {
    zh: { why: '读屏用户不能直接跳到正文。', fix: '用 <main> 包住正文,每页一个。' },
    en: { why: 'Screen-reader users cannot jump to the content.', fix: 'Wrap the content in one <main>.' },
  },
  'page-has-heading-one': {
    zh: { why: '读屏用户常用标题找正文。', fix: '把文章标题写成 <h1>。' },
    en: { why: 'Screen-reader users look for content by headings.', fix: 'Make the article’s title an <h1>.' },
  },
  'heading-order': {
    zh: { why: '标题级别跳跃,读屏用户理不清结构。', fix: '标题按 h1、h2、h3 逐级使用。' },
    en: { why: 'Skipped heading levels hide the structure.', fix: 'Use h1, h2, h3 in order.' },
  },
  'empty-heading': {
    zh: { why: '空标题让读屏用户以为内容缺失。', fix: '删去空的标题标签,或填上文字。' },
    en: { why: 'Empty headings sound like missing content.', fix: 'Remove the empty heading, or fill it.' },
  },
  tabindex: {
    zh: { why: '大于 0 的 tabindex 打乱键盘顺序。', fix: '去掉 tabindex,或改为 0。' },
    en: { why: 'A tabindex above 0 disturbs the keyboard order.', fix: 'Remove it, or make it 0.' },
  },
  'link-in-text-block': {
    zh: { why: '只靠颜色区分的链接,色弱者看不出来。', fix: '给正文里的链接加下划线。' },
    en: { why: 'Links told by colour alone are lost on colour-blind people.', fix: 'Underline links in running text.' },
  },
  'scrollable-region-focusable': {
    zh: { why: '键盘用户滚动不了这块内容。', fix: '给滚动区域加 tabindex="0"。' },
    en: { why: 'Keyboard users cannot scroll this part.', fix: 'Give the scrolling element tabindex="0".' },
  },
  'target-size': {
    zh: { why: '太小或太挤的链接,手抖的人点不中。', fix: '加大点击区域或间距,至少 24×24 像素。' },
    en: {
      why: 'Small, crowded links are missed by unsteady hands.',
      fix: 'Enlarge or space the targets: at least 24 by 24 pixels.',
    },
  },
}

/** For all other rules of axe. */
export const generalFix = (help: { zh: string; en: string }): Fix => ({
  zh: { why: '使用读屏、键盘或放大功能的人会在这里受阻。', fix: `修改所列元素,使其符合:${help.zh}。` },
  en: {
    why: 'People who use screen readers, the keyboard or magnification are stopped here.',
    fix: `Change the listed elements so that: ${help.en}.`,
  },
})
