/** Follows the active tab (or the one named by ?tabId=), audits it, and audits again when its page changes. */
import { batch } from '@preact/signals'
import { browser } from 'wxt/browser'
import { language } from '../../components/index.ts'
import {
  auditTab,
  documentOf,
  hold,
  isNewRoute,
  Navigated,
  Overtaken,
  onAccess,
  onMessage,
  problemOf,
  showBadge,
} from '../../extension/index.ts'
import { forgetMarks, listenToMarks } from './marking.ts'
import { forget, problem, report, stage, stopped, tab } from './state.ts'

/** Milliseconds in which a change of tab or page must be followed by no other. */
const REST = 600

const pinned = Number(new URLSearchParams(location.search).get('tabId')) || null
let running: AbortController | null = null
let shown: AbortController | null = null
let timer: ReturnType<typeof setTimeout> | undefined
let pending = false
/** The last audit's page, its address as far as the browser tells it. */
let audited: { url: string | null; document: number } | null = null

export async function start(): Promise<void> {
  listenToMarks()
  const { id: windowId } = await browser.windows.getCurrent()
  browser.tabs.onActivated.addListener((active) => {
    if (pinned === null && active.windowId === windowId) void show(active.tabId)
  })
  browser.tabs.onUpdated.addListener((tabId, info, updated) => {
    if (tabId !== tab.value?.id) return
    if (info.title !== undefined || info.url !== undefined) describe(updated)
    if (info.url !== undefined && isNewRoute(audited?.url ?? null, info.url)) auditSoon()
    else if (info.status === 'complete' && running === null && !pending) void pageLoaded(tabId)
  })
  browser.tabs.onRemoved.addListener((tabId) => {
    if (tabId !== tab.value?.id) return
    clearTimeout(timer)
    pending = false
    running?.abort(new Navigated())
    running = null
    batch(() => {
      forget()
      stage.value = null
      problem.value = { kind: 'gone', detail: '' }
    })
  })
  onMessage((message) => {
    if (message.type !== 'toolbar') return
    if (message.tabId !== (pinned ?? tab.value?.id)) return
    // In a tab of its own the panel comes forward; beside the page it is in view already.
    if (pinned !== null) void comeForward()
    if (problem.value !== null) auditSoon(0)
    return Promise.resolve(true)
  })
  onAccess(() => {
    if (problem.value?.kind === 'no-access') auditSoon(0)
  })
  const first =
    pinned ?? (await browser.tabs.query({ active: true, ...(windowId !== undefined && { windowId }) }))[0]?.id
  if (first !== undefined) return show(first)
  stage.value = null
  problem.value = { kind: 'no-page', detail: '' }
}

/** Audits the shown tab now. */
export async function audit(): Promise<void> {
  clearTimeout(timer)
  pending = false
  const id = tab.value?.id
  if (id === undefined) return
  running?.abort(new Overtaken())
  const own = new AbortController()
  running = own
  forget()
  try {
    describe(await browser.tabs.get(id))
    const full = await auditTab(id, 'full', {
      signal: own.signal,
      onStage: (now) => {
        if (running === own) stage.value = now
      },
      onDocument: (document) => {
        audited = { url: tab.value?.url ?? null, document }
      },
      onPartial: (partial) => {
        if (running === own) report.value = partial
      },
    })
    if (running !== own) return
    report.value = full
    await showBadge(id, full, language.value)
  } catch (error) {
    if (running === own) fail(error, own.signal)
  } finally {
    if (running === own) {
      running = null
      if (!pending) stage.value = null
    }
  }
}

/** Stops the audit; what is there stays. */
export function cancel(): void {
  running?.abort()
}

async function show(tabId: number): Promise<void> {
  shown?.abort()
  shown = new AbortController()
  // Tells the background that this tab is being looked after.
  hold(`panel:${tabId}`, shown.signal)
  forgetMarks()
  audited = null
  tab.value = { id: tabId, url: null, title: '' }
  auditSoon()
}

/** What is shown belongs to a page that is no longer there: it goes at once, the next audit waits for the page to rest. */
function auditSoon(rest = REST): void {
  clearTimeout(timer)
  running?.abort(new Navigated())
  running = null
  pending = true
  batch(() => {
    forget()
    stage.value = 'waiting'
  })
  timer = setTimeout(() => void audit(), rest)
}

function describe({
  id,
  url,
  title,
}: {
  id?: number | undefined
  url?: string | undefined
  title?: string | undefined
}): void {
  if (id !== undefined) tab.value = { id, url: url ?? null, title: title ?? '' }
}

/** A reload, a page whose address we may not see, or only a frame: the browser reports them all alike. */
async function pageLoaded(tabId: number): Promise<void> {
  if (problem.value === null && audited !== null) {
    const same = await documentOf(tabId).then(
      (document) => document === audited?.document,
      () => false,
    )
    if (same || tabId !== tab.value?.id || running !== null) return
  }
  auditSoon()
}

function fail(error: unknown, signal: AbortSignal): void {
  const kind = problemOf(error, signal)
  if (kind === 'navigated') {
    // What was read belongs to the page before.
    auditSoon()
    return
  }
  if (kind === 'cancelled' && report.value !== null) {
    stopped.value = true
    return
  }
  if (kind === 'failed') console.error('mingcha:', error)
  problem.value = { kind, detail: error instanceof Error ? error.message : String(error) }
}

async function comeForward(): Promise<void> {
  const own = await browser.tabs.getCurrent()
  if (own?.id !== undefined) await browser.tabs.update(own.id, { active: true })
}
