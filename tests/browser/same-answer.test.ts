/** Panel and command line give the same answer: on the sample site, and on five real pages where there are some. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AuditReport, readReport } from '../../audit/index.ts'
import { serveSaved } from '../../cli/index.ts'
import { corpusFolder, corpusPages } from '../bench/corpus.ts'
import { mingcha } from '../cli/command.ts'
import { Chromium } from './support/chromium.ts'
import { TargetPage } from './support/target.ts'

interface Saved {
  id: string
  file: string
  url: string
}

const sampleSite = path.resolve(import.meta.dirname, '../../sample-site')
const sample = readdirSync(sampleSite)
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ id: name, file: path.join(sampleSite, name), url: `http://www.yunze.gov.cn/${name}` }))

/** Pages that the extension may read without being asked, spread over the collection. */
function realPages(count: number): Saved[] {
  const folder = corpusFolder()
  if (folder === null) return []
  const own = corpusPages(folder).flatMap(({ id, file, url }) =>
    url !== null && /\.gov\.cn$/.test(new URL(url).hostname) ? [{ id, file, url }] : [],
  )
  return own.filter((_, i) => i % Math.floor(own.length / count) === 0).slice(0, count)
}

const pages = [...sample, ...realPages(5)]
const work = mkdtempSync(path.join(tmpdir(), 'mingcha-same-'))
let chromium: Chromium

beforeAll(async () => {
  const list = path.join(work, 'list.jsonl')
  writeFileSync(list, pages.map(({ id, file, url }) => JSON.stringify({ id, target: file, url })).join('\n'))
  const { status, stderr } = await mingcha(['audit', '--targets', list, '--format', 'json', '--out', work])
  expect(status, stderr).toBeLessThan(2)
  // Nothing listens there: every page is answered from its file.
  chromium = await Chromium.launch(1)
  await chromium.settings({ language: 'zh' })
})
afterAll(async () => {
  await chromium?.close()
  rmSync(work, { recursive: true })
})

test.each(pages)('$id', async (saved) => {
  const terminal = readReport(JSON.parse(readFileSync(path.join(work, `${saved.id}.json`), 'utf8')))
  const panel = await inPanel(saved)
  expect(verdicts(panel)).toEqual(verdicts(terminal))
  expect(fingerprints(panel)).toEqual(fingerprints(terminal))
  if (saved.file.startsWith(sampleSite)) expect(terminal.findings.length).toBeGreaterThan(0)
})

const verdicts = ({ rules }: AuditReport) => Object.fromEntries(rules.map(({ id, verdict }) => [id, verdict]))
const fingerprints = ({ findings }: AuditReport) =>
  findings.map((finding) => `${finding.fingerprint} ${finding.rule} ${finding.what.zh}`)

/** The report that the panel exports. */
async function inPanel({ id, file, url }: Saved): Promise<AuditReport> {
  const page = await chromium.browser.newPage()
  // As large as the command line's.
  await page.setViewport({ width: 1366, height: 900 })
  await serveSaved(page, { file, url, scripts: false })
  await page.goto(url)
  const panel = await chromium.openPanelTab(new TargetPage(page))
  await panel.settled()
  const downloadPath = path.join(work, `downloads-${id}`)
  const session = await chromium.browser.target().createCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath })
  await panel.pressButton('导出')
  await panel.pressButton('数据(JSON)')
  const text = await exported(downloadPath)
  await session.detach()
  await panel.page.close()
  await page.close()
  return readReport(JSON.parse(text))
}

async function exported(folder: string): Promise<string> {
  const read = () => {
    try {
      const name = readdirSync(folder).find((entry) => entry.endsWith('.json'))
      return name === undefined ? '' : readFileSync(path.join(folder, name), 'utf8')
    } catch {
      return ''
    }
  }
  await expect.poll(read, { timeout: 10_000 }).not.toBe('')
  return read()
}
