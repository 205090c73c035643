/** npm test: every check there is. Its last line is "N passed, N failed, N skipped" over all of them. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as z from 'zod/mini'
import { ensureChromium, ensureFirefox } from './browsers.ts'
import { buildFor, type Ran, root, runTool } from './run.ts'

interface Counts {
  passed: number
  failed: number
  skipped: number
}
interface Step {
  name: string
  run: () => Promise<Counts>
}

const built = path.resolve(root, process.env.MINGCHA_OUT ?? '.output')
const work = mkdtempSync(path.join(tmpdir(), 'mingcha-test-'))

/** A step without a count of its own is one test. */
const one = (name: string, work: () => Promise<Ran>): Step => ({
  name,
  run: async () => {
    const { status, output } = await work()
    if (status !== 0) console.log(output)
    return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 }
  },
})

const tool = (name: string, file: string, ...args: string[]): Step => one(name, () => runTool(file, args))

const countsSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
})

const vitest = (project: string): Step => ({
  name: `${project} tests`,
  run: async () => {
    const file = path.join(work, `${project}.json`)
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const { status } = await runTool('node_modules/vitest/vitest.mjs', args, { show: true, minutes: 20 })
    if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
    const counts = countsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    // A file that does not even load has no failed test, and must not pass for all that.
    const failed = Math.max(counts.numFailedTests, status === 0 ? 0 : 1)
    return { passed: counts.numPassedTests, failed, skipped: counts.numPendingTests + counts.numTodoTests }
  },
})

const steps: Step[] = [
  tool('lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
  tool('wxt prepare', 'node_modules/wxt/bin/wxt.mjs', 'prepare'),
  tool('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
  tool('generated documents', 'scripts/docs.ts', '--check'),
  one('build for Chromium', () => buildFor('chrome')),
  one('build for Firefox', () => buildFor('firefox')),
  tool('web-ext lint', 'scripts/lint-extension.ts'),
  tool('browser floor', 'scripts/floor.ts', path.join(built, 'chrome-mv3'), path.join(built, 'firefox-mv3')),
  vitest('unit'),
  vitest('browser'),
]

process.env.CHROME_PATH = await ensureChromium()
process.env.FIREFOX_PATH = await ensureFirefox()

const total: Counts = { passed: 0, failed: 0, skipped: 0 }
const broken: string[] = []
for (const { name, run } of steps) {
  const start = performance.now()
  console.log(`\n▶ ${name}`)
  const counts = await run()
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key]
  if (counts.failed > 0) broken.push(name)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${counts.failed > 0 ? '✗' : '✓'} ${name} (${seconds} s)`)
}
rmSync(work, { recursive: true })
console.log(broken.length > 0 ? `\nfailed: ${broken.join(', ')}` : '\nall steps passed')
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed > 0 ? 1 : 0)
