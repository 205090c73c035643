import type { CDPSession } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Chromium } from './support/chromium.ts'
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

it('no request leaves the extension, whatever it does', async () => {
  const asked: string[] = []
  const listen = async (session: CDPSession) => {
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (!/^(chrome-extension|blob|data):/.test(request.url)) asked.push(request.url)
    })
    await session.send('Network.enable')
  }
  await listen((await chromium.worker()).client)
  const target = await chromium.open('article.html')
  const panel = await chromium.clickToolbar(target)
  await listen(await panel.page.createCDPSession())
  await panel.settled()
  const before = [...site.requests]

  // Everything once more under the eyes of the listeners, and the page's requests counted by the server.
  await panel.pressButton(await nameOfRecheck(panel.page))
  await panel.page.waitForSelector('[data-busy=true]')
  await panel.settled()
  await panel.openFinding(0)
  await panel.page.click('.export summary')
  await panel.page.click('.export-list button')
  await panel.page.click('.tools .quiet')
  await new Promise((resolve) => setTimeout(resolve, 2000))
  expect(asked).toEqual([])
  expect(site.requests).toEqual(before)
})

const nameOfRecheck = (page: import('puppeteer-core').Page): Promise<string> =>
  page.$eval('.tools .icon-button', (button) => button.getAttribute('aria-label') ?? '')
