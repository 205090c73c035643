/** What the panel shows, as signals; controller.ts and view.ts change it. */
import { batch, computed, signal } from '@preact/signals'
import type { AuditReport, Finding, Severity } from '../../audit/index.ts'
import { findingsOf, groupFindings, language, settings, t } from '../../components/index.ts'
import type { Problem, Spot, Stage } from '../../extension/index.ts'

export const lists = ['failed', 'cantTell', 'passed', 'notChecked'] as const
export type List = (typeof lists)[number]

/** The tab under audit; url is null where the browser does not tell it. */
export const tab = signal<{ id: number; url: string | null; title: string } | null>(null)
/** null: no audit is running, or about to. */
export const stage = signal<Stage | null>('waiting')
export const report = signal<AuditReport | null>(null)
/** Was the last audit stopped before its end? */
export const stopped = signal(false)
/** An audit whose page went elsewhere is begun again, so that is never shown. */
export interface ShownProblem {
  kind: Exclude<Problem, 'navigated'>
  detail: string
}
export const problem = signal<ShownProblem | null>(null)

export const list = signal<List>('failed')
export const severities = signal<readonly Severity[]>([])
export const query = signal('')
/** Fingerprint of the open finding. */
export const current = signal<string | null>(null)
/** Which of its places. */
export const at = signal(0)
export const spot = signal<Spot | null>(null)
/** Fingerprint of what was copied last, or 'all'. */
export const copied = signal<string | null>(null)
export const notice = signal('')

export const groups = computed(() => {
  const r = report.value
  if (r === null || (list.value !== 'failed' && list.value !== 'cantTell')) return []
  const filter = { severities: severities.value, query: query.value }
  return groupFindings(findingsOf(r, list.value, filter), r, settings.value.grouping, language.value, t.value)
})

/** The findings as they stand in the list, from top to bottom. */
export const listed = computed<readonly Finding[]>(() => groups.value.flatMap((group) => group.items))

/** Fingerprint -> number on the page's mark, for those that have a place. */
export const numbers = computed<ReadonlyMap<string, number>>(
  () => new Map(listed.value.filter((f) => f.place !== null).map((f, i) => [f.fingerprint, i + 1])),
)

/** Before another page, or the same one again, is audited. */
export function forget(): void {
  batch(() => {
    report.value = null
    stopped.value = false
    problem.value = null
    current.value = null
    at.value = 0
    spot.value = null
    copied.value = null
    notice.value = ''
  })
}
