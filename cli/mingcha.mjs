#!/usr/bin/env node
// Starts the command line on a Node that runs TypeScript as it stands (22.18 or newer); the packages bring one along.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const main = path.join(import.meta.dirname, 'main.ts')
const [major, minor] = process.versions.node.split('.').map(Number)

if (major > 22 || (major === 22 && minor >= 18)) {
  const { run } = await import(pathToFileURL(main).href)
  process.exitCode = await run(process.argv.slice(2))
} else {
  const node = packagedNode()
  if (!node) {
    console.error(
      `明察需要 Node 22.18 或更新版本（当前为 ${process.version}），也可先在仓库里运行 npm ci。\n` +
        `Mingcha needs Node 22.18 or newer (this is ${process.version}); or run npm ci in the repository first.`,
    )
    process.exit(2)
  }
  const { status } = spawnSync(node, [import.meta.filename, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(status ?? 2)
}

/** The binary of the package "node", wherever npm has put it. */
function packagedNode() {
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve('node/package.json'))
    const file = path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(file) ? file : null
  } catch {
    return null
  }
}
