/** Firefox with the built extension. The toolbar click cannot be made there from outside; Chromium has that path. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { geckoId } from '../../../extension/manifest.ts'
import { ensureFirefox } from '../../../scripts/browsers.ts'
import { builtFor } from './build.ts'
import { govHost } from './chromium.ts'
import { Panel } from './panel.ts'
import { TargetPage } from './target.ts'

const uuid = '6f1d2b1e-7a53-4a07-9c3f-0f2f6f7a9d10'

export class Firefox {
  readonly browser: Browser
  readonly port: number

  private constructor(browser: Browser, port: number) {
    this.browser = browser
    this.port = port
  }

  static async launch(port: number): Promise<Firefox> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: await ensureFirefox(),
      headless: true,
      args: ['-remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
        'network.dns.localDomains': govHost,
        'intl.accept_languages': 'zh-CN',
      },
    })
    await browser.installExtension(builtFor('firefox'))
    return new Firefox(browser, port)
  }

  close(): Promise<void> {
    return this.browser.close()
  }

  async open(path: string): Promise<TargetPage> {
    const page = await this.browser.newPage()
    await page.setViewport({ width: 1000, height: 700 })
    await page.goto(`http://${govHost}:${this.port}/${path}`)
    return new TargetPage(page)
  }

  /** One of our own pages; the navigation never reports its end. */
  async openOwn(path: string, selector: string): Promise<Page> {
    const page = await this.browser.newPage()
    await page.setViewport({ width: 360, height: 720 })
    await page.goto(`moz-extension://${uuid}/${path}`, { timeout: 1500 }).catch(() => {})
    await page.waitForSelector(selector)
    return page
  }

  /** The panel's page for the tab that shows `target`; the address tells it which, so it is asked first. */
  async openPanelTab(target: TargetPage): Promise<Panel> {
    const url = target.page.url()
    const options = await this.openOwn('options.html', 'main')
    const tabId = await options.evaluate(
      async (wanted) => (await browser.tabs.query({})).find((tab) => tab.url === wanted)?.id,
      url,
    )
    await options.close()
    return new Panel(await this.openOwn(`sidepanel.html?tabId=${tabId}`, 'header'))
  }
}

declare const browser: typeof import('wxt/browser').browser
