import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Chromium } from './support/chromium.ts'
import { type Site, startSite } from './support/server.ts'
import { behind } from './support/target.ts'

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

describe('marks on the page', () => {
  it('appear, follow, and vanish without trace', async () => {
    const target = await chromium.open('article.html')
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const before = await target.markup()
    const height = () =>
      target.page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth])
    const size = await height()
    const panel = await chromium.clickToolbar(target)
    await panel.settled()
    await target.waitForOverlay(true)
    const shown = await target.marks()
    expect(shown.numbers.length).toBeGreaterThan(0)
    expect(await height()).toEqual(size)

    // The quoted words are brought into view and marked.
    const all = await panel.findings()
    await panel.openFinding(all.findIndex((what) => what.includes('测试测试')))
    await panel.page.waitForSelector('.spot')
    expect(await target.page.evaluate(() => scrollY)).toBeGreaterThan(500)
    const words = await wordsAt(target.page, '测试测试', 0)
    await expect.poll(async () => nearestBox(await target.marks(), words)).toBeLessThan(8)

    // Scrolling, resizing, and the page's own changes.
    await target.page.evaluate(() => window.scrollBy(0, -120))
    await expect
      .poll(async () => nearestBox(await target.marks(), await wordsAt(target.page, '测试测试', 0)))
      .toBeLessThan(8)
    await target.page.setViewport({ width: 700, height: 600 })
    await target.page.evaluate(() => document.querySelector('main')?.style.setProperty('padding-top', '90px'))
    await expect
      .poll(async () => nearestBox(await target.marks(), await wordsAt(target.page, '测试测试', 0)))
      .toBeLessThan(8)
    await target.page.evaluate(() => document.querySelector('main')?.removeAttribute('style'))

    await target.page.evaluate(() => document.querySelector('footer')?.scrollIntoView())
    // A click goes through the overlay to the page.
    const hit = await target.page.evaluate(
      ({ x, y }) => document.elementFromPoint(x + 2, y + 2)?.localName,
      await wordsAt(target.page, '测试测试', 0),
    )
    expect(hit).toBe('p')

    const scroll = await target.page.evaluate(() => scrollY)
    await panel.page.close()
    await target.waitForOverlay(false)
    expect(await target.markup()).toBe(before)
    expect(await target.page.evaluate(() => scrollY)).toBe(scroll)
    await target.page.close()
  })

  it('are switched on and off by the user', async () => {
    const target = await chromium.open('article.html')
    const panel = await chromium.openPanelTab(target)
    await panel.settled()
    await target.waitForOverlay(true)
    await panel.page.click('.toggle')
    await target.waitForOverlay(false)
    await panel.page.click('.toggle')
    await target.waitForOverlay(true)
    await panel.page.close()
    await target.page.close()
  })

  it('stand in the frame where the fault is', async () => {
    const target = await chromium.open('framed.html')
    const panel = await chromium.openPanelTab(target)
    await panel.settled()
    const frame = target.page.frames().find((candidate) => candidate.url().endsWith('inner.html'))
    await frame?.waitForFunction(() => document.querySelector('mingcha-marks') !== null, behind)
    await panel.page.close()
    await frame?.waitForFunction(() => document.querySelector('mingcha-marks') === null, behind)
    await target.page.close()
  })

  it('do not return for ever where the page removes them', async () => {
    const target = await chromium.open('article.html')
    await target.page.evaluate(() => {
      const counter = window as unknown as { removed: number }
      counter.removed = 0
      new MutationObserver(() => {
        const marks = document.querySelector('mingcha-marks')
        if (!marks) return
        marks.remove()
        counter.removed++
      }).observe(document.documentElement, { childList: true })
    })
    const panel = await chromium.openPanelTab(target)
    await panel.settled()
    await new Promise((resolve) => setTimeout(resolve, 3000))
    const removed = await target.page.evaluate(() => (window as unknown as { removed: number }).removed)
    expect(removed).toBeLessThan(60)
    expect((await panel.findings()).length).toBeGreaterThan(0)
    await panel.page.close()
    await target.page.close()
  })
})

type Point = { x: number; y: number }

/** Where the n-th character of a text that stands in one text node is drawn. */
function wordsAt(page: import('puppeteer-core').Page, text: string, offset: number): Promise<Point> {
  return page.evaluate(
    (wanted, at) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        const start = node.data.indexOf(wanted)
        if (start < 0) continue
        const range = document.createRange()
        range.setStart(node, start + at)
        range.setEnd(node, start + at + 1)
        const { x, y } = range.getBoundingClientRect()
        return { x, y }
      }
      throw new Error(`not in the page: ${wanted}`)
    },
    text,
    offset,
  )
}

const nearestBox = ({ boxes }: { boxes: Point[] }, { x, y }: Point): number =>
  Math.min(...boxes.map((box) => Math.max(Math.abs(box.x - x), Math.abs(box.y - y))))
