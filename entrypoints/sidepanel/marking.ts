/** Keeps the page's marks in step with the panel: which findings are listed, which is open. */
import { effect } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { Finding } from '../../audit/index.ts'
import { change, placesOf, settings } from '../../components/index.ts'
import { hideMarks, type PlacedFinding, problemOf, showMarks, tabDriver } from '../../extension/index.ts'
import { at, current, listed, notice, numbers, report, spot, tab } from './state.ts'

/** The page keeps a port of this name to the panel and takes the marks away when it ends. */
const port = `marks:${crypto.randomUUID()}`
/** More would hide the page. */
const LIMIT = 300

/** Fingerprint and place: one mark a place. */
const markId = (finding: Finding, place: number) => `${finding.fingerprint}.${place}`

let marked = false
/** One request to the page at a time; the newest wins. */
let queue: Promise<void> = Promise.resolve()
let wanted = 0

export function listenToMarks(): void {
  browser.runtime.onConnect.addListener(() => {})
  effect(() => {
    const on = settings.value.marks && report.value !== null
    const shown = on ? listed.value.flatMap((f) => marksOf(f, numbers.value.get(f.fingerprint) ?? 0)) : []
    const open = listed.value.find((f) => f.fingerprint === current.value)
    const id = open && placesOf(open).length > 0 ? markId(open, at.value) : null
    // A place that is asked for is shown even where the others are not.
    const items = on
      ? trim(shown, id)
      : open && id !== null
        ? marksOf(open, numbers.value.get(open.fingerprint) ?? 0)
        : []
    void update(items, id)
  })
}

/** The page is another one now: there is nothing to take away. */
export function forgetMarks(): void {
  const before = tab.value?.id
  if (marked && before !== undefined) enqueue(() => hideMarks(tabDriver(before)))
  marked = false
}

export const toggleMarks = (): void => change({ marks: !settings.value.marks })

function marksOf(finding: Finding, number: number): PlacedFinding[] {
  return placesOf(finding).map((place, i) => ({
    id: markId(finding, i),
    number,
    place,
    quote: i === 0 ? finding.quote : null,
    severity: finding.severity,
  }))
}

function trim(items: PlacedFinding[], keep: string | null): PlacedFinding[] {
  if (items.length <= LIMIT) return items
  const head = items.slice(0, LIMIT)
  return head.some(({ id }) => id === keep) ? head : [...head, ...items.filter(({ id }) => id === keep)]
}

function update(items: PlacedFinding[], id: string | null): void {
  const tabId = tab.value?.id
  if (tabId === undefined || (items.length === 0 && !marked)) return
  const turn = ++wanted
  marked = items.length > 0
  enqueue(async () => {
    if (turn !== wanted) return
    const driver = tabDriver(tabId)
    if (items.length === 0) await hideMarks(driver)
    const found = items.length > 0 ? await showMarks(driver, items, id, port) : null
    if (turn === wanted) spot.value = found
  })
}

function enqueue(work: () => Promise<void>): void {
  queue = queue.then(work).catch((error: unknown) => {
    // The page has gone, or may no longer be entered: with it the marks.
    if (problemOf(error) !== 'failed') return
    console.error('mingcha:', error)
    notice.value = error instanceof Error ? error.message : String(error)
  })
}
