/** One rule a rule of axe that runs by default; the outcomes come with the facts of a full audit. */
import { type AxeRuleFacts, defineRule, type Judgement, type PageFacts, type Rule } from '../../audit/index.ts'
import { alternatives } from './alternatives.ts'
import { aria } from './aria.ts'
import { type AxeRule, barriers } from './axe-rule.ts'
import { controls } from './controls.ts'
import { display } from './display.ts'
import { structure } from './structure.ts'
import { whys } from './whys.ts'

export const axeRules: readonly AxeRule[] = [...alternatives, ...controls, ...aria, ...structure, ...display]

/** Colours that a missing style sheet would have set. */
const NEED_STYLES = new Set(['color-contrast', 'link-in-text-block'])

export const accessibility: readonly Rule[] = axeRules.map(fromAxe)

function fromAxe(of: AxeRule): Rule {
  const demanded = of.level !== null
  const heavy = of.impact === 'critical' || of.impact === 'serious'
  const basis = demanded ? `WCAG ${of.wcag.join(', ')} (${of.level})` : null
  const why = whys[of.axe] ?? barriers[of.barrier]
  return defineRule({
    id: `accessibility/axe-${of.axe}`,
    cites: ['accessibility-law/32', 'wcag/2.1'],
    severity: demanded && heavy ? 'deduct' : 'advice',
    depth: 'full',
    needs: ['axe'],
    words: {
      zh: {
        title: of.zh.title,
        why: `${why.zh}${basis ? `对应 ${basis}。` : '属良好做法，WCAG 未作要求。'}`,
        fix: of.zh.fix,
        messages: {
          one: `不符合“${of.zh.title}”：{zh}。`,
          many: `{count} 处不符合“${of.zh.title}”，首处：{zh}。`,
          checkOne: `请人工核实“${of.zh.title}”：{zh}。`,
          checkMany: `{count} 处请人工核实“${of.zh.title}”，首处：{zh}。`,
          unstyled: '页面样式未加载，无法判断颜色',
        },
      },
      en: {
        title: of.en.title,
        why: `${why.en} ${basis ? `${basis}.` : 'Good practice; WCAG does not demand it.'}`,
        fix: of.en.fix,
        messages: {
          one: `Not met: ${of.en.title}. {en}.`,
          many: `Not met in {count} places: ${of.en.title}. First: {en}.`,
          checkOne: `Needs eyes: ${of.en.title}. {en}.`,
          checkMany: `{count} places need eyes: ${of.en.title}. First: {en}.`,
          unstyled: 'Style sheets did not load; colours cannot be judged',
        },
      },
    },
    examples: { good: [], bad: [] },
    judge: (page) => judge(of, page),
  })
}

type Message = 'one' | 'many' | 'checkOne' | 'checkMany' | 'unstyled'

function judge(of: AxeRule, page: PageFacts): Judgement<Message>[] | Judgement<Message> {
  const outcomes = page.axe?.rules.filter((r) => r.id === of.axe) ?? []
  if (NEED_STYLES.has(of.axe) && !page.page.styled) return { verdict: 'untested', message: 'unstyled' }
  const spoken = outcomes.filter((r) => r.outcome === 'violation' || r.outcome === 'incomplete')
  if (spoken.length > 0) return spoken.map(finding)
  return { verdict: outcomes.some((r) => r.outcome === 'passed') ? 'passed' : 'inapplicable' }
}

function finding(r: AxeRuleFacts): Judgement<Message> {
  const [first] = r.nodes
  const [place, ...places] = r.nodes.flatMap((n) => (n.place === null ? [] : [n.place]))
  const count = r.nodes.length + r.more
  return {
    ...(r.outcome === 'violation'
      ? { verdict: 'failed', message: count === 1 ? 'one' : 'many' }
      : { verdict: 'cantTell', message: count === 1 ? 'checkOne' : 'checkMany', severity: 'advice' }),
    params: { count, zh: brief(first?.message.zh ?? ''), en: brief(first?.message.en ?? '') },
    ...(place === undefined ? {} : { place, places }),
    ...(first ? { evidence: first.html } : {}),
    identity: r.outcome,
  }
}

/** axe joins every way to put it right; the first says what is wrong. */
const brief = (message: string): string => (message.split('; ')[0] ?? '').slice(0, 160).replace(/[.。]$/, '')
