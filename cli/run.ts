/** Audits several targets side by side in tabs of one browser that is kept. */
import { availableParallelism } from 'node:os'
import type { Browser } from 'puppeteer-core'
import type { AuditReport } from '../audit/index.ts'
import { type AuditOptions, auditTarget, type Target } from './audit.ts'
import { startBrowser } from './browser.ts'
import { AuditError } from './errors.ts'

export type Outcome = { target: Target; report: AuditReport } | { target: Target; error: AuditError }

/** Twice the processors: a tab waits as often as it works. */
export const tabs = (): number => Math.min(8, Math.max(2, availableParallelism() * 2))

/** Calls onOutcome as each target ends, in whatever order; resolves to all, in the order of the targets. */
export async function auditAll(
  targets: Target[],
  options: AuditOptions,
  onOutcome: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const outcomes = new Array<Outcome>(targets.length)
  let browser = startBrowser()
  await browser
  /** A browser that has crashed is replaced, so that one page cannot end the others' audits. */
  const alive = async (): Promise<Browser> => {
    const current = browser
    if (!(await current).connected && browser === current) browser = startBrowser()
    return browser
  }
  let next = 0
  const work = async () => {
    for (let i = next++; i < targets.length; i = next++) {
      const target = targets[i] as Target
      const outcome = await auditOne(alive, target, options)
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

async function auditOne(alive: () => Promise<Browser>, target: Target, options: AuditOptions): Promise<Outcome> {
  const attempt = async (): Promise<Outcome> => ({ target, report: await auditTarget(await alive(), target, options) })
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
