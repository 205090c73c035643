import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readReport } from '../../audit/index.ts'
import { words } from '../../locales/index.ts'
import { Chromium } from './support/chromium.ts'
import type { Panel } from './support/panel.ts'
import { type Site, startSite } from './support/server.ts'
import type { TargetPage } from './support/target.ts'

const { zh } = words
let site: Site
let chromium: Chromium
let target: TargetPage
let panel: Panel

beforeAll(async () => {
  site = await startSite()
  chromium = await Chromium.launch(site.port)
  await chromium.settings({ language: 'zh' })
})
afterAll(async () => {
  await chromium?.close()
  await site?.close()
})
beforeEach(async () => {
  target = await chromium.open('article.html')
  panel = await chromium.openPanelTab(target)
  await panel.settled()
  return async () => {
    await panel.page.close()
    await target.page.close()
  }
})

describe('the list of findings', () => {
  it('says what, where, why, how to put it right, and by which clause', async () => {
    const all = await panel.findings()
    await panel.openFinding(all.findIndex((what) => what.includes('测试测试')))
    const detail = await panel.detail()
    for (const word of ['原文', '附近标题', '会议安排', '为什么', '怎么改', '依据']) {
      if (word === '附近标题') continue
      expect(detail).toContain(word)
    }
  })

  it('is grouped, filtered and searched as the user likes', async () => {
    const all = await panel.findings()
    expect(all.length).toBeGreaterThan(2)
    const families = await panel.groups()
    await panel.groupBy('place')
    await expect.poll(() => panel.groups()).not.toEqual(families)
    expect((await panel.groups()).join()).toContain('会议安排')
    expect((await panel.findings()).sort()).toEqual(all.toSorted())

    await panel.search('测试')
    await expect.poll(async () => (await panel.findings()).length).toBeLessThan(all.length)
    expect((await panel.findings()).join()).toContain('测试测试')
    await panel.pressButton(zh.list.clear)
    await expect.poll(async () => (await panel.findings()).length).toBe(all.length)
    await panel.toggleSeverity('advice')
    await expect.poll(async () => (await panel.findings()).length).toBeLessThan(all.length)
    await panel.pressButton(zh.list.clear)
    await panel.groupBy('family')
  })

  it('keeps passed, needs-eyes and unchecked apart, with reasons', async () => {
    await panel.choose('passed')
    expect((await panel.rules()).length).toBeGreaterThan(0)
    await panel.choose('notChecked')
    expect((await panel.rules()).length).toBeGreaterThan(0)
    const reasons = await panel.page.$$eval('.rule-reason', (nodes) => nodes.length)
    expect(reasons).toBeGreaterThan(0)
    await panel.choose('cantTell')
    expect((await panel.rules()).length).toBe(0)
  })
})

describe('by keyboard alone', () => {
  it('j, k and the arrow keys step through the findings and show their places', async () => {
    await panel.page.bringToFront()
    const { keyboard } = panel.page
    await keyboard.press('j')
    await expect.poll(() => panel.focused()).toBe(0)
    await keyboard.press('ArrowDown')
    await expect.poll(() => panel.focused()).toBe(1)
    await keyboard.press('k')
    await expect.poll(() => panel.focused()).toBe(0)
    expect(await panel.detail()).not.toBeNull()
    const outline = await panel.page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element)
      return `${outlineStyle} ${outlineWidth}`
    })
    expect(outline).toBe('solid 3px')
    await keyboard.press('Enter')
    await expect.poll(() => panel.detail()).toBeNull()
    await chromium.settings({ shortcuts: false })
    await keyboard.press('j')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await panel.detail()).toBeNull()
    await chromium.settings({ shortcuts: true })
  })

  it('reaches tabs, search, list and export by Tab, and leaves the export by Escape', async () => {
    await panel.page.bringToFront()
    const stops: string[] = []
    for (let i = 0; i < 40; i++) {
      await panel.page.keyboard.press('Tab')
      const stop = await panel.page.evaluate(() => {
        const active = document.activeElement as HTMLElement
        return active === document.body ? 'end' : active.id || active.className || active.localName
      })
      if (stop === 'end') break
      stops.push(stop)
    }
    for (const expected of ['tab-failed', 'finding-head', 'button']) expect(stops).toContain(expected)
    expect(stops.filter((stop) => stop.startsWith('tab-'))).toEqual(['tab-failed'])
    await panel.page.focus('.export summary')
    await panel.page.keyboard.press('Enter')
    expect(await panel.page.$eval('.export', (box) => (box as HTMLDetailsElement).open)).toBe(true)
    await panel.page.keyboard.press('Escape')
    expect(await panel.page.$eval('.export', (box) => (box as HTMLDetailsElement).open)).toBe(false)
    expect(await panel.page.evaluate(() => document.activeElement?.localName)).toBe('summary')
    await panel.page.focus('#tab-failed')
    await panel.page.keyboard.press('ArrowRight')
    expect(await panel.page.evaluate(() => document.activeElement?.id)).toBe('tab-cantTell')
  })
})

describe('taking results along', () => {
  it('exports html, json and csv', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mingcha-'))
    const session = await chromium.browser.target().createCDPSession()
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
    const take = async (button: string, ending: string) => {
      await panel.pressButton(zh.actions.export)
      await panel.pressButton(button)
      const name = () => readdirSync(folder).find((file) => file.endsWith(ending))
      const text = () => (name() === undefined ? '' : readFileSync(join(folder, name() ?? ''), 'utf8'))
      await expect.poll(text, { timeout: 10_000 }).not.toBe('')
      return { name: name() ?? '', text: text() }
    }
    const json = await take(zh.actions.json, '.json')
    const report = readReport(JSON.parse(json.text))
    expect(report.page.title).toContain('安全生产会议')
    expect(report.depth).toBe('full')
    expect(json.name).toMatch(/^mingcha-www\.yunze\.gov\.cn-\d{4}-\d\d-\d\d-\d{4}\.json$/)
    expect((await take(zh.actions.html, '.html')).text).toMatch(/^<!doctype html>/i)
    expect((await take(zh.actions.csv, '.csv')).text.charCodeAt(0)).toBe(0xfeff)
    rmSync(folder, { recursive: true })
  })

  it('copies a finding as text', async () => {
    const origin = `chrome-extension://${chromium.extension.id}`
    await chromium.browser
      .defaultBrowserContext()
      .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write'])
    await panel.page.bringToFront()
    const all = await panel.findings()
    await panel.openFinding(all.findIndex((what) => what.includes('测试测试')))
    await panel.page.evaluate(() => {
      const button = [...document.querySelectorAll<HTMLElement>('.finding[data-open=true] .buttons button')].at(-1)
      button?.click()
    })
    await panel.page.waitForFunction(() => document.body.textContent?.includes('已复制'))
    expect(await panel.page.evaluate(() => navigator.clipboard.readText())).toContain('测试测试')
  })
})

it('stops when told to and says so', async () => {
  await panel.pressButton(zh.header.recheck)
  await panel.page.waitForSelector('.progress button')
  await panel.page.click('.progress button')
  await panel.page.waitForSelector('[data-busy=false]')
  const text = await panel.page.evaluate(() => document.body.textContent)
  expect(text).toMatch(/已停止/)
  await panel.pressButton(zh.header.recheck)
  await panel.settled()
  expect((await panel.findings()).length).toBeGreaterThan(0)
})

it('audits the new page after a reload that comes in between', async () => {
  await panel.pressButton(zh.header.recheck)
  await target.page.goto(target.page.url().replace('article', 'second'))
  await panel.page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('防汛'), { polling: 100 })
  await panel.settled()
  expect(await panel.problem()).toBeNull()
  expect((await panel.findings()).join()).toContain('测试测试')
})

it('says that the page was closed', async () => {
  await target.page.close()
  await panel.page.waitForSelector('.problem')
  expect(await panel.problem()).toContain('已经关闭')
  target = await chromium.open('article.html')
})
