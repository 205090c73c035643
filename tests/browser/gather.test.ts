/** Facts of small pages of our own, each with one trait that real pages have; gathered in Chromium as the product does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { summarise } from '../../audit/index.ts'
import { listPage } from '../bench/synthetic.ts'
import { FactsBrowser } from './support/facts.ts'

let browser: FactsBrowser
beforeAll(async () => {
  browser = await FactsBrowser.start()
})
afterAll(() => browser.close())

const facts = (body: string, head = '', url?: string) =>
  browser.facts(
    `<!doctype html><html lang="zh"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
    url,
  )
const summary = async (body: string, head = '', url?: string) => summarise(await facts(body, head, url))

const article = (more = '') => `
  <div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; 通知公告</div>
  <div class="con"><h1>云泽县开展春季植树活动</h1><div class="info">发布时间：2026-02-11 09:30 来源：云泽县林业局 浏览次数：12</div>
  <div class="text"><p>二月十日，云泽县组织干部群众在城东开展植树活动，共栽种树苗三千余株，覆盖荒坡四十余亩。</p>
  <p>县林业局负责人表示，今年将继续推进国土绿化，计划完成造林一万亩，并加强后期管护。</p>${more}</div></div>`
const footer = (lines: string) => `<div class="footer">${lines}</div>`

describe('footer', () => {
  it('keeps organ names whole that hold the words of other labels', async () => {
    const { identity } = await summary(
      footer('<p>主办单位：云泽县建设管理局技术服务中心 承办：云泽县大数据局 技术支持：云泽软件公司</p>'),
    )
    expect(identity.organizer).toBe('云泽县建设管理局技术服务中心')
  })

  it('reads label and value in blocks of their own, and codes with or without a colon', async () => {
    const { identity } = await summary(
      footer(
        '<div>主办：</div><div>云泽县人民政府办公室</div><p>网站标识码 3699990001</p><p>赣ICP备12345678号-1</p><p>赣公网安备 36999902000001号</p>',
      ),
    )
    expect(identity).toMatchObject({
      organizer: '云泽县人民政府办公室',
      siteCode: '3699990001',
      icp: '赣ICP备12345678号-1',
    })
    expect(identity.police).toContain('36999902000001')
  })

  it('does not take the organizer of an event in the text for the organizer of the site', async () => {
    const { identity } = await summary(
      `${article('<p>主办单位：云泽县林业局绿化科</p>')}${footer('<p>版权所有：云泽县人民政府 赣ICP备12345678号</p>')}`,
    )
    expect(identity.organizer).toBeNull()
  })

  it('leaves out what stands in comments', async () => {
    const { identity } = await summary(
      footer('<!-- <p>网站标识码：3699990001</p> --><p>主办：云泽县审计局 电话：0797-1234567</p>'),
    )
    expect(identity.siteCode).toBeNull()
    expect(identity.contact).toContain('0797-1234567')
  })

  it('shows the first of two footers and keeps the numbers of the other', async () => {
    const { identity } = await facts(
      `${footer('<p>赣ICP备11111111号</p>')}<div class="footer" style="display:none"><p>赣ICP备22222222号</p></div>`,
    )
    expect(identity?.icp.map((f) => f.text)).toEqual(['赣ICP备11111111号', '赣ICP备22222222号'])
  })
})

describe('badges', () => {
  const base = '<p>主办：云泽县人民政府</p>'
  it('sees a mark that a script writes, percent-encoded', async () => {
    const script = `<script>document.write(unescape("%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='https://dcs.conac.cn/js/x.js'%3E%3C/script%3E"))</script>`
    expect((await summary(footer(base + script))).identity.organMark).toBe('present')
  })

  it('reads the site code of the find-errors entry', async () => {
    const { identity } = await facts(
      footer(
        `${base}<script id="_jiucuo_" sitecode="3699990001" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script>`,
      ),
    )
    expect(identity?.findErrors).toMatchObject({
      state: 'present',
      form: 'script',
      siteCode: '3699990001',
      host: 'zfwzgl.www.gov.cn',
    })
  })

  it('says absent where the footer is all words, unknown where a nameless picture could be the mark', async () => {
    expect((await summary(footer(base))).identity.organMark).toBe('absent')
    expect((await summary(footer(`${base}<img src="images/p3.png">`))).identity.organMark).toBe('unknown')
    expect((await summary('<p>无页脚</p>')).identity.organMark).toBe('unknown')
  })

  it('does not count what is commented out', async () => {
    const commented =
      '<!-- <script id="_jiucuo_" sitecode="3699990001" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script> -->'
    expect((await summary(footer(base + commented))).identity.findErrors).toBe('absent')
  })
})

describe('article', () => {
  it('reads title, time and source of one line', async () => {
    const s = await summary(article())
    expect(s.pageKind).toBe('article')
    expect(s.article).toMatchObject({ title: '云泽县开展春季植树活动', source: '云泽县林业局' })
    expect(s.article?.published).toContain('2026-02-11')
  })

  it('reads a table of fields whose labels stand above their values', async () => {
    const s = await summary(`<h2 class="title">关于做好春季防火工作的通知</h2>
      <table><thead><tr><th>索取号</th><th>发布时间</th><th>发布机构</th><th>文号</th></tr></thead>
      <tbody><tr><td>012345678/2026-00012</td><td>2026-02-01</td><td>云泽县应急管理局</td><td>云应急〔2026〕3号</td></tr></tbody></table>
      <div class="content"><p>各乡镇人民政府：</p><p>为做好今年春季森林防火工作，现就有关事项通知如下，请认真贯彻执行。各单位要落实责任，加强巡查。</p></div>`)
    expect(s.pageKind).toBe('policy')
    expect(s.article).toMatchObject({
      indexNumber: '012345678/2026-00012',
      documentNumber: '云应急〔2026〕3号',
      source: '云泽县应急管理局',
    })
    expect(s.article?.published).toContain('2026-02-01')
  })

  it('finds the line of time and source below the text', async () => {
    const s =
      await summary(`<h1>云泽县开展春季植树活动</h1><div class="content"><p>二月十日，云泽县组织干部群众在城东开展植树活动，共栽种树苗三千余株，覆盖荒坡四十余亩。</p>
      <p>县林业局负责人表示，今年将继续推进国土绿化，计划完成造林一万亩，并加强后期管护。</p></div><p>发布日期：2026-02-11 来源：县林业局 打印 关闭</p>`)
    expect(s.article).toMatchObject({ published: '2026-02-11', source: '县林业局' })
  })

  it('does not take a date in the text for the time of publication where that is empty', async () => {
    const s = await summary(
      `<h1>公 示</h1><div class="info">发布时间： 字体：大 中 小 点击量：</div><div class="content"><p>根据有关规定，现将二〇二五年度考核优秀人员名单予以公示，接受社会监督，公示期七天。</p><p>云泽县人力资源局</p><p>2025年12月24日</p></div>`,
    )
    expect(s.article?.published ?? null).toBeNull()
  })

  it('reads a label that no colon follows, right before its date', async () => {
    const s = await summary(
      article().replace('发布时间：2026-02-11 09:30 来源：云泽县林业局', '发布日期 2026-02-11 来源：云泽县林业局'),
    )
    expect(s.article).toMatchObject({ published: '2026-02-11', source: '云泽县林业局' })
  })

  it('does not take news of a document for the document', async () => {
    const s = await summary(article().replaceAll('云泽县开展春季植树活动', '云泽县出台林业发展实施意见'))
    expect(s.pageKind).toBe('article')
  })

  it('reads tags in their disorder: wrong case, repeats, a second set in the body', async () => {
    const s = await summary(
      '<meta name="ColumnName" content="公共头">',
      '<meta name="sitename" content="云泽县人民政府"><meta name="ColumnName" content="要闻">',
    )
    expect(s.tags).toEqual({ sitename: '云泽县人民政府', ColumnName: '要闻' })
    expect(s.repeatedTags).toEqual([{ name: 'ColumnName', value: '公共头' }])
  })
})

describe('lists', () => {
  const list = (rows: string) => `<div class="crumb">当前位置：首页 > 通知公告</div><ul class="list">${rows}</ul>`
  const rows = (row: (i: number) => string) => list([1, 2, 3, 4].map(row).join(''))
  const newest = async (html: string) => (await summary(html)).dates.newestListed

  it('reads dates before, behind, inside and beside the link', async () => {
    expect(
      await newest(
        rows((i) => `<li><span>2026-01-0${i}</span><a href="/a${i}.html">关于第${i}季度工作情况的通知</a></li>`),
      ),
    ).toBe('2026-01-04')
    expect(
      await newest(rows((i) => `<li><a href="/a${i}.html">关于第${i}季度工作情况的通知 2026-01-0${i}</a></li>`)),
    ).toBe('2026-01-04')
    expect(
      await newest(
        `<table>${[1, 2, 3].map((i) => `<tr><td><a href="/a${i}.html">关于第${i}季度工作情况的通知</a></td><td>2026年1月${i}日</td></tr>`).join('')}</table>`,
      ),
    ).toBe('2026-01-03')
  })

  it('takes the year of a short date from the address', async () => {
    expect(
      await newest(
        rows(
          (i) => `<li><a href="/202601/t2026010${i}_9.html">关于第${i}季度工作情况的通知</a><span>01-0${i}</span></li>`,
        ),
      ),
    ).toBe('2026-01-04')
  })

  it('leaves dates in the future out', async () => {
    expect(
      await newest(
        rows(
          (i) =>
            `<li><a href="/a${i}.html">关于第${i}季度工作情况的通知</a><span>${i === 4 ? 2099 : 2026}-01-0${i}</span></li>`,
        ),
      ),
    ).toBe('2026-01-03')
  })
})

describe('page kind', () => {
  const kind = async (body: string, head = '', url?: string) => (await summary(body, head, url)).pageKind
  it('tells a letter from a list of letters', async () => {
    const letter =
      '<h3>关于道路维修的咨询</h3><table><tr><td>写信时间</td><td>2026-01-05</td></tr><tr><td>信件内容</td><td>请问城东道路何时维修？</td></tr><tr><td>回复单位</td><td>县交通局</td></tr><tr><td>回复内容</td><td>您好，计划三月开工。</td></tr></table>'
    expect(await kind(letter)).toBe('letter')
    const letters = `<div class="crumb">当前位置：首页 > 县长信箱</div><table><tr><th>标题</th><th>提交时间</th><th>处理状态</th></tr>${[1, 2, 3].map((i) => `<tr><td><a href="/l${i}">关于第${i}路公交的咨询</a></td><td>2026-01-0${i}</td><td>已办结</td></tr>`).join('')}</table>`
    expect(await kind(letters)).toBe('mailbox')
  })

  it('does not take a list for the disclosure platform because its menu names the five entries', async () => {
    const menu =
      '<div class="side">政府信息公开指南 <a href="/1">政府信息公开指南</a><a href="/2">政府信息公开制度</a><a href="/3">法定主动公开内容</a><a href="/4">政府信息公开年报</a><a href="/5">依申请公开</a></div>'
    const rows = [1, 2, 3]
      .map((i) => `<li><a href="/a${i}.html">关于第${i}季度工作情况的通知</a><span>2026-01-0${i}</span></li>`)
      .join('')
    expect(await kind(`${menu}<div class="crumb">当前位置：首页 > 通知公告</div><ul>${rows}</ul>`)).toBe('column')
    expect(await kind(`${menu}<h2>政府信息公开</h2>`, '<title>政府信息公开-云泽县人民政府</title>')).toBe('platform')
  })
})

describe('what is not seen', () => {
  it('is told apart by how it is hidden', async () => {
    const f = await facts(`<style>.off{position:absolute;left:-9999px}.nil{height:0;overflow:hidden}</style>
      <p>可见</p><p style="display:none">甲</p><p style="visibility:hidden">乙</p><p class="off">丙</p><div class="nil"><p>丁</p></div><!-- <p>戊</p> -->`)
    expect(f.texts?.map((t) => t.text)).toEqual(['可见'])
    expect(f.hidden?.map((t) => t.reason)).toEqual(['display-none', 'invisible', 'off-screen', 'zero-size', 'comment'])
  })

  it('reaches into open shadow roots and same-origin frames', async () => {
    const f = await facts(
      `<div id="host"><template shadowrootmode="open"><p>影子里的文字</p></template></div><iframe srcdoc="<p>框架里的文字</p>"></iframe>`,
    )
    const places = Object.fromEntries((f.texts ?? []).map((t) => [t.text, t.place]))
    expect(places.影子里的文字).toBe('1/0/s/0')
    expect(places.框架里的文字).toBe('f0|1/0')
  })
})

it('a page of 5,000 elements makes less than 1 MB of facts', async () => {
  const f = await browser.facts(listPage(5000))
  expect(f.page.elements).toBeGreaterThan(5000)
  expect(Buffer.byteLength(JSON.stringify(f))).toBeLessThan(1_000_000)
})
