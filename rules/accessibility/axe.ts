/** One rule for each rule of axe-core: its verdicts are axe's, the words ours and axe's own in both languages. */
import { type AxeRuleFacts, defineRule, type Place, type Rule } from '../../audit/index.ts'
import { axeEn, axeZh } from '../../locales/axe.ts'
import { fixes, generalFix } from './fixes.ts'

type AxeWords = Record<string, { help: string; description: string }>
const zh: AxeWords = axeZh.rules
const en: AxeWords = axeEn.rules

type Message = 'violation' | 'incomplete' | 'notRun'

function axeRule(id: string, words: { help: string; description: string }): Rule<Message> {
  const help = { zh: zh[id]?.help ?? words.help, en: words.help }
  const fix = fixes[id] ?? generalFix(help)
  return defineRule({
    id: `accessibility/axe-${id}`,
    cites: ['wcag/2.1', 'accessibility-law/32'],
    severity: 'advice',
    depth: 'full',
    needs: ['axe'],
    words: {
      zh: {
        title: help.zh,
        ...fix.zh,
        messages: {
          violation: `${help.zh}{criteria}:{count} 处。{first}`,
          incomplete: `${help.zh}{criteria}:{count} 处需人工确认。{first}`,
          notRun: 'axe-core 默认不运行此项。',
        },
      },
      en: {
        title: help.en,
        ...fix.en,
        messages: {
          violation: `${help.en}{criteria}: {count} found. {firstEn}`,
          incomplete: `${help.en}{criteria}: {count} to be looked at. {firstEn}`,
          notRun: 'Not run by axe-core by default.',
        },
      },
    },
    examples: { good: [], bad: [] },
    judge(page) {
      const result = page.axe?.rules.find((r) => r.id === id)
      if (!result) return { verdict: 'untested', message: 'notRun' }
      if (result.outcome === 'passed' || result.outcome === 'inapplicable') return { verdict: result.outcome }
      const [first, ...more] = result.nodes
      const places = more.flatMap((n) => (n.place === null ? [] : [n.place as Place]))
      return {
        verdict: result.outcome === 'violation' ? 'failed' : 'cantTell',
        message: result.outcome,
        params: {
          criteria: criteriaOf(result),
          count: result.nodes.length + result.more,
          first: first?.message.zh ?? '',
          firstEn: first?.message.en ?? '',
        },
        ...(first?.place ? { place: first.place } : {}),
        places,
        ...(first ? { evidence: first.html } : {}),
        identity: id,
        severity: weighs(result) ? 'deduct' : 'advice',
      }
    },
  })
}

/** " (WCAG 1.1.1)" from tags such as wcag111; '' for best practices. */
function criteriaOf({ tags }: AxeRuleFacts): string {
  const numbers = tags.flatMap(
    (t) =>
      t
        .match(/^wcag(\d)(\d)(\d+)$/)
        ?.slice(1, 4)
        .join('.') ?? [],
  )
  return numbers.length > 0 ? ` (WCAG ${numbers.join(', ')})` : ''
}

/** Level A or AA, and people are stopped by it. */
const weighs = ({ tags, impact, outcome }: AxeRuleFacts): boolean =>
  outcome === 'violation' &&
  tags.some((t) => /^wcag2\d?a{1,2}$/.test(t)) &&
  (impact === 'serious' || impact === 'critical')

export const axeRules: Rule[] = Object.entries(en).map(([id, words]) => axeRule(id, words))
