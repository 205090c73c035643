/** Writes docs/report.schema.json; a test compares it with what the code says. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { reportSchema } from '../reports/index.ts'
import { root } from './run.ts'

writeFileSync(path.join(root, 'docs', 'report.schema.json'), `${JSON.stringify(reportSchema(), null, 2)}\n`)
