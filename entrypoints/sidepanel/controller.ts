/** Follows the active tab (or the one named by ?tabId=), audits it, and audits again when its page changes. */
import { batch } from '@preact/signals'
import { browser } from 'wxt/browser'
import { language } from '../../components/index.ts'
import {
  auditTab,
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
/** Address of the last audit's page, as far as the browser tells it. */
let audited: string | null = null

export async function start(): Promise<void> {
  listenToMarks()
  const { id: windowId } = await browser.windows.getCurrent()
  browser.tabs.onActivated.addListener((active) => {
    if (pinned === null && active.windowId === windowId) void show(active.tabId)
  })
  browser.tabs.onUpdated.addListener((tabId, info, updated) => {
    if (tabId !== tab.value?.id) return
    if (info.title !== undefined || info.url !== undefined) describe(updated)
    if (info.status === 'loading') pageLeaves(info.url)
    if (info.status === 'complete' && stage.value === 'waiting') return
    if (info.status === 'complete' && report.value === null && running === null) auditSoon()
    if (info.url !== undefined && isNewRoute(audited, info.url)) auditSoon()
  })
  browser.tabs.onRemoved.addListener((tabId) => {
    if (tabId !== tab.value?.id) return
    running?.abort(new Navigated())
    batch(() => {
      forget()
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
  if (first === undefined) problem.value = { kind: 'no-page', detail: '' }
  else await show(first)
}

/** Audits the shown tab now. */
export async function audit(): Promise<void> {
  clearTimeout(timer)
  const id = tab.value?.id
  if (id === undefined) return
  running?.abort(new Overtaken())
  const own = new AbortController()
  running = own
  forget()
  try {
    describe(await browser.tabs.get(id))
    audited = tab.value?.url ?? null
    const full = await auditTab(id, 'full', {
      signal: own.signal,
      onStage: (now) => {
        if (running === own) stage.value = now
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
      stage.value = null
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
  running?.abort(new Overtaken())
  running = null
  forgetMarks()
  batch(() => {
    forget()
    tab.value = { id: tabId, url: null, title: '' }
    stage.value = 'waiting'
  })
  auditSoon()
}

function auditSoon(rest = REST): void {
  clearTimeout(timer)
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

/** Another document begins to load. Applications that only change their address report that as loading, too. */
function pageLeaves(url: string | undefined): void {
  if (url === undefined && running === null && report.value !== null) {
    // A reload, or a page whose address we may not see.
    forgetMarks()
    forget()
  }
  if (url !== undefined && !isNewRoute(audited, url) && running !== null) return
  running?.abort(new Navigated())
}

function fail(error: unknown, signal: AbortSignal): void {
  const kind = problemOf(error, signal)
  if (kind === 'navigated') {
    // What was read belongs to the page before.
    batch(() => {
      forget()
      problem.value = { kind, detail: '' }
    })
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
