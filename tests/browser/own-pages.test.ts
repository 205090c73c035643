import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Chromium } from './support/chromium.ts'
import { measure, violations } from './support/own-page.ts'
import type { Panel } from './support/panel.ts'
import { type Site, startSite } from './support/server.ts'
import type { TargetPage } from './support/target.ts'

let site: Site
let chromium: Chromium
let target: TargetPage
let panel: Panel
let options: Page

beforeAll(async () => {
  site = await startSite()
  chromium = await Chromium.launch(site.port)
  target = await chromium.open('article.html')
  panel = await chromium.openPanelTab(target)
  await panel.settled()
  options = await chromium.openOptions()
})
afterAll(async () => {
  await chromium?.close()
  await site?.close()
})

const looks = (['zh', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
)

describe.each(looks)('in $language, $theme', ({ language, theme }) => {
  beforeAll(() => chromium.settings({ language, theme, textSize: 'normal' }))

  it('the panel has no violation in any of its lists', async () => {
    await panel.page.bringToFront()
    await panel.page.waitForSelector(`html[data-theme=${theme}][lang^=${language}]`)
    for (const list of ['failed', 'cantTell', 'passed', 'notChecked'] as const) {
      await panel.choose(list)
      if (list === 'failed') await panel.openFinding(0)
      expect(await violations(panel.page), list).toEqual([])
    }
  })

  it('the options have none', async () => {
    await options.bringToFront()
    await options.waitForSelector(`html[data-theme=${theme}][lang^=${language}]`)
    expect(await violations(options)).toEqual([])
  })
})

it('speaks the language that the user chooses, at once', async () => {
  await chromium.settings({ language: 'zh' })
  await panel.page.waitForFunction(() => document.getElementById('tab-failed')?.textContent?.includes('问题'))
  await panel.pressButton('English')
  await panel.page.waitForFunction(() => document.getElementById('tab-failed')?.textContent?.includes('Problems'))
  await options.waitForFunction(() => document.title.includes('Mingcha'))
  await panel.pressButton('中文')
  await panel.page.waitForFunction(() => document.getElementById('tab-failed')?.textContent?.includes('问题'))
})

describe('senior-friendly minimums', () => {
  const pages = [
    ['panel', () => panel.page],
    ['options', () => options],
  ] as const

  it.each(pages)('%s: readable text, lines apart, large targets', async (_, page) => {
    await page().bringToFront()
    await chromium.settings({ textSize: 'normal' })
    await page().waitForSelector('html[data-size=normal]')
    const { smallestText, leastLineHeight, smallTargets } = await measure(page())
    expect(smallestText).toBeGreaterThanOrEqual(14)
    expect(leastLineHeight).toBeGreaterThanOrEqual(1.3)
    expect(smallTargets).toEqual([])
  })

  it.each(pages)('%s: 18 px where the user wants it, without sideways scrolling', async (_, page) => {
    await page().bringToFront()
    await chromium.settings({ textSize: 'large' })
    await page().waitForSelector('html[data-size=large]')
    expect((await measure(page())).under18).toBe(0)
    await chromium.settings({ textSize: 'larger' })
    await page().waitForSelector('html[data-size=larger]')
    expect(await page().evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await chromium.settings({ textSize: 'normal' })
  })
})

it('has text at 7 : 1 where the user asks for more contrast', async () => {
  await panel.page.bringToFront()
  await panel.choose('failed')
  const session = await panel.page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value: 'more' }] })
  for (const theme of ['light', 'dark']) {
    await chromium.settings({ theme })
    await panel.page.waitForSelector(`html[data-theme=${theme}]`)
    expect(await violations(panel.page, ['color-contrast-enhanced']), theme).toEqual([])
  }
  await session.send('Emulation.setEmulatedMedia', { features: [] })
})
