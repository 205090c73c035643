/**
 * npm run bench:audit: the whole audit beside axe.run() with its defaults on the same page, and what of the page's thread
 * the gatherer takes. Interleaved rounds in one browser; the waiting for a still page is no work and left out.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core'
import { type Depth, judge } from '../../audit/index.ts'
import { pageDriver } from '../../cli/driver.ts'
import { serveSaved, startBrowser } from '../../cli/index.ts'
import { collect, collectAxe } from '../../gather/index.ts'
import { rules } from '../../rules/index.ts'
import { corpusFolder, corpusPages } from './corpus.ts'
import { listPage } from './synthetic.ts'

const ROUNDS = 9
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const options = { at: new Date(), deadline: 60_000, quiet: 0 }

const median = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
const ms = (n: number): string => `${n.toFixed(0)} ms`

const browser = await startBrowser()
try {
  const ratios: number[] = []
  for (const elements of [5_000, 20_000]) {
    const page = await open(browser, listPage(elements))
    console.log(`\n${elements.toLocaleString('en')} elements`)
    await ratio(page)
    await thread(page, 'quick')
    await page.close()
  }
  const folder = corpusFolder()
  if (folder) {
    const pages = corpusPages(folder)
    const chosen = pages.filter(
      (_, i) => i % Math.floor(pages.length / 20) === 0 && i < 20 * Math.floor(pages.length / 20),
    )
    console.log(`\n${chosen.length} real pages`)
    for (const { id, file, url } of chosen) {
      const page = await browser.newPage()
      await serveSaved(page, { file, url: url ?? 'http://saved.invalid/', scripts: false })
      await page.goto(url ?? 'http://saved.invalid/', { waitUntil: 'load' })
      ratios.push(await ratio(page, id))
      await page.close()
    }
    console.log(`real pages: median ratio ${median(ratios).toFixed(2)}, highest ${Math.max(...ratios).toFixed(2)}`)
  }
} finally {
  await browser.close()
}

async function open(of: Browser, html: string): Promise<Page> {
  const page = await of.newPage()
  await page.setViewport({ width: 1366, height: 900 })
  await page.setContent(html)
  return page
}

async function whole(page: Page, depth: Depth): Promise<void> {
  const driver = pageDriver(page)
  const facts = await collect(driver, options)
  if (depth === 'quick') judge(facts, rules, { version: '0', depth })
  else judge({ ...facts, axe: await collectAxe(driver, options) }, rules, { version: '0', depth })
}

/** Prints and gives back: whole audit ÷ axe.run(), medians. */
async function ratio(page: Page, name = ''): Promise<number> {
  const session = await page.createCDPSession()
  const plain: number[] = []
  const ours: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const runs = [async () => timed(() => plainAxe(session), plain), async () => timed(() => whole(page, 'full'), ours)]
    for (const run of round % 2 ? runs : runs.reverse()) await run()
    if (round === 0) plain.length = ours.length = 0 // warm-up
  }
  const result = median(ours) / median(plain)
  console.log(
    `${name.padEnd(28)} whole audit ${ms(median(ours))}, axe.run() ${ms(median(plain))}: ${result.toFixed(2)} ×`,
  )
  return result
}

async function timed(work: () => Promise<unknown>, into: number[]): Promise<void> {
  const start = performance.now()
  await work()
  into.push(performance.now() - start)
}

/** As a tool would that has nothing but axe: a fresh world in every frame, axe's own source, its results as JSON. */
async function plainAxe(session: CDPSession): Promise<void> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const frames = (tree: Protocol.Page.FrameTree): string[] => [
    tree.frame.id,
    ...(tree.childFrames ?? []).flatMap(frames),
  ]
  const worlds: number[] = []
  for (const frameId of frames(frameTree)) {
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId,
      worldName: 'plain',
    })
    await session.send('Runtime.evaluate', { contextId, expression: `${axeSource};undefined` })
    worlds.push(contextId)
  }
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: worlds[0] ?? 0,
    expression: 'axe.run()',
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.text)
}

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  args: { name?: string; data?: { frame?: string } }
}

/** What a quick audit takes of the page's thread: in all, and its longest task. */
async function thread(page: Page, depth: Depth): Promise<void> {
  const totals: number[] = []
  const longest: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    await page.tracing.start({ categories: ['devtools.timeline', 'toplevel', 'v8'] })
    await whole(page, depth)
    const trace: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()))
    const tasks = mainTasks(trace.traceEvents)
    if (round === 0) continue
    totals.push(tasks.reduce((a, b) => a + b, 0))
    longest.push(Math.max(...tasks))
  }
  console.log(
    `${depth} audit on the page's thread: ${ms(median(totals))} in all, longest task ${median(longest).toFixed(1)} ms`,
  )
}

/** Milliseconds of each task of the busiest renderer thread. */
function mainTasks(events: TraceEvent[]): number[] {
  const threads = new Map<string, number[]>()
  const mains = new Set(
    events.filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain').map((e) => `${e.pid}.${e.tid}`),
  )
  for (const e of events) {
    const key = `${e.pid}.${e.tid}`
    if (e.ph !== 'X' || !mains.has(key) || !/RunTask$/.test(e.name)) continue
    threads.set(key, [...(threads.get(key) ?? []), (e.dur ?? 0) / 1000])
  }
  const sum = (list: number[]) => list.reduce((a, b) => a + b, 0)
  return [...threads.values()].sort((a, b) => sum(b) - sum(a))[0] ?? [0]
}
