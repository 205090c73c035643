/**
 * Checks that the built extension uses nothing newer than the oldest browsers it is made for, unless it looks first.
 *   node scripts/floor.ts BUILD-FOLDER…
 */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import doiuse from 'doiuse'
import { ESLint } from 'eslint'
import compat from 'eslint-plugin-compat'
import esx from 'eslint-plugin-es-x'
import postcss from 'postcss'

/** As in wxt.config.ts and extension/manifest.ts. */
const FLOOR = ['chrome 102', 'firefox 140']

/** Uses that do no harm where they are not known; `part` is a part of what is reported. */
const harmless: { part: string; why: string }[] = [
  { part: 'document.prerendering', why: 'undefined there, and read as false' },
  { part: '(text-size-adjust)', why: 'nothing is enlarged where it is not known' },
  { part: 'ui-monospace', why: 'other fonts follow in the list' },
  { part: 'clip-path:inset', why: 'basic shapes are known since Chromium 55' },
]

/** Methods of prototypes that Chromium 102 lacks, by their names alone: the built code has no types left. */
const newerMethods = [
  'no-array-prototype-toreversed',
  'no-array-prototype-tosorted',
  'no-array-prototype-tospliced',
  'no-array-prototype-with',
  'no-string-prototype-iswellformed',
  'no-string-prototype-towellformed',
  'no-set-prototype-difference',
  'no-set-prototype-intersection',
  'no-set-prototype-isdisjointfrom',
  'no-set-prototype-issubsetof',
  'no-set-prototype-issupersetof',
  'no-set-prototype-symmetricdifference',
  'no-set-prototype-union',
  'no-map-groupby',
  'no-object-groupby',
  'no-promise-withresolvers',
  'no-promise-try',
  'no-array-fromasync',
  'no-regexp-v-flag',
  'no-regexp-modifiers',
  'no-iterator',
]

/** What neither linter knows. */
const unknown = {
  script: /\bURL\.(?:canParse|parse)\(|\bAbortSignal\.any\b|\bIterator\.from\b|\bMath\.sumPrecise\b|\.getOrInsert\(/g,
  style: /light-dark\(|color-mix\(|\boklch\(|@starting-style|@scope\b|:popover-open|text-wrap:/g,
}

let problems = 0
for (const folder of process.argv.slice(2)) {
  await scripts(folder)
  styles(folder)
}
console.log(
  problems === 0 ? `nothing newer than ${FLOOR.join(', ')}` : `${problems} uses newer than ${FLOOR.join(', ')}`,
)
process.exitCode = problems === 0 ? 0 : 1

async function scripts(folder: string): Promise<void> {
  const eslint = new ESLint({
    cwd: path.resolve(folder),
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.js'],
      plugins: { compat, 'es-x': esx },
      linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true },
      languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
      settings: { browserslist: FLOOR, 'es-x': { aggressive: true } },
      rules: {
        'compat/compat': ['error', FLOOR.join(', ')],
        ...Object.fromEntries(newerMethods.map((name) => [`es-x/${name}`, 'error'])),
      },
    },
  })
  for (const { filePath, messages } of await eslint.lintFiles(['**/*.js'])) {
    const source = readFileSync(filePath, 'utf8')
    const lines = source.split('\n')
    search(path.relative(folder, filePath), source, unknown.script)
    for (const { line, column, message } of messages) {
      const around = (lines[line - 1] ?? '').slice(Math.max(0, column - 60), column + 60)
      report(path.relative(folder, filePath), message, around)
    }
  }
}

function styles(folder: string): void {
  for (const file of globSync('**/*.css', { cwd: folder })) {
    const check = doiuse({
      browsers: FLOOR,
      onFeatureUsage: ({ message, usage }) => report(file, message, usage.toString().slice(0, 120)),
    })
    postcss([check])
      .process(readFileSync(path.join(folder, file), 'utf8'), { from: file })
      .sync()
  }
}

function search(file: string, source: string, pattern: RegExp): void {
  for (const { 0: use, index } of source.matchAll(pattern)) {
    report(file, `${use} is newer`, source.slice(Math.max(0, index - 60), index + 60))
  }
}

function report(file: string, message: string, around: string): void {
  if (harmless.some(({ part }) => `${message} ${around}`.includes(part))) return
  problems++
  console.log(`${file}: ${message}\n    ${around.replace(/\s+/g, ' ')}`)
}
