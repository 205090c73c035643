/** The page of one rule under docs/rules/: Chinese, English, examples. */
import type { Example, Language, Rule } from '../audit/index.ts'
import { words } from '../locales/index.ts'
import { cite } from '../standards/index.ts'
import { fenced, json, link, message, plain } from './markdown.ts'

const AXE_RULES = 'https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md'

const labels = {
  zh: {
    colon: '：',
    comma: '、',
    severity: '级别',
    kinds: '适用页面',
    allKinds: '各类页面',
    depth: '检查时机',
    depths: { quick: '浏览时自动检查', full: '打开面板或运行命令行时检查' },
    cases: '会报告什么',
    why: '为什么',
    fix: '怎样改正',
    basis: '依据',
    brackets: ['（', '）'],
  },
  en: {
    colon: ': ',
    comma: ', ',
    severity: 'Level',
    kinds: 'Pages',
    allKinds: 'all kinds',
    depth: 'Checked',
    depths: { quick: 'while browsing', full: 'once the panel is opened, and on the command line' },
    cases: 'What it reports',
    why: 'Why',
    fix: 'How to put it right',
    basis: 'Basis',
    brackets: [' (', ')'],
  },
} satisfies Record<Language, unknown>

const sides = { good: '符合 In order', bad: '不符合，或需人工核实 Not in order, or to be looked at' }
const kinds = {
  html: '页面代码 markup',
  text: '页面文字 words on the page',
  facts: '从页面读到的信息 what was read from the page',
}

/** The whole page, ending in a line break. */
export function rulePage(rule: Rule): string {
  const blocks = [
    `# ${plain(rule.words.zh.title)}`,
    `\`${rule.id}\` · [English](#english)`,
    ...part(rule, 'zh'),
    '## English',
    `**${plain(rule.words.en.title)}**`,
    ...part(rule, 'en'),
    '## 示例 Examples',
    ...examples(rule),
  ]
  return `${blocks.join('\n\n')}\n`
}

function part(rule: Rule, language: Language): string[] {
  const { colon, comma, ...label } = labels[language]
  const { why, fix, messages } = rule.words[language]
  const faces = words[language]
  const on = rule.on?.map((kind) => faces.kind[kind]).join(comma) ?? label.allKinds
  const level = language === 'zh' ? '##' : '###'
  return [
    [
      `- ${label.severity}${colon}${faces.severity[rule.severity]}`,
      `- ${label.kinds}${colon}${on}`,
      `- ${label.depth}${colon}${label.depths[rule.depth]}`,
    ].join('\n'),
    `${level} ${label.cases}`,
    Object.values<string>(messages)
      .map((text) => `- ${message(text)}`)
      .join('\n'),
    `${level} ${label.why}`,
    plain(why),
    `${level} ${label.fix}`,
    plain(fix),
    `${level} ${label.basis}`,
    rule.cites.map((id) => basis(id, language)).join('\n'),
  ]
}

function basis(id: Rule['cites'][number], language: Language): string {
  const { label, asks, trust, url } = cite(id)
  const name = url ? link(label[language], url) : plain(label[language])
  const { colon, brackets } = labels[language]
  return `- ${name}${colon}${plain(asks[language])}${brackets.join(words[language].trust[trust])}`
}

function examples(rule: Rule): string[] {
  const axe = rule.id.match(/^accessibility\/axe-(.+)$/)?.[1]
  if (axe) return [`${link('axe-core', AXE_RULES)} \`${axe}\``]
  return (['good', 'bad'] as const).flatMap((side) =>
    rule.examples[side].map((example) => {
      const { kind, block } = shown(example)
      return `**${sides[side]}** – ${kinds[kind]}\n\n${block}`
    }),
  )
}

function shown(example: Example): { kind: keyof typeof kinds; block: string } {
  if ('html' in example) {
    const address = example.url ? `<!-- ${example.url} -->\n` : ''
    return { kind: 'html', block: fenced(address + example.html, 'html') }
  }
  if ('text' in example) return { kind: 'text', block: fenced(example.text, 'text') }
  return { kind: 'facts', block: fenced(json(example.facts), 'json') }
}
