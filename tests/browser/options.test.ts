import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Chromium, govHost } from './support/chromium.ts'
import { type Site, startSite } from './support/server.ts'

let site: Site
let chromium: Chromium
let options: Page

beforeAll(async () => {
  site = await startSite()
  chromium = await Chromium.launch(site.port)
  await chromium.settings({ language: 'zh' })
  options = await chromium.openOptions()
})
afterAll(async () => {
  await chromium?.close()
  await site?.close()
})

const text = () => options.evaluate(() => document.querySelector('main')?.textContent ?? '')
const addHost = '.host-form input'

/** The first such field is the one for sites that are not audited. */
async function exclude(host: string): Promise<void> {
  const [field] = await options.$$(addHost)
  await field?.click({ count: 3 })
  await field?.type(host)
  await options.keyboard.press('Enter')
}

it('leaves a site out of auditing while browsing, and takes it in again', async () => {
  await exclude(`http://${govHost}/some/page.html`)
  await options.waitForFunction((host) => document.querySelector('.hosts')?.textContent?.includes(host), {}, govHost)
  const target = await chromium.open('article.html')
  await new Promise((resolve) => setTimeout(resolve, 2500))
  expect(await chromium.badge(target)).toBe('')
  await options.bringToFront()
  await options.click('.hosts button')
  await expect.poll(text).toContain('没有例外')
  await target.page.reload()
  await expect.poll(() => chromium.badge(target), { timeout: 15_000 }).not.toBe('')
})

it('says so where what is typed is no host name', async () => {
  await options.bringToFront()
  await exclude('不是 域名/')
  await options.waitForSelector('[role=alert]')
  expect(await options.$eval(addHost, (field) => field.getAttribute('aria-invalid'))).toBe('true')
})

it('states the privacy promise', async () => {
  expect(await text()).toContain('扩展不向任何服务器发送请求')
})
