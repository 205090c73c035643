/** The examples of a rule, judged. */
import { type Example, judge, type PageFacts, type Rule } from '../../audit/index.ts'
import { blankPage } from '../facts.ts'

/** Facts of an example of kind text or facts; null for html, which a browser has to read. */
export function exampleFacts(example: Example): PageFacts | null {
  if ('facts' in example) return blankPage(example.facts)
  if ('text' in example) return blankPage({ texts: [{ text: example.text, place: '1/0', zone: 'main', tag: 'p' }] })
  return null
}

/** Names of the {parameters} of a message, each once, sorted. */
export const parameters = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? ''))].sort()

/** What is wrong with an example: null where it gives what it stands for. */
export function exampleFault(rule: Rule, side: 'good' | 'bad', facts: PageFacts): string | null {
  const { rules, findings } = judge(facts, [rule], { version: '0', depth: 'full' })
  const [result] = rules
  const verdict = result?.verdict
  for (const { message, params } of findings) {
    const lacking = parameters(rule.words.zh.messages[message] ?? '').filter((name) => !(name in params))
    if (lacking.length > 0) return `message ${message} lacks ${lacking.join(', ')}`
  }
  const fits = side === 'good' ? verdict === 'passed' || verdict === 'inapplicable' : findings.length > 0
  return fits ? null : `${side} gives ${verdict} ${result?.reason?.en ?? findings.map((f) => f.what.en).join(' ')}`
}
