/** The audited page. */
import type { CDPSession, Page } from 'puppeteer-core'

/** A page in the background draws no frames to wait for. */
export const behind = { polling: 100 }

export class TargetPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** The whole document's markup as the page's own scripts see it. */
  markup(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.outerHTML)
  }

  hasOverlay(): Promise<boolean> {
    return this.page.evaluate(() => document.querySelector('mingcha-marks') !== null)
  }

  async waitForOverlay(there: boolean): Promise<void> {
    await this.page.waitForFunction(
      (want) => (document.querySelector('mingcha-marks') !== null) === want,
      behind,
      there,
    )
  }

  /** Numbers and boxes inside the overlay's closed shadow root, in the window's pixels. */
  async marks(): Promise<{ numbers: string[]; boxes: { x: number; y: number; width: number; height: number }[] }> {
    const session = await this.page.createCDPSession()
    try {
      const overlay = await this.#overlay(session)
      const numbers: string[] = []
      const boxes = []
      for (const child of overlay?.shadowRoots?.[0]?.children ?? []) {
        if (child.localName === 'span') numbers.push(child.children?.[0]?.nodeValue ?? '')
        else boxes.push(await boxOf(session, child.nodeId))
      }
      return { numbers, boxes }
    } finally {
      await session.detach()
    }
  }

  async #overlay(session: CDPSession) {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
    const html = root.children?.find((child) => child.localName === 'html')
    return html?.children?.find((child) => child.localName === 'mingcha-marks')
  }
}

async function boxOf(session: CDPSession, nodeId: number) {
  const { model } = await session.send('DOM.getBoxModel', { nodeId })
  const [x = 0, y = 0] = model.border
  return { x, y, width: model.width, height: model.height }
}
