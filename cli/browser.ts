/** Finds an installed Chrome, Chromium or Edge and starts it without a window. */
import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { Cache } from '@puppeteer/browsers'
import { type Browser, launch } from 'puppeteer-core'
import { AuditError } from './errors.ts'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
]

const places: Record<string, string[]> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [
          path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
          path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]
      : [],
  ),
}

/** Where npm start puts a browser that it had to download. */
export const cacheFolder = path.join(homedir(), '.cache', 'mingcha', 'browsers')

/**
 * Path of a browser of the Chromium family, or null: CHROME_PATH or PUPPETEER_EXECUTABLE_PATH, else one in PATH or in a
 * usual place, else a downloaded one. Throws AuditError noBrowser where the environment names one that cannot be run.
 */
export function findBrowser(): string | null {
  const named = process.env.CHROME_PATH || process.env.PUPPETEER_EXECUTABLE_PATH
  if (named) {
    if (runnable(named)) return named
    throw new AuditError('noBrowser', named)
  }
  const ending = process.platform === 'win32' ? '.exe' : ''
  const inPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => (folder ? names.map((name) => path.join(folder, name + ending)) : []))
  const found = [...inPath, ...(places[process.platform] ?? [])].find((file) => runnable(file) && !isSnapStub(file))
  return found ?? downloaded('chrome')
}

export function downloaded(browser: 'chrome' | 'firefox'): string | null {
  const all = new Cache(cacheFolder).getInstalledBrowsers().filter((one) => one.browser === browser)
  return all.map((one) => one.executablePath).find(runnable) ?? null
}

/**
 * still: for saved pages whose scripts stay off. With nothing to be kept apart, a tab keeps its process from one site to
 * the next, and what was compiled there. Throws AuditError noBrowser or browserFailed.
 */
export async function startBrowser({ still = false } = {}): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new AuditError('noBrowser', '')
  try {
    return await launch({
      executablePath,
      args: launchFlags(still ? ONE_PROCESS : []),
      headless: true,
      pipe: true,
      protocolTimeout: 120_000,
      // As on an office desktop: many pages show a telephone's layout below 1,200.
      defaultViewport: { width: 1366, height: 900 },
    })
  } catch (error) {
    throw new AuditError('browserFailed', error instanceof Error ? error.message : String(error))
  }
}

/** Features whose absence lets a tab keep its process. */
const ONE_PROCESS = ['IsolateOrigins', 'site-per-process', 'ProactivelySwapBrowsingInstance', 'BackForwardCache']
const UNWANTED = [
  'Translate',
  'OptimizationHints',
  'MediaRouter',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
]

/** Nothing leaves the machine but what the audited page asks for. without: further features to switch off. */
export const launchFlags = (without: string[] = []): string[] => [
  // Chromium's sandbox does not start for root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  `--disable-features=${[...UNWANTED, ...without].join(',')}`,
  '--mute-audio',
]

function runnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Ubuntu's /usr/bin/chromium-browser is a script that asks for a snap where none is installed. */
function isSnapStub(file: string): boolean {
  if (process.platform !== 'linux' || !file.endsWith('chromium-browser')) return false
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 10_000 })
    return false
  } catch {
    return true
  }
}
