import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Firefox } from './support/firefox.ts'
import { type Site, startSite } from './support/server.ts'

let site: Site
let firefox: Firefox

beforeAll(async () => {
  site = await startSite()
  firefox = await Firefox.launch(site.port)
})
afterAll(async () => {
  await firefox?.close()
  await site?.close()
})

describe('Firefox', () => {
  it('audits a page, marks it, and takes the marks away with the panel', async () => {
    const target = await firefox.open('article.html')
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const before = await target.markup()
    const panel = await firefox.openPanelTab(target)
    await panel.settled()
    expect(await panel.problem()).toBeNull()
    expect(await panel.title()).toContain('云泽县召开安全生产会议')
    const all = await panel.findings()
    expect(all.join()).toContain('测试测试')
    await target.waitForOverlay(true)
    await panel.openFinding(all.findIndex((what) => what.includes('测试测试')))
    await panel.page.waitForSelector('.spot')
    expect(await target.page.evaluate(() => scrollY)).toBeGreaterThan(500)
    await panel.page.close()
    await target.waitForOverlay(false)
    expect(await target.markup()).toBe(before)
  })

  it('keeps settings', async () => {
    const options = await firefox.openOwn('options.html', 'main')
    await options.click('input[name=theme][value=dark]')
    await options.waitForSelector('html[data-theme=dark]')
    await options.close()
    const again = await firefox.openOwn('options.html', 'main')
    await again.waitForSelector('html[data-theme=dark]')
    await again.close()
  })

  it('audits while browsing', async () => {
    const target = await firefox.open('second.html')
    const options = await firefox.openOwn('options.html', 'main')
    await expect
      .poll(
        () =>
          options.evaluate(async (url) => {
            const tab = (await browser.tabs.query({})).find((candidate) => candidate.url === url)
            return browser.action.getBadgeText({ tabId: tab?.id ?? -1 })
          }, target.page.url()),
        { timeout: 15_000 },
      )
      .toMatch(/^[1-9]/)
  })
})

declare const browser: typeof import('wxt/browser').browser
