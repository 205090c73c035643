/** A browser with the extension, a page and its panel: what npm start shows, and the picture of it. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, type Extension, launch, type Page } from 'puppeteer-core'
import { builtExtension, launchFlags, type SavedPage, serveSaved } from '../cli/index.ts'

export interface Shown {
  browser: Browser
  page: Page
  panel: Page
}

/** target: an address, or a saved page that is served under its own. */
export async function showPanel(executablePath: string, target: string | SavedPage, headless: boolean): Promise<Shown> {
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1100, height: 760 } : null,
    args: [...launchFlags(), '--lang=zh-CN'],
    env: { ...process.env, LANGUAGE: 'zh_CN' },
  })
  const id = await browser.installExtension(builtExtension)
  const extension = (await browser.extensions()).get(id)
  if (!extension) throw new Error('The extension was not installed')
  const page = await browser.newPage()
  if (typeof target === 'string') await page.goto(target, { waitUntil: 'domcontentloaded' })
  else {
    await serveSaved(page, target)
    await page.goto(target.url, { waitUntil: 'domcontentloaded' })
  }
  return { browser, page, panel: await openPanel(page, extension) }
}

/** The product's first language, whatever the browser's is; and the first finding open. */
async function inChinese(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const language = [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === '中文')
    language?.click()
  })
  await new Promise((resolve) => setTimeout(resolve, 300))
  await panel.evaluate(() => document.querySelector<HTMLElement>('.finding-head[aria-expanded="false"]')?.click())
  await new Promise((resolve) => setTimeout(resolve, 700))
}

/** A click that comes before the extension's worker listens is lost, so it is made again. */
async function openPanel(page: Page, extension: Extension): Promise<Page> {
  for (let tries = 0; tries < 5; tries++) {
    await page.bringToFront()
    await page.triggerExtensionAction(extension)
    const panel = await until(async () =>
      (await extension.pages()).find((candidate) => candidate.url().includes('/sidepanel.html')),
    )
    if (panel) return panel
  }
  throw new Error('The panel did not open')
}

/** undefined after three seconds. */
async function until<T>(look: () => Promise<T | undefined>): Promise<T | undefined> {
  for (let tries = 0; tries < 30; tries++) {
    const found = await look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return undefined
}

/** Page and panel side by side, the panel as wide as browsers open it. */
export async function takePicture({ browser, page, panel }: Shown, file: string): Promise<void> {
  await panel.setViewport({ width: 360, height: 760 })
  await panel.waitForFunction(() => document.querySelector('[data-busy="false"]') !== null, {
    timeout: 60_000,
    polling: 200,
  })
  await inChinese(panel)
  const left = await page.screenshot({ encoding: 'base64' })
  const right = await panel.screenshot({ encoding: 'base64' })
  const desk = await browser.newPage()
  await desk.setViewport({ width: 1100 + 360, height: 760 })
  await desk.setContent(
    `<body style="margin:0;display:flex"><img src="data:image/png;base64,${left}" width="1100"><img src="data:image/png;base64,${right}" width="360" style="box-shadow:-1px 0 0 #c9ced6">`,
  )
  writeFileSync(file, await desk.screenshot())
  await desk.close()
}

/** Where the sample site says it stands. */
export const sampleSite = (root: string): SavedPage => ({
  file: path.join(root, 'sample-site', 'index.html'),
  url: 'http://www.yunze.gov.cn/index.html',
  scripts: true,
})
