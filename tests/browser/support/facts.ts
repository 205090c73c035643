/** Facts of a page given as html, gathered in Chromium by the command line's own driver. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'puppeteer-core'
import type { PageFacts } from '../../../audit/index.ts'
import { gatherTarget } from '../../../cli/audit.ts'
import { startBrowser } from '../../../cli/browser.ts'

/** Pages are judged by this day. */
const AT = new Date('2026-03-02T09:00:00+08:00')

export class FactsBrowser {
  private readonly browser: Browser
  private readonly folder: string

  private constructor(browser: Browser, folder: string) {
    this.browser = browser
    this.folder = folder
  }

  static async start(): Promise<FactsBrowser> {
    return new FactsBrowser(await startBrowser(), await mkdtemp(path.join(tmpdir(), 'mingcha-facts-')))
  }

  async facts(html: string, url: string | null = null): Promise<PageFacts> {
    const file = path.join(this.folder, 'page.html')
    await writeFile(file, html)
    return gatherTarget(this.browser, { id: 'page', target: file, url, at: AT }, { scripts: false })
  }

  async close(): Promise<void> {
    await this.browser.close()
    await rm(this.folder, { recursive: true })
  }
}
