/** Pages that fight back, or are simply monstrous: gathering and axe end in time, and leave the page as it was. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AuditReport, judge, type PageFacts } from '../../audit/index.ts'
import { pageDriver } from '../../cli/driver.ts'
import { serveSaved, startBrowser } from '../../cli/index.ts'
import { collect, collectAxe } from '../../gather/index.ts'
import { rules } from '../../rules/index.ts'

let browser: Browser
let folder: string
beforeAll(async () => {
  browser = await startBrowser()
  folder = await mkdtemp(path.join(tmpdir(), 'mingcha-hostile-'))
})
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

interface Outcome {
  facts: PageFacts
  report: AuditReport
  /** Why axe gave nothing; null where it did. */
  axe: string | null
  before: string
  after: string
  /** Seconds that gathering took. */
  seconds: number
}

const GATHERING = 20_000

async function audit(html: string): Promise<Outcome> {
  const file = path.join(folder, 'page.html')
  await writeFile(
    file,
    `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>页</title></head><body>${html}</body></html>`,
  )
  const page = await browser.newPage()
  try {
    await serveSaved(page, { file, url: 'http://www.yunze.gov.cn/', scripts: true })
    await page.goto('http://www.yunze.gov.cn/', { waitUntil: 'domcontentloaded' })
    const shape = () => page.evaluate(() => document.documentElement.outerHTML)
    const before = await shape()
    const driver = pageDriver(page)
    const start = performance.now()
    const facts = await collect(driver, { at: new Date(), deadline: GATHERING, url: 'http://www.yunze.gov.cn/' })
    const seconds = (performance.now() - start) / 1000
    let axe: string | null = null
    const section = await collectAxe(driver, { deadline: 30_000 }).catch((error: Error) => {
      axe = error.message
      return undefined
    })
    const complete = section ? { ...facts, axe: section } : facts
    return {
      facts,
      report: judge(complete, rules, { version: '0', depth: 'full' }),
      axe,
      before,
      after: await shape(),
      seconds,
    }
  } finally {
    await page.close()
  }
}

const text = (facts: PageFacts): string => (facts.texts ?? []).map((t) => t.text).join('\n')

it('200,000 elements', async () => {
  const { facts, report, seconds, axe } = await audit(`<div>${'<p><b>县政府</b><i>通知</i></p>'.repeat(66_700)}</div>`)
  expect(seconds).toBeLessThan(GATHERING / 1000)
  expect(facts.page.elements > 200_000 || facts.page.incomplete.length > 0).toBe(true)
  expect(axe).toMatch(/\d+ elements/)
  expect(report.rules.length).toBe(rules.length)
}, 120_000)

it('nesting 5,000 deep, built by script', async () => {
  // Without boxes of its own: Chromium itself does not survive laying out as many boxes inside each other.
  const { facts, before, after } = await audit(
    '<style>div{display:contents}</style><script>let d=document.body;for(let i=0;i<5000;i++){d=d.appendChild(document.createElement("div"))};d.textContent="最里面"</script>',
  )
  expect(text(facts)).toContain('最里面')
  expect(after).toBe(before)
}, 60_000)

it('a script that rewrites the page for ever', async () => {
  const { facts, seconds } = await audit(
    '<h1>标题</h1><div id="x"></div><script>setInterval(()=>{document.getElementById("x").innerHTML="<p>"+Math.random()+"</p>".repeat(20)},1)</script>',
  )
  expect(seconds).toBeLessThan(GATHERING / 1000)
  expect(facts.page.settled).toBe(false)
  expect(text(facts)).toContain('标题')
}, 60_000)

it('fields named like properties of the DOM', async () => {
  const { facts, report, axe, before, after } = await audit(`
    <form><input name="firstChild"><input name="nextSibling"><input name="tagName"><input name="getAttribute"><p>表单里的文字</p></form>
    <img name="body" alt=""><img name="documentElement" alt=""><img name="title" alt="">`)
  expect(text(facts)).toContain('表单里的文字')
  // axe does not get over such a form; then its rules are untested, not passed.
  expect(axe).not.toBeNull()
  expect(report.rules.find((r) => r.id === 'accessibility/axe-image-alt')?.verdict).toBe('untested')
  expect(after).toBe(before)
}, 60_000)

it('overridden prototypes and globals', async () => {
  const { facts, axe, before, after } = await audit(`<p>表单里的文字</p>
    <script>
      for (const proto of [Array.prototype, String.prototype, Element.prototype, Node.prototype, Promise.prototype]) {
        for (const key of Object.getOwnPropertyNames(proto)) {
          try { if (typeof proto[key] === 'function' && key !== 'constructor') proto[key] = () => { throw new Error('overridden') } } catch {}
        }
      }
      window.mingcha = { capture: () => ({ fooled: true }), axePart: () => ({ fooled: true }) }
      JSON.stringify = () => 'fooled'
    </script>`)
  expect(text(facts)).toContain('表单里的文字')
  expect(JSON.stringify(facts)).not.toContain('fooled')
  expect(axe).toBeNull()
  expect(after).toBe(before)
}, 60_000)

it('500 frames', async () => {
  const { facts, seconds, report } = await audit('<iframe srcdoc="<p>框架</p>"></iframe>'.repeat(500))
  expect(seconds).toBeLessThan(GATHERING / 1000 + 2)
  expect(facts.page.incomplete.map((i) => i.what)).toContain('frames')
  expect(report.page.incomplete.length).toBeGreaterThan(0)
}, 120_000)

it('5 MB of text', async () => {
  const { facts, report } = await audit(`<p>${'关于做好有关工作的通知。'.repeat(140_000)}</p><p>另一段</p>`)
  expect(JSON.stringify(facts).length).toBeLessThan(8_000_000)
  expect(report.rules.length).toBe(rules.length)
}, 120_000)

it('markup that is no markup', async () => {
  const { facts, before, after } = await audit(
    '<table><td><p><a href="javascript:alert(1)"<b></p>甲<table></td><li></ul><frame><svg><title>乙</svg></html>丙<body><p>丁',
  )
  expect(text(facts)).toContain('丁')
  expect(after).toBe(before)
}, 60_000)
