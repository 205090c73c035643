/** One audit of a tab, from the panel or from the background: gather, judge, and for a full one axe and judge again. */
import { browser } from 'wxt/browser'
import { type AuditReport, type Depth, judge } from '../audit/index.ts'
import { addAxe, collect } from '../gather/index.ts'
import { rules } from '../rules/index.ts'
import { documentOf, tabDriver } from './driver.ts'
import { newest } from './turn.ts'

export type Stage = 'waiting' | 'gathering' | 'judging' | 'axe'

export interface AuditSteps {
  signal: AbortSignal
  onStage?: (stage: Stage) => void
  /** Which document is audited; see documentOf. */
  onDocument?: (document: number) => void
  /** What is known before axe ends. */
  onPartial?: (report: AuditReport) => void
}

/** Milliseconds. A page that goes on loading is read all the same. */
const LOADING = 10_000
const GATHERING = 20_000
const AXE = 60_000

/** Rejects with the browser's message (problems.ts tells what it means) or with the signal's reason. */
export function auditTab(tabId: number, depth: Depth, steps: AuditSteps): Promise<AuditReport> {
  return newest(`audit:${tabId}`, steps.signal, async (signal) => {
    const { onStage, onDocument, onPartial } = steps
    const driver = tabDriver(tabId)
    const version = browser.runtime.getManifest().version
    onStage?.('waiting')
    await loaded(tabId, signal)
    onStage?.('gathering')
    onDocument?.(await documentOf(tabId))
    const facts = await collect(driver, { at: new Date(), deadline: GATHERING, signal })
    signal.throwIfAborted()
    onStage?.('judging')
    const quick = judge(facts, rules, { version, depth: 'quick' })
    if (depth === 'quick') return quick
    onPartial?.(quick)
    onStage?.('axe')
    const complete = await addAxe(driver, facts, { deadline: AXE, signal })
    return judge(complete, rules, { version, depth: 'full' })
  })
}

async function loaded(tabId: number, signal: AbortSignal): Promise<void> {
  const end = Date.now() + LOADING
  while ((await browser.tabs.get(tabId)).status === 'loading' && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    signal.throwIfAborted()
  }
}
