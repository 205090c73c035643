/** Browsers for start and test: an installed one, else a download, else (Debian, as root) the distribution's package. */
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers'
import { cacheFolder, downloaded, findBrowser } from '../cli/index.ts'

/** Minutes for a download or a package manager: nothing here waits for ever. */
const LIMIT = 10

/** Path of a Chromium that starts; throws with what to do where none can be had. */
export async function ensureChromium(): Promise<string> {
  const found = findBrowser() ?? (await download(Browser.CHROME))
  if (found) return found
  if (await apt(['chromium', 'fonts-noto-cjk'])) {
    const installed = findBrowser()
    if (installed) return installed
  }
  throw new Error(
    '没有可用的浏览器：请安装 Chrome、Chromium 或 Edge，或用 CHROME_PATH 指明位置。\n' +
      'No browser: install Chrome, Chromium or Edge, or name one in CHROME_PATH.',
  )
}

/** Pictures of Chinese pages need a Chinese font; without one everything else still works. */
export async function ensureChineseFont(): Promise<void> {
  if (process.platform !== 'linux') return
  try {
    if (execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '') return
  } catch {
    // No fontconfig: no font either.
  }
  await apt(['fonts-noto-cjk'])
}

export async function ensureFirefox(): Promise<string> {
  const found = findFirefox()
  if (found) return found
  if (await apt(['firefox-esr'])) {
    const installed = findFirefox()
    if (installed) return installed
  }
  const fetched = await download(Browser.FIREFOX)
  if (fetched) return fetched
  throw new Error(
    '没有 Firefox：请安装，或用 FIREFOX_PATH 指明位置。\nNo Firefox: install it or name one in FIREFOX_PATH.',
  )
}

function findFirefox(): string | null {
  const named = process.env.FIREFOX_PATH
  if (named) return named
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const ending = process.platform === 'win32' ? '.exe' : ''
  const usual = [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    path.join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe'),
  ]
  const inPath = ['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => path.join(folder, name + ending)))
  return [...inPath, ...usual].find(executable) ?? downloaded('firefox')
}

/** null where the download is refused or what came does not start (a slim system lacks its libraries). */
async function download(browser: Browser.CHROME | Browser.FIREFOX): Promise<string | null> {
  const platform = detectBrowserPlatform()
  if (!platform) return null
  console.log(
    `没有找到 ${browser}，正在下载到 ${cacheFolder} … / No ${browser} found, downloading one to ${cacheFolder} …`,
  )
  try {
    const fetching = (async () => {
      const buildId = await resolveBuildId(browser, platform, 'stable')
      return install({ browser, buildId, platform, cacheDir: cacheFolder, downloadProgressCallback: 'default' })
    })()
    const { executablePath } = await inTime(fetching)
    execFileSync(executablePath, ['--version'], { stdio: 'ignore', timeout: 30_000 })
    return executablePath
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error)
    console.log(`下载不成 / the download did not work out: ${why}`)
    return null
  }
}

/** Installs packages of Debian or Ubuntu. Says so first, and asks where somebody sits at a terminal. */
async function apt(packages: string[]): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log(`将安装系统软件包：${packages.join(' ')}（apt-get）/ About to install: ${packages.join(' ')} (apt-get)`)
  if (!(await agreed())) return false
  const options = { stdio: 'inherit', timeout: LIMIT * 60_000 } as const
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { ...options, env })
  return (
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { ...options, env })
      .status === 0
  )
}

async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return true
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await lines.question('继续？/ Go on? [y/N] ')
  lines.close()
  return /^(y|yes|是)$/i.test(answer.trim())
}

function executable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, LIMIT * 60_000, new Error(`no answer within ${LIMIT} minutes`))
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
