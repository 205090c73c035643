/** axe's results -> the axe section of the facts: our places, both languages, nothing that is not shown. */
import axe from 'axe-core'
import { type AxeRuleFacts, maskNumbers } from '../../audit/index.ts'
import { axeEn, axeZh } from '../../locales/axe.ts'
import { ancestryPlace } from './ancestry.ts'

/** Elements listed for a rule; the rest is counted. */
const MAX_NODES = 50
const MAX_HTML = 240

export function axeFacts(results: axe.AxeResults): AxeRuleFacts[] {
  const facts = (outcome: AxeRuleFacts['outcome'], list: axe.Result[]): AxeRuleFacts[] =>
    list.map((r) => {
      const listed = outcome === 'violation' || outcome === 'incomplete' ? r.nodes : []
      return {
        id: r.id,
        outcome,
        impact: r.impact ?? null,
        tags: r.tags,
        nodes: listed.slice(0, MAX_NODES).map(nodeFacts),
        more: Math.max(0, listed.length - MAX_NODES),
      }
    })
  return [
    ...facts('violation', results.violations),
    ...facts('incomplete', results.incomplete),
    ...facts('passed', results.passes),
    ...facts('inapplicable', results.inapplicable),
  ]
}

function nodeFacts(node: axe.NodeResult): AxeRuleFacts['nodes'][number] {
  const checks = [...node.any, ...node.all, ...node.none]
  return {
    place: ancestryPlace(node.ancestry ?? []),
    target: node.target.flat().join(' '),
    html: maskNumbers(node.html.slice(0, MAX_HTML)),
    message: {
      en: unique(checks.map((c) => c.message)),
      zh: unique(checks.map((c) => inChinese(c))),
    },
  }
}

const unique = (messages: string[]): string => [...new Set(messages)].join('; ').slice(0, 600)

interface CheckWords {
  pass?: unknown
  fail?: unknown
  incomplete?: unknown
}
const english = axeEn.checks as Record<string, CheckWords | undefined>
const chinese = axeZh.checks as Record<string, CheckWords | undefined>

/** The check's message in Chinese: the template of the case whose English gives the message that axe chose. */
function inChinese(check: axe.CheckResult): string {
  for (const outcome of ['fail', 'incomplete', 'pass'] as const) {
    const template = english[check.id]?.[outcome]
    if (template && render(template, check.data) === check.message)
      return render(chinese[check.id]?.[outcome] ?? template, check.data)
  }
  return check.message
}

/** processMessage is axe's own reader of its templates (singular, plural, messageKey). */
function render(template: unknown, data: unknown): string {
  const { processMessage } = axe.utils as unknown as { processMessage(template: unknown, data: unknown): string }
  return processMessage(template, data)
}
