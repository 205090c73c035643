import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Chromium } from './support/chromium.ts'
import { Panel } from './support/panel.ts'
import { type Site, startSite } from './support/server.ts'

let site: Site
let chromium: Chromium

beforeAll(async () => {
  site = await startSite()
  chromium = await Chromium.launch(site.port)
})
afterAll(async () => {
  await chromium?.close()
  await site?.close()
})

describe('the toolbar button', () => {
  it('opens the side panel, which audits the page', async () => {
    const target = await chromium.open('article.html')
    const panel = await chromium.clickToolbar(target)
    await panel.settled()
    expect(await panel.title()).toContain('云泽县召开安全生产会议')
    expect((await panel.findings()).join()).toContain('测试测试')

    // Another site: denied until the click on it, which grants activeTab.
    const other = await chromium.open('second.html', 'www.example.com')
    await other.page.bringToFront()
    await panel.page.waitForSelector('.problem')
    expect(await panel.problem()).toMatch(/权限|permission/)
    await chromium.pressToolbar(other)
    await panel.page.waitForSelector('[role=tablist]')
    await panel.settled()
    expect(await panel.title()).toContain('云泽县发布防汛通知')

    // Following the tab and its navigation.
    await target.page.bringToFront()
    await panel.page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('安全生产'))
    await panel.settled()
    await target.page.goto(target.page.url().replace('article', 'second'))
    await panel.page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('防汛'))
    await panel.settled()
    expect(await panel.problem()).toBeNull()
    expect((await panel.findings()).length).toBeGreaterThan(0)
    await panel.page.close()
    await target.page.close()
    await other.page.close()
  })

  it('says what to do on pages that the browser keeps to itself', async () => {
    const page = await chromium.browser.newPage()
    await page.goto('chrome://version/')
    await page.bringToFront()
    const worker = await chromium.worker()
    const tabId = await worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id)
    const own = await chromium.browser.newPage()
    await own.goto(`chrome-extension://${chromium.extension.id}/sidepanel.html?tabId=${tabId}`)
    const panel = new Panel(own)
    await panel.settled()
    expect(await panel.problem()).toMatch(/浏览器不允许|does not let/)
    await own.close()
    await page.close()
  })

  it('opens the panel in a tab where the browser has no side panel, once for each page', async () => {
    const target = await chromium.open('article.html')
    const worker = await chromium.worker()
    await worker.evaluate(() => {
      // Newer Chromium has the same interfaces under both names.
      const names = globalThis as { chrome?: object; browser?: object }
      for (const api of [names.chrome, names.browser]) {
        if (api) Object.defineProperty(api, 'sidePanel', { value: undefined, configurable: true })
      }
    })
    const tabs = async () =>
      (await chromium.browser.pages()).filter((page) => page.url().includes('/sidepanel.html?tabId='))
    await chromium.pressToolbar(target)
    await expect.poll(async () => (await tabs()).length).toBe(1)
    const [first] = await tabs()
    if (!first) throw new Error('no tab')
    const panel = new Panel(first)
    await panel.settled()
    expect((await panel.findings()).join()).toContain('测试测试')
    await chromium.pressToolbar(target)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await tabs()).toHaveLength(1)
  })
})

declare const chrome: typeof import('wxt/browser').browser
