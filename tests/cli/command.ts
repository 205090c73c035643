/** Runs the command line as a user does. */
import { spawn } from 'node:child_process'
import path from 'node:path'

const launcher = path.resolve(import.meta.dirname, '../../cli/mingcha.mjs')

export interface Ran {
  status: number | null
  stdout: string
  stderr: string
}

export function mingcha(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const child = spawn(process.execPath, [launcher, ...args], { env: { ...process.env, ...env } })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })))
}
