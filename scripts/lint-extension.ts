/** web-ext lint on the build for Firefox: fails on an error, or on a warning that is not known and explained here. */
import path from 'node:path'
import * as z from 'zod/mini'
import { root, runTool } from './run.ts'

const expected: { code: string; file: RegExp; why: string }[] = [
  { code: 'DANGEROUS_EVAL', file: /^axe\.js$/, why: 'templates inside axe-core' },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^axe\.js$/, why: 'inside axe-core' },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\//, why: "Preact's dangerouslySetInnerHTML, which we do not use" },
  { code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', file: /^manifest\.json$/, why: 'not made for Android' },
]

const note = z.object({ code: z.string(), message: z.string(), file: z.nullish(z.string()) })
const resultSchema = z.object({ errors: z.array(note), warnings: z.array(note) })

const folder = path.resolve(root, process.env.MINGCHA_OUT ?? '.output', 'firefox-mv3')
const { output } = await runTool('node_modules/web-ext/bin/web-ext.js', ['lint', '-s', folder, '-o', 'json'])
const { errors, warnings } = resultSchema.parse(JSON.parse(output.slice(output.indexOf('{"'))))
const news = warnings.filter((w) => !expected.some(({ code, file }) => code === w.code && file.test(w.file ?? '')))
for (const { code, file, message } of [...errors, ...news]) console.log(`${file ?? ''} ${code}: ${message}`)
console.log(`${errors.length} errors, ${news.length} unexpected of ${warnings.length} warnings`)
process.exitCode = errors.length + news.length > 0 ? 1 : 0
