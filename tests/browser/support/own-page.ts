/** What we demand of others, measured on our own pages. */
import axe from 'axe-core'
import type { Page } from 'puppeteer-core'

/** axe's violations on the page as it stands, one line each; `besides`: rules that are off by default. */
export async function violations(page: Page, besides: string[] = []): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (more) => {
    const { violations: found } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({
      rules: Object.fromEntries(['target-size', ...more].map((id) => [id, { enabled: true }])),
    })
    return found.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.any[0]?.message ?? ''}`).join(' | ')}`,
    )
  }, besides)
}

export interface Measures {
  /** CSS pixels; the smallest text that is seen. */
  smallestText: number
  /** Share of the characters that are smaller than 18 px. */
  under18: number
  /** Least ratio of line height to font size. */
  leastLineHeight: number
  /** Controls whose box is smaller than 44 x 44, with their size. */
  smallTargets: string[]
}

export function measure(page: Page): Promise<Measures> {
  return page.evaluate(() => {
    const seen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible'
    }
    let smallestText = Number.POSITIVE_INFINITY
    let leastLineHeight = Number.POSITIVE_INFINITY
    let small = 0
    let all = 0
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const element = node.parentElement
      const characters = node.data.trim().length
      if (!element || characters === 0 || !seen(element)) continue
      const style = getComputedStyle(element)
      const size = Number.parseFloat(style.fontSize)
      all += characters
      if (size < 18) small += characters
      smallestText = Math.min(smallestText, size)
      leastLineHeight = Math.min(leastLineHeight, Number.parseFloat(style.lineHeight) / size)
    }
    const smallTargets: string[] = []
    for (const control of document.querySelectorAll('button, summary, input, select, a[href]')) {
      const box = (
        control.matches('input[type=radio]') ? (control.closest('label') ?? control) : control
      ).getBoundingClientRect()
      // A link inside a sentence is as high as its line.
      if (!seen(control) || control.matches('a')) continue
      if (box.width < 43.5 || box.height < 43.5) smallTargets.push(`${control.textContent} ${box.width}x${box.height}`)
    }
    return { smallestText, under18: small / all, leastLineHeight, smallTargets }
  })
}
