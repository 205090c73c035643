/** Audits several targets side by side in tabs of one browser that is kept. */
import { availableParallelism } from 'node:os'
import type { Browser, Page } from 'puppeteer-core'
import type { AuditReport } from '../audit/index.ts'
import { type AuditOptions, auditStill, auditTarget, isStill, type Target } from './audit.ts'
import { startBrowser } from './browser.ts'
import { AuditError } from './errors.ts'

export type Outcome = { target: Target; report: AuditReport } | { target: Target; error: AuditError }

/** Twice the processors: a tab waits as often as it works. */
export const tabs = (): number => Math.min(8, Math.max(2, availableParallelism() * 2))

/** Audits a kept tab does before it is replaced: what documents leave behind in a process adds up. */
const TAB_LIFE = 100

/** Calls onOutcome as each target ends, in whatever order; resolves to all, in the order of the targets. */
export async function auditAll(
  targets: Target[],
  options: AuditOptions,
  onOutcome: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const outcomes = new Array<Outcome>(targets.length)
  const still = targets.every((target) => isStill(target, options))
  let browser = startBrowser({ still })
  await browser
  /** A browser that has crashed is replaced, so that one page cannot end the others' audits. */
  const alive = async (): Promise<Browser> => {
    const current = browser
    if (!(await current).connected && browser === current) browser = startBrowser({ still })
    return browser
  }
  let next = 0
  const work = async () => {
    const audit = still
      ? keptTab(alive, options)
      : async (target: Target) => auditTarget(await alive(), target, options)
    for (let i = next++; i < targets.length; i = next++) {
      const target = targets[i] as Target
      const outcome = await auditOne(audit, target)
      outcomes[i] = outcome
      onOutcome(outcome)
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(tabs(), targets.length) }, work))
  } finally {
    await (await browser).close().catch(() => {})
  }
  return outcomes
}

/** Audits still pages one after the other in one tab; a tab in which something went wrong is not used again. */
export function keptTab(
  alive: () => Promise<Browser>,
  options: AuditOptions,
): (target: Target) => Promise<AuditReport> {
  let page: Page | null = null
  let left = 0
  return async (target) => {
    if (page === null || left-- === 0) {
      await page?.close().catch(() => {})
      page = await (await alive()).newPage()
      left = TAB_LIFE
    }
    try {
      return await auditStill(page, target, options)
    } catch (error) {
      await page.close().catch(() => {})
      page = null
      throw error
    }
  }
}

async function auditOne(audit: (target: Target) => Promise<AuditReport>, target: Target): Promise<Outcome> {
  const attempt = async (): Promise<Outcome> => ({ target, report: await audit(target) })
  try {
    return await attempt().catch((error: unknown) => {
      // The tab went away with its browser, for another page's sake perhaps.
      if (error instanceof Error && /Target closed|Session closed|detached|Connection closed/i.test(error.message)) {
        return attempt()
      }
      throw error
    })
  } catch (error) {
    if (error instanceof AuditError) return { target, error }
    return { target, error: new AuditError('failed', error instanceof Error ? error.message : String(error)) }
  }
}
