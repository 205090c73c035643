import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Chromium, govHost } from './support/chromium.ts'
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
beforeEach(() => chromium.settings({ browsing: true, excluded: [] }))

const poll = { timeout: 15_000, interval: 100 }
const rest = () => new Promise((resolve) => setTimeout(resolve, 2500))

describe('auditing while browsing', () => {
  it('shows the number of failures on gov.cn, without a click', async () => {
    const target = await chromium.open('article.html')
    await expect.poll(() => chromium.badge(target), poll).toMatch(/^[1-9]\d?\+?$/)
    await target.page.close()
  })

  it('is switched off for all, and for a site', async () => {
    await chromium.settings({ browsing: false })
    const target = await chromium.open('article.html')
    await rest()
    expect(await chromium.badge(target)).toBe('')
    expect(await loadedScripts(chromium, target.page.url())).toEqual([])

    await chromium.settings({ browsing: true, excluded: [govHost] })
    await target.page.reload()
    await rest()
    expect(await chromium.badge(target)).toBe('')
    const elsewhere = await chromium.open('article.html', 'www.other.gov.cn')
    await expect.poll(() => chromium.badge(elsewhere), poll).not.toBe('')

    // Switching off takes the numbers away at once.
    await chromium.settings({ browsing: false })
    await expect.poll(() => chromium.badge(elsewhere), poll).toBe('')
    await target.page.close()
    await elsewhere.page.close()
  })

  it('audits again when an application changes its route, and after the worker has died', async () => {
    const target = await chromium.open('spa.html')
    await expect.poll(() => chromium.badge(target), poll).not.toBe('')
    const before = Number(await chromium.badge(target))
    const show = (path: string, html: string) =>
      target.page.evaluate((p, h) => (window as unknown as { show(p: string, h: string): void }).show(p, h), path, html)
    await show('/list', '<h1>列表</h1><p>测试测试</p><p>座落在此 扫黑险恶</p><p>XXXXXXXX</p>')
    await expect.poll(async () => Number(await chromium.badge(target)), poll).toBeGreaterThan(before)

    await (await chromium.worker()).close()
    await show('/detail', '<h1>办事指南</h1><p>测试测试</p>')
    await expect.poll(async () => Number(await chromium.badge(target)), poll).toBe(before)
    await target.page.close()
  })
})

/** Scripts of ours in the page beyond the beacon. */
async function loadedScripts(browser: Chromium, url: string): Promise<string[]> {
  const worker = await browser.worker()
  return worker.evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === wanted)
    const [top] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => (globalThis as { mingcha?: { loaded?: string[] } }).mingcha?.loaded ?? [],
    })
    return top?.result ?? []
  }, url)
}

declare const chrome: typeof import('wxt/browser').browser
