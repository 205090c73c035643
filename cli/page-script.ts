/** The built page scripts: the very files that the extension injects. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { PageScript } from '../gather/index.ts'
import { AuditError } from './errors.ts'

const root = path.resolve(import.meta.dirname, '..')
/** Folder of the build for Chromium; MINGCHA_OUT names another output folder. */
export const builtExtension = path.resolve(root, process.env.MINGCHA_OUT ?? '.output', 'chrome-mv3')

const read = new Map<PageScript, string>()

export function pageScript(script: PageScript): string {
  const known = read.get(script)
  if (known !== undefined) return known
  const file = path.join(builtExtension, `${script}.js`)
  if (!existsSync(file)) throw new AuditError('notBuilt', file)
  const source = readFileSync(file, 'utf8')
  read.set(script, source)
  return source
}
