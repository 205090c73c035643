/**
 * npm run bench:cli: pages a minute of the command line's audit, all rules included, beside a bare puppeteer + axe loop
 * and pa11y with its axe runner. Each has a browser that is kept and the same number of tabs; nothing but the page
 * itself can be reached, and no page's own script runs. Rounds take turns; medians are shown.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { createInterface } from 'node:readline'
import axe from 'axe-core'
import { type Browser, launch } from 'puppeteer-core'
import { findBrowser, launchFlags, startBrowser } from '../../cli/browser.ts'
import { keptTab, tabs } from '../../cli/run.ts'
import { needsUtf8 } from '../../cli/serve.ts'
import { type CorpusPage, corpusFolder, corpusPages } from './corpus.ts'

const PAGES = 30
const ROUNDS = Number(process.env.MINGCHA_ROUNDS ?? 9)
const offline = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']

type Contestant = (pages: CorpusPage[]) => Promise<number>

const folder = corpusFolder()
if (folder) await bench(corpusPages(folder).slice(0, PAGES))

async function bench(pages: CorpusPage[]): Promise<void> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('no browser')
  const site = await serve(pages)
  const ours = await startBrowser({ still: true })
  const args = [...launchFlags(), ...offline]
  const bare = await launch({
    executablePath,
    args,
    headless: true,
    pipe: true,
    defaultViewport: { width: 1366, height: 900 },
  })
  const ourTabs = Array.from({ length: tabs() }, () =>
    keptTab(() => Promise.resolve(ours), { facts: false, scripts: false }),
  )
  const pa11y = await startPa11y(executablePath)
  const contestants: [string, Contestant][] = [
    [
      'mingcha',
      (some) => inTabs(some, ({ id, file, url }, tab) => ourTabs[tab]?.({ id, target: file, url, at: new Date() })),
    ],
    ['puppeteer + axe', (some) => inTabs(some, (page) => auditBare(bare, site.address(page)))],
    ...(pa11y ? [['pa11y (axe)', (some) => pa11y.audit(some.map(site.address))] as [string, Contestant]] : []),
  ]
  const speeds = new Map<string, number[]>(contestants.map(([name]) => [name, []]))
  for (const [, run] of contestants) await run(pages.slice(0, tabs()))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of contestants) speeds.get(name)?.push((pages.length * 60_000) / (await run(pages)))
  }
  const median = (name: string) => [...(speeds.get(name) ?? [])].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
  console.log(`${pages.length} pages, ${tabs()} tabs, ${ROUNDS} rounds: pages a minute (median), mingcha against it`)
  for (const [name] of contestants) {
    console.log(
      `${name.padEnd(16)} ${median(name).toFixed(0).padStart(6)}  ${(median('mingcha') / median(name)).toFixed(2)} x`,
    )
  }
  await Promise.all([ours.close(), bare.close()])
  pa11y?.end()
  site.close()
  if (median('mingcha') < median('puppeteer + axe')) process.exitCode = 1
}

async function inTabs(pages: CorpusPage[], audit: (page: CorpusPage, tab: number) => unknown): Promise<number> {
  const start = performance.now()
  const rest = [...pages]
  await Promise.all(
    Array.from({ length: tabs() }, async (_, tab) => {
      for (let page = rest.pop(); page; page = rest.pop()) await audit(page, tab)
    }),
  )
  return performance.now() - start
}

async function auditBare(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage()
  try {
    await page.goto(address)
    await page.evaluate(axe.source)
    await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
  } finally {
    await page.close()
  }
}

/** The pages for those who cannot be handed a file, with the same policy against scripts. */
async function serve(pages: CorpusPage[]) {
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))]
    if (!page) return void response.writeHead(404).end()
    const body = readFileSync(page.file)
    const type = `text/html${needsUtf8(body) ? '; charset=utf-8' : ''}`
    response.writeHead(200, { 'content-type': type, 'content-security-policy': "script-src 'none'" }).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    address: (page: CorpusPage) => `http://127.0.0.1:${port}/${pages.indexOf(page)}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** null, with a line that says so, where npx cannot fetch it. */
async function startPa11y(executablePath: string) {
  const loop = path.join(import.meta.dirname, 'pa11y-loop.mjs')
  const args = [
    '--yes',
    '--package',
    'pa11y',
    '--',
    'node',
    loop,
    executablePath,
    String(tabs()),
    ...launchFlags(),
    ...offline,
  ]
  const child: ChildProcess = spawn('npx', args, {
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  if (!child.stdout) return null
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const first = await lines.next()
  if (first.value !== 'ready') {
    console.log('pa11y could not be fetched by npx: not measured')
    return null
  }
  return {
    audit: async (urls: string[]) => {
      child.stdin?.write(`${JSON.stringify(urls)}\n`)
      return Number((await lines.next()).value)
    },
    end: () => {
      child.stdin?.end()
      child.unref()
    },
  }
}
