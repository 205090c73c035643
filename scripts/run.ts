/** Runs one of the tools of node_modules on this Node. */
import { spawn } from 'node:child_process'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..')

export interface Ran {
  status: number
  /** Standard output and error, in the order they came. */
  output: string
}

/** tool: path of its JavaScript inside the repository. Never rejects; 124 where the limit (minutes) was hit. */
export function runTool(
  tool: string,
  args: string[],
  options: { env?: Record<string, string>; show?: boolean; minutes?: number } = {},
): Promise<Ran> {
  const { env = {}, show = false, minutes = 10 } = options
  const child = spawn(process.execPath, [path.join(root, tool), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let late = false
  const timer = setTimeout(() => {
    late = true
    child.kill()
  }, minutes * 60_000)
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      output += data
      if (show) process.stdout.write(data)
    })
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ status: 1, output: String(error) }))
    child.on('close', (status) => {
      clearTimeout(timer)
      resolve({ status: late ? 124 : (status ?? 1), output })
    })
  })
}

export const buildFor = (browser: 'chrome' | 'firefox', env: Record<string, string> = {}): Promise<Ran> =>
  runTool('node_modules/wxt/bin/wxt.mjs', ['build', '-b', browser, '--mv3'], { env })
