// Runs a script of this folder on the Node that package.json pins, after installing packages where they are missing or
// not those of package-lock.json. Plain JavaScript: it runs on any Node from 20 on.
//   node scripts/bootstrap.mjs scripts/start.ts [argument…]
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const [script, ...args] = process.argv.slice(2)

if (!isInstalled()) {
  console.log('正在安装依赖包（npm ci）… / Installing packages (npm ci)…')
  const status = npm(['ci', '--no-audit', '--no-fund'])
  if (status !== 0) {
    console.error('依赖包安装失败，请检查网络或 npm 源。/ npm ci failed; check the network or the registry.')
    process.exit(status)
  }
}

const bin = path.join(root, 'node_modules', '.bin')
const node = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
if (!existsSync(node)) {
  // npm may have been told to run no install scripts; this one only puts the binary in its place.
  npm(['rebuild', 'node', '--ignore-scripts=false'])
}
const { status, signal } = spawnSync(existsSync(node) ? node : process.execPath, [script, ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
})
process.exit(status ?? (signal ? 130 : 1))

/** By content, not by time: a checkout touches every file. */
function isInstalled() {
  const installed = path.join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages
  return Object.entries(wanted).every(
    ([name, { version, optional, devOptional, peer }]) =>
      name === '' || there[name]?.version === version || (!there[name] && (optional || devOptional || peer)),
  )
}

function npm(words) {
  const own = process.env.npm_execpath
  const [command, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []]
  const shell = command === 'npm' && process.platform === 'win32'
  return spawnSync(command, [...first, ...words], { cwd: root, stdio: 'inherit', shell }).status ?? 1
}
