/** Writes docs/report.schema.json; with --check fails where it is not what the code says. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { reportSchema } from '../reports/index.ts'
import { root } from './run.ts'

const file = path.join(root, 'docs', 'report.schema.json')
const schema = `${JSON.stringify(reportSchema(), null, 2)}\n`
if (!process.argv.includes('--check')) writeFileSync(file, schema)
else if (readFileSync(file, 'utf8') !== schema) {
  console.error('docs/report.schema.json is out of date: npm run schema')
  process.exitCode = 1
}
