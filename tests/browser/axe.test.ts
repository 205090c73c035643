/** Our run of axe (partial runs in all frames, joined) finds what axe.run() finds with its defaults. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AxeRuleFacts } from '../../audit/index.ts'
import { pageDriver } from '../../cli/driver.ts'
import { STAND_IN, serveSaved, startBrowser } from '../../cli/index.ts'
import { collectAxe } from '../../gather/index.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const root = path.resolve(import.meta.dirname, '../..')
const corpus = path.resolve(root, process.env.MINGCHA_CORPUS ?? '../shared', 'pages')

/** The sample site, and where the corpus is present its pages, far apart in its index. */
function files(): string[] {
  const own = ['index', 'column', 'article', 'list'].map((name) => path.join(root, 'sample-site', `${name}.html`))
  const index = path.join(corpus, 'index.json')
  if (!existsSync(index)) return own
  const { pages }: { pages: { file: string }[] } = JSON.parse(readFileSync(index, 'utf8'))
  return [...own, ...pages.filter((_, i) => i % 5 === 0).map((p) => path.join(corpus, p.file))]
}

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser?.close())

/** axe's own: rule -> number of elements, violations and incompletes. */
async function plain(page: Page): Promise<Record<string, Record<string, number>>> {
  const session = await page.createCDPSession()
  const { frameTree } = await session.send('Page.getFrameTree')
  const world = { frameId: frameTree.frame.id, worldName: 'plain' }
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world)
  await session.send('Runtime.evaluate', { contextId, expression: `${axeSource};undefined` })
  const count = (list: string) => `Object.fromEntries(r.${list}.map((v) => [v.id, v.nodes.length]))`
  const expression = `axe.run().then((r) => ({ violation: ${count('violations')}, incomplete: ${count('incomplete')} }))`
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  return result.value
}

const counted = (rules: AxeRuleFacts[], outcome: AxeRuleFacts['outcome']): Record<string, number> =>
  Object.fromEntries(rules.filter((r) => r.outcome === outcome).map((r) => [r.id, r.nodes.length + r.more]))

describe.each(files().map((file) => [path.relative(root, file), file] as const))('%s', (_name, file) => {
  it('has the same violations and incompletes, element by element', async () => {
    const page = await browser.newPage()
    try {
      await serveSaved(page, { file, url: STAND_IN, scripts: false })
      await page.goto(STAND_IN, { waitUntil: 'load' })
      const { rules } = await collectAxe(pageDriver(page), { deadline: 60_000 })
      expect({ violation: counted(rules, 'violation'), incomplete: counted(rules, 'incomplete') }).toEqual(
        await plain(page),
      )
    } finally {
      await page.close()
    }
  })
})

it('joins the parts of frames, and names their places through the frame', async () => {
  const page = await browser.newPage()
  await page.setContent(
    '<html lang="zh"><title>外</title><main><h1>外</h1><iframe title="内" srcdoc="<html lang=zh><title>内</title><main><img src=a.png></main>"></iframe></main>',
  )
  await page.waitForFunction(() => window[0]?.document.querySelector('img'))
  const { rules } = await collectAxe(pageDriver(page), { deadline: 60_000 })
  const found = rules.find((r) => r.id === 'image-alt' && r.outcome === 'violation')
  expect(found?.nodes.map((n) => n.place)).toEqual(['f0|1/0/0'])
  expect(found?.nodes[0]?.message.zh).toContain('alt')
  await page.close()
})
