/** The panel, wherever it is open. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { type AuditReport, readReport } from '../../../audit/index.ts'
import { words } from '../../../locales/index.ts'

export type List = 'failed' | 'cantTell' | 'passed' | 'notChecked'

export class Panel {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Waits until the audit has ended, well or not. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(
      () =>
        document.querySelector('[data-busy="false"]') !== null &&
        document.querySelector('[role=tablist], .problem') !== null,
      { timeout: 40_000 },
    )
  }

  title(): Promise<string> {
    return this.page.$eval('h1', (node) => node.textContent ?? '')
  }

  /** What is wrong, in the order of the list. */
  findings(): Promise<string[]> {
    return this.page.$$eval('.finding .finding-what', (nodes) => nodes.map((node) => node.textContent ?? ''))
  }

  rules(): Promise<string[]> {
    return this.page.$$eval('.rule .finding-what', (nodes) => nodes.map((node) => node.textContent ?? ''))
  }

  groups(): Promise<string[]> {
    return this.page.$$eval('.group h2', (nodes) => nodes.map((node) => node.firstChild?.textContent ?? ''))
  }

  async choose(list: List): Promise<void> {
    await this.page.click(`#tab-${list}`)
  }

  async groupBy(by: 'family' | 'rule' | 'place'): Promise<void> {
    await this.page.select('.toolbar select', by)
  }

  async search(words: string): Promise<void> {
    await this.page.focus('.search input')
    await this.page.keyboard.type(words)
  }

  async toggleSeverity(severity: 'veto' | 'deduct' | 'advice'): Promise<void> {
    await this.page.click(`.count[data-severity=${severity}]`)
  }

  /** Opens the n-th finding, counted from 0, unless it is open. */
  async openFinding(n: number): Promise<void> {
    const heads = await this.page.$$('.finding-head')
    await heads[n]?.evaluate((head) => {
      if (head.getAttribute('aria-expanded') === 'false') (head as HTMLElement).click()
    })
  }

  /** Text of the open finding; null where none is open. */
  detail(): Promise<string | null> {
    return this.page.evaluate(() => document.querySelector('.finding[data-open=true]')?.textContent ?? null)
  }

  /** The finding whose head has the focus, by its position; -1 where the focus is elsewhere. */
  focused(): Promise<number> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('.finding-head')].indexOf(document.activeElement as Element),
    )
  }

  problem(): Promise<string | null> {
    return this.page.evaluate(() => document.querySelector('.problem')?.textContent ?? null)
  }

  /** The report as the panel exports it, in JSON; the panel's words must be Chinese. */
  async report(chromium: { browser: Browser }): Promise<AuditReport> {
    const folder = mkdtempSync(join(tmpdir(), 'mingcha-'))
    const session = await chromium.browser.target().createCDPSession()
    try {
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
        eventsEnabled: true,
      })
      const done = new Promise<void>((resolve) =>
        session.on('Browser.downloadProgress', ({ state }) => {
          if (state === 'completed') resolve()
        }),
      )
      await this.pressButton(words.zh.actions.export)
      await this.pressButton(words.zh.actions.json)
      await done
      const [name = ''] = readdirSync(folder)
      return readReport(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    } finally {
      await session.detach()
      rmSync(folder, { recursive: true })
    }
  }

  /** A true click, which counts as the user's. */
  async pressButton(name: string): Promise<void> {
    await this.page.bringToFront()
    const handle = await this.page.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll('button, summary')].find(
          (b) => b.getAttribute('aria-label') === wanted || b.textContent?.trim() === wanted,
        ) ?? null,
      name,
    )
    const button = handle.asElement()
    if (!button) throw new Error(`No button ${name}`)
    await (button as import('puppeteer-core').ElementHandle<Element>).click()
  }
}
