/** Chromium with the built extension: page controllers, so that tests never speak in selectors. */
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core'
import { ensureChromium } from '../../../scripts/browsers.ts'
import { builtFor } from './build.ts'
import { Panel } from './panel.ts'
import { TargetPage } from './target.ts'

export const govHost = 'www.yunze.gov.cn'

export class Chromium {
  readonly browser: Browser
  readonly extension: Extension
  readonly port: number

  private constructor(browser: Browser, extension: Extension, port: number) {
    this.browser = browser
    this.extension = extension
    this.port = port
  }

  /** `port`: the loopback server that answers for every host of gov.cn and example.com. */
  static async launch(port: number, folder: string = builtFor('chrome')): Promise<Chromium> {
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const browser = await puppeteer.launch({
      executablePath: await ensureChromium(),
      headless: true,
      pipe: true,
      enableExtensions: true,
      args: [
        ...sandbox,
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--lang=zh-CN',
        `--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${port}, MAP *.example.com 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      ],
    })
    const id = await browser.installExtension(folder)
    const extension = (await browser.extensions()).get(id)
    if (!extension) throw new Error('The extension was not installed')
    const chromium = new Chromium(browser, extension, port)
    await chromium.#ready()
    return chromium
  }

  close(): Promise<void> {
    return this.browser.close()
  }

  /** A page of the fixture site, under a government host unless told otherwise. */
  async open(path: string, host: string = govHost): Promise<TargetPage> {
    const page = await this.browser.newPage()
    await page.setViewport({ width: 1000, height: 700 })
    await page.goto(`http://${host}/${path}`)
    return new TargetPage(page)
  }

  /** The true toolbar click, which grants activeTab and opens the side panel; answers the panel that is then there. */
  async clickToolbar(target: TargetPage): Promise<Panel> {
    await target.page.bringToFront()
    await target.page.triggerExtensionAction(this.extension)
    return new Panel(await this.#panelPage())
  }

  /** Presses the toolbar button and does not look for a panel. */
  async pressToolbar(target: TargetPage): Promise<void> {
    await target.page.bringToFront()
    await target.page.triggerExtensionAction(this.extension)
  }

  /** The panel's page in a tab of its own, for the tab of `target`. */
  async openPanelTab(target: TargetPage): Promise<Panel> {
    const tabId = await this.tabId(target)
    const page = await this.browser.newPage()
    await page.setViewport({ width: 360, height: 720 })
    await page.goto(`chrome-extension://${this.extension.id}/sidepanel.html?tabId=${tabId}`)
    return new Panel(page)
  }

  async openOptions(): Promise<Page> {
    const page = await this.browser.newPage()
    await page.setViewport({ width: 760, height: 900 })
    await page.goto(`chrome-extension://${this.extension.id}/options.html`)
    await page.waitForSelector('main')
    return page
  }

  async worker() {
    for (let tries = 0; tries < 50; tries++) {
      const [worker] = await this.extension.workers()
      if (worker) return worker
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('The extension has no service worker')
  }

  async badge(target: TargetPage): Promise<string> {
    const tabId = await this.tabId(target)
    return (await this.worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)
  }

  /** Writes settings as the options page does. */
  async settings(change: Record<string, unknown>): Promise<void> {
    const worker = await this.worker()
    await worker.evaluate(async (patch) => {
      const { settings } = await chrome.storage.local.get('settings')
      await chrome.storage.local.set({ settings: { ...(settings as object), ...patch } })
    }, change)
  }

  async tabId(target: TargetPage): Promise<number> {
    const url = target.page.url()
    const worker = await this.worker()
    const id = await worker.evaluate(
      async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id,
      url,
    )
    if (id === undefined) throw new Error(`No tab shows ${url}, or its address may not be read`)
    return id
  }

  /** A click before the worker has run for the first time reaches nobody. */
  async #ready(): Promise<void> {
    const worker = await this.worker()
    while (!(await worker.evaluate(() => chrome.action.onClicked.hasListeners()))) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  async #panelPage(): Promise<Page> {
    for (let tries = 0; tries < 100; tries++) {
      const page = (await this.extension.pages()).find((candidate) => candidate.url().includes('/sidepanel.html'))
      if (page) return page
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('The panel did not open')
  }
}

/** As evaluated inside the extension's service worker. */
declare const chrome: typeof import('wxt/browser').browser
