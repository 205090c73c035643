/** What the user does with findings: open, step through, copy, export. */
import { batch } from '@preact/signals'
import type { Finding } from '../../audit/index.ts'
import { language, placesOf, ruleOf, t } from '../../components/index.ts'
import { at, copied, current, listed, notice, report } from './state.ts'

export function toggle(fingerprint: string): void {
  batch(() => {
    at.value = 0
    current.value = current.value === fingerprint ? null : fingerprint
  })
}

/** Opens the next (1) or previous (-1) finding of the list and moves the focus there. */
export function step(by: 1 | -1): void {
  const all = listed.value
  const now = all.findIndex((f) => f.fingerprint === current.value)
  const next = now < 0 ? (by > 0 ? 0 : all.length - 1) : now + by
  const finding = all[next]
  if (!finding) return
  batch(() => {
    at.value = 0
    current.value = finding.fingerprint
  })
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-finding="${finding.fingerprint}"] .finding-head`)?.focus()
  })
}

/** Goes round: after the last place comes the first. */
export function goToPlace(finding: Finding, to: number): void {
  const count = placesOf(finding).length
  const place = (to + count) % count
  batch(() => {
    current.value = finding.fingerprint
    // The same place again is asked for, too: the user may have scrolled away.
    at.value = -1
  })
  at.value = place
}

export async function copyFinding(finding: Finding): Promise<void> {
  await copyText([finding], finding.fingerprint)
}

export async function copyAll(): Promise<void> {
  await copyText(listed.value, 'all')
}

async function copyText(findings: readonly Finding[], what: string): Promise<void> {
  const of = report.value
  if (of === null) return
  try {
    const { textFinding } = await import('../../reports/index.ts')
    const text = findings.map((f) => textFinding(f, ruleOf(of, f.rule), language.value)).join('\n\n')
    await navigator.clipboard.writeText(text)
    copied.value = what
    notice.value = t.value.finding.copied
  } catch (error) {
    notice.value = error instanceof Error ? error.message : String(error)
  }
}

export const formats = ['html', 'json', 'csv'] as const
export type Format = (typeof formats)[number]
const types = { html: 'text/html', json: 'application/json', csv: 'text/csv' } as const

export async function exportReport(format: Format): Promise<void> {
  const of = report.value
  if (of === null) return
  try {
    const writers = await import('../../reports/index.ts')
    const text =
      format === 'html'
        ? writers.htmlReport(of, language.value)
        : format === 'csv'
          ? writers.csvReport(of, language.value)
          : writers.jsonReport(of)
    const url = URL.createObjectURL(new Blob([text], { type: `${types[format]};charset=utf-8` }))
    const link = document.createElement('a')
    link.href = url
    link.download = `${fileName(of.page.url, of.page.at)}.${format}`
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
  } catch (error) {
    console.error('mingcha:', error)
    notice.value = t.value.actions.failed + (error instanceof Error ? error.message : String(error))
  }
}

/** mingcha-www.example.gov.cn-2026-11-24-0930 */
function fileName(url: string, at: string): string {
  const host = URL.canParse?.(url) ? new URL(url).hostname : ''
  const time = at.slice(0, 16).replace('T', '-').replace(':', '')
  return ['mingcha', host, time]
    .filter(Boolean)
    .join('-')
    .replace(/[^\w.-]+/g, '_')
}
