/** The panel and the command line find the same, down to the fingerprint. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditReport } from '../../audit/index.ts'
import { auditTarget, serveSaved } from '../../cli/index.ts'
import { Chromium } from './support/chromium.ts'
import { TargetPage } from './support/target.ts'

const root = resolve(import.meta.dirname, '../..')
const corpus = resolve(root, process.env.MINGCHA_CORPUS ?? '../shared', 'pages')

interface Saved {
  file: string
  url: string
}

const sampleSite: Saved[] = readdirSync(join(root, 'sample-site'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ file: join(root, 'sample-site', name), url: `http://www.yunze.gov.cn/${name}` }))

/** Five pages of the corpus, far apart in its index; none where it is absent. */
function realPages(): Saved[] {
  const index = join(corpus, 'index.json')
  if (!existsSync(index)) return []
  const all: { file: string; original_url: string | null }[] = JSON.parse(readFileSync(index, 'utf8')).pages
  const known = all.filter(({ original_url: url }) => url !== null && /^https?:\/\/[^/]*\.gov\.cn\//.test(url))
  return [0, 1, 2, 3, 4].flatMap((n) => {
    const page = known[Math.floor((n * known.length) / 5)]
    return page?.original_url ? [{ file: join(corpus, page.file), url: page.original_url }] : []
  })
}

let chromium: Chromium

beforeAll(async () => {
  chromium = await Chromium.launch(9)
  await chromium.settings({ browsing: false, language: 'zh' })
})
afterAll(() => chromium?.close())

/** Every rule with its verdict, every finding with its fingerprint; what is wrong makes a difference readable. */
const lines = ({ rules, findings }: AuditReport): string[] => [
  ...rules.map(({ id, verdict }) => `${id} ${verdict}`),
  ...findings.map(({ fingerprint, verdict, what }) => `${fingerprint} ${verdict} ${what.zh}`),
]

async function inPanel({ file, url }: Saved): Promise<string[]> {
  const page = await chromium.browser.newPage()
  await serveSaved(page, { file, url, scripts: false })
  await page.goto(url)
  const panel = await chromium.openPanelTab(new TargetPage(page))
  await panel.settled()
  const report = await panel.report(chromium)
  await panel.page.close()
  await page.close()
  return lines(report)
}

async function onCommandLine({ file, url }: Saved): Promise<string[]> {
  const target = { id: 'x', target: file, url, at: new Date() }
  return lines(await auditTarget(chromium.browser, target, { facts: false, scripts: false }))
}

describe('the same findings in panel and command line', () => {
  it.each(sampleSite.map((saved) => [saved.url, saved] as const))('%s', async (_, saved) => {
    const found = await inPanel(saved)
    expect(found.length).toBeGreaterThan(0)
    expect(await onCommandLine(saved)).toEqual(found)
  })

  const real = realPages()
  if (real.length === 0)
    console.log(`No corpus in ${corpus}: five real pages are not compared (MINGCHA_CORPUS names it)`)
  for (const saved of real) {
    it(saved.url, async () => {
      const found = await inPanel(saved)
      expect(found.length).toBeGreaterThan(0)
      expect(await onCommandLine(saved)).toEqual(found)
    })
  }
})
