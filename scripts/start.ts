/**
 * npm start [-- TARGET [--url ADDRESS]]: builds, audits the target or the sample site's home page. With a display it
 * opens a browser with the extension, the page and the panel; without one it prints a table and writes out/.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import {
  AuditError,
  auditTarget,
  findingsTable,
  type SavedPage,
  STAND_IN,
  startBrowser,
  terminalWords,
} from '../cli/index.ts'
import { htmlReport, jsonReport } from '../reports/index.ts'
import { ensureChineseFont, ensureChromium } from './browsers.ts'
import { sampleSite, showPanel, takePicture } from './panel.ts'
import { buildFor, root } from './run.ts'

const out = path.join(root, 'out')

try {
  await start()
} catch (error) {
  const problem = error instanceof AuditError ? terminalWords.zh.problem[error.problem](error.detail) : error
  console.error(problem instanceof Error ? problem.message : problem)
  process.exit(2)
}
// A download that was given up may still hold the process.
process.exit()

async function start(): Promise<void> {
  const target = readTarget()
  const executable = await ensureChromium()
  process.env.CHROME_PATH = executable
  console.log('正在构建… / Building…')
  const { status, output } = await buildFor('chrome')
  if (status !== 0) throw new Error(output)
  if (hasDisplay()) await show(executable, target)
  else await write(executable, target)
}

/** From the folder in which npm was called, not the repository's. */
function readTarget(): string | SavedPage {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } })
  const [target] = positionals
  if (target === undefined) return sampleSite(root)
  if (/^https?:\/\//i.test(target)) return target
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), target)
  if (!existsSync(file)) throw new AuditError('notFound', target)
  return { file, url: values.url ?? STAND_IN, scripts: false }
}

function hasDisplay(): boolean {
  if (process.env.CI) return false
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function show(executable: string, target: string | SavedPage): Promise<void> {
  const { browser } = await showPanel(executable, target, false)
  console.log('浏览器已打开，关闭浏览器窗口即结束。/ The browser is open; close its window to end.')
  await new Promise((resolve) => browser.once('disconnected', resolve))
}

async function write(executable: string, target: string | SavedPage): Promise<void> {
  await ensureChineseFont()
  mkdirSync(out, { recursive: true })
  const saved = typeof target === 'string' ? null : target
  const browser = await startBrowser()
  const asked = {
    id: 'report',
    target: saved ? saved.file : String(target),
    url: saved && saved.url !== STAND_IN ? saved.url : null,
    at: new Date(),
  }
  const report = await auditTarget(browser, asked, { facts: true, scripts: saved?.scripts ?? false }).finally(() =>
    browser.close(),
  )
  const colour = process.stdout.isTTY === true
  process.stdout.write(findingsTable(report, { language: 'zh', width: process.stdout.columns ?? 120, colour }))
  writeFileSync(path.join(out, 'report.html'), htmlReport(report, 'zh'))
  writeFileSync(path.join(out, 'report.json'), jsonReport(report))
  const shown = await showPanel(executable, target, true)
  await takePicture(shown, path.join(out, 'panel.png')).finally(() => shown.browser.close())
  console.log(
    `\n已写入 / wrote ${['report.html', 'report.json', 'panel.png'].map((name) => path.join('out', name)).join(' ')}`,
  )
}
