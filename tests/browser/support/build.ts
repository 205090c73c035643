/** Builds the extension for both browsers where the build is missing or older than the sources. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
const out = resolve(root, process.env.MINGCHA_OUT ?? '.output')
const rooms = ['audit', 'components', 'entrypoints', 'extension', 'gather', 'locales', 'public', 'reports', 'rules']
const sources = [...rooms, 'proofreader', 'standards', 'wxt.config.ts', 'package-lock.json']

/** Folder of the built extension. */
export const builtFor = (browser: 'chrome' | 'firefox'): string => join(out, `${browser}-mv3`)

export default function setup(): void {
  const newest = Math.max(...sources.map((name) => newestIn(join(root, name))))
  for (const browser of ['chrome', 'firefox'] as const) {
    const manifest = join(builtFor(browser), 'manifest.json')
    if (existsSync(manifest) && statSync(manifest).mtimeMs > newest) continue
    const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs')
    const built = spawnSync(process.execPath, [wxt, 'build', '-b', browser], { cwd: root, encoding: 'utf8' })
    if (built.status !== 0) throw new Error(`wxt build -b ${browser} failed:\n${built.stdout}${built.stderr}`)
  }
}

function newestIn(path: string): number {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}
