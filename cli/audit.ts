/** One audit of one target in a tab of its own: open, gather, axe, judge. */
import { pathToFileURL } from 'node:url'
import type { Browser, HTTPResponse, Page } from 'puppeteer-core'
import { type AuditReport, judge, type PageFacts, summarise } from '../audit/index.ts'
import { addAxe, type CollectOptions, collect } from '../gather/index.ts'
import { rules } from '../rules/index.ts'
import { pageDriver } from './driver.ts'
import { AuditError } from './errors.ts'
import { type SavedPage, STAND_IN, serveSaved } from './serve.ts'
import { version } from './version.ts'

export interface Target {
  id: string
  /** An http(s) address, or the absolute path of a saved page. */
  target: string
  /** The address a saved page came from. */
  url: string | null
  /** The time the page is judged by. */
  at: Date
}

export interface AuditOptions {
  facts: boolean
  scripts: boolean
}

/** Milliseconds: until the document is there; until it and what it asks for has loaded; reading; axe. */
const OPENING = 30_000
const LOADING = 10_000
const GATHERING = 20_000
const AXE = 60_000

export const isAddress = (target: string): boolean => /^https?:\/\//i.test(target)

/** A saved page whose scripts stay off: it moves no more once it is loaded, and leaves nothing behind in its tab. */
export const isStill = ({ target }: Target, { scripts }: { scripts: boolean }): boolean =>
  !isAddress(target) && !scripts

/** Rejects with AuditError where the page cannot be audited. What was cut short stands in page.incomplete. */
export const auditTarget = (browser: Browser, target: Target, options: AuditOptions): Promise<AuditReport> =>
  inTab(browser, target, options, (page, how) => auditPage(page, how, options))

/** The facts alone, without axe. Rejects as auditTarget does. */
export const gatherTarget = (browser: Browser, target: Target, options: { scripts: boolean }): Promise<PageFacts> =>
  inTab(browser, target, options, (page, how) => collect(pageDriver(page), how))

/** auditTarget for a still page, in a tab that is kept for the next one. */
export const auditStill = (page: Page, target: Target, options: AuditOptions): Promise<AuditReport> =>
  openStill(page, target, (how) => auditPage(page, how, options))

/** Opens the target in a tab, which is closed when the work is done. */
async function inTab<T>(
  browser: Browser,
  target: Target,
  options: { scripts: boolean },
  work: (page: Page, how: CollectOptions) => Promise<T>,
): Promise<T> {
  const still = isStill(target, options)
  // Cookies, and the windows that a script opens, are kept apart from the other targets; a still page has neither.
  const context = still ? null : await browser.createBrowserContext({ downloadBehavior: { policy: 'deny' } })
  const page = await (context ?? browser).newPage()
  try {
    if (still) return await openStill(page, target, (how) => work(page, how))
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}))
    const how: CollectOptions = { at: target.at, deadline: GATHERING }
    if (isAddress(target.target)) {
      await openLive(page, target.target)
      return await work(page, how)
    }
    await openSaved(page, { file: target.target, url: target.url ?? STAND_IN, scripts: true })
    return await work(page, { ...how, url: target.url })
  } finally {
    await (context ?? page).close().catch(() => {
      // The browser has gone; the reason is already on its way.
    })
  }
}

async function openStill<T>(
  page: Page,
  { target, url, at }: Target,
  work: (how: CollectOptions) => Promise<T>,
): Promise<T> {
  const stop = await openSaved(page, { file: target, url: url ?? STAND_IN, scripts: false })
  try {
    return await work({ at, url, deadline: GATHERING, quiet: 0 })
  } finally {
    await stop().catch(() => {
      // The tab has gone.
    })
  }
}

async function auditPage(page: Page, how: CollectOptions, { facts: withFacts }: AuditOptions): Promise<AuditReport> {
  const driver = pageDriver(page)
  const facts = await collect(driver, how)
  const fatal = (error: unknown) => error instanceof AuditError
  const complete = await addAxe(driver, facts, { deadline: AXE, fatal })
  const report = judge(complete, rules, { version, depth: 'full' })
  return withFacts ? { ...report, facts: summarise(complete) } : report
}

async function openSaved(page: Page, saved: SavedPage): Promise<() => Promise<void>> {
  const stop = await serveSaved(page, saved)
  await open(page, saved.url, pathToFileURL(saved.file).href)
  return stop
}

async function openLive(page: Page, url: string): Promise<void> {
  const response = await open(page, url, url)
  if (!response) return
  if (response.status() >= 400) throw new AuditError('httpError', `${response.status()} ${url}`)
  const type = response.headers()['content-type'] ?? 'text/html'
  if (!/html|xml/i.test(type)) throw new AuditError('notHtml', `${type} ${url}`)
}

async function open(page: Page, url: string, name: string): Promise<HTTPResponse | null> {
  const loaded = new Promise((resolve) => page.once('load', resolve))
  try {
    const response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: OPENING })
    // A page that goes on loading is read all the same.
    await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, LOADING).unref())])
    return response
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (/timeout/i.test(message)) throw new AuditError('timedOut', name)
    // A download takes the place of the document.
    if (/ERR_ABORTED/.test(message)) throw new AuditError('notHtml', name)
    throw new AuditError('noAnswer', `${name} (${message.replace(/ at http.*$/s, '')})`)
  }
}
