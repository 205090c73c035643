/** npm run bench:pages: the facts of the hand-read pages against their truths, by the command line as a user runs it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { corpusFolder, corpusPages } from './corpus.ts'

/** All facts together: precision, recall; page kinds right; each fact with 20 or more values. */
const FLOOR = '0.97,0.95,0.90,0.93'

const folder = corpusFolder()
if (folder) {
  const work = mkdtempSync(path.join(tmpdir(), 'mingcha-bench-'))
  const list = path.join(work, 'targets.jsonl')
  const pages = corpusPages(folder).filter((p) => p.hasTruth)
  writeFileSync(
    list,
    pages.map((p) => JSON.stringify({ id: p.id, target: p.file, ...(p.url ? { url: p.url } : {}) })).join('\n'),
  )
  const reports = path.join(work, 'reports')
  const audit = run(
    'cli/mingcha.mjs',
    ['audit', '--targets', list, '--facts', '--format', 'json', '--out', reports],
    'ignore',
  )
  if (audit > 1) {
    console.error(`the audit ended with exit ${audit}`)
    process.exit(2)
  }
  const score = run(
    path.join(folder, 'pages', 'score.mjs'),
    [path.join(folder, 'pages', 'truth'), reports, '--misses', '--floor', FLOOR],
    'inherit',
  )
  rmSync(work, { recursive: true })
  process.exitCode = score
}

function run(script: string, args: string[], stdout: 'inherit' | 'ignore'): number {
  return spawnSync(process.execPath, [script, ...args], { stdio: ['ignore', stdout, 'inherit'] }).status ?? 2
}
