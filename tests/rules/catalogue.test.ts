import { globSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Rule } from '../../audit/index.ts'
import { words } from '../../locales/index.ts'
import { renames, ruleById, rules } from '../../rules/index.ts'
import { citationIds, cite } from '../../standards/index.ts'
import { exampleFacts, exampleFault, parameters } from './examples.ts'

const folder = path.resolve(import.meta.dirname, '../../rules')
/** Rules of accessibility are made from axe's; `shared` holds what rules of a family, or of all, have in common. */
const files = globSync('*/*.ts', { cwd: folder })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => !/^(accessibility|shared)\/|\/shared\.ts$|\.words\.ts$/.test(file))
  .sort()
const written = rules.filter((rule) => !rule.id.startsWith('accessibility/axe-'))

const allTexts = (rule: Rule): [string, string][] =>
  (['zh', 'en'] as const).flatMap((language) => {
    const { title, why, fix, messages } = rule.words[language]
    return Object.entries({ title, why, fix, ...messages }).map(([key, text]): [string, string] => [
      `${language} ${key}`,
      text,
    ])
  })

test('ids are unique', () => {
  expect(rules.length).toBeGreaterThan(0)
  expect(ruleById.size).toBe(rules.length)
})

test.each(files)('%s holds the rule of its name, and the catalogue has it', async (file) => {
  const { default: rule } = (await import(path.join(folder, file))) as { default?: Rule }
  expect(rule?.id).toBe(file.replace(/\.ts$/, ''))
  expect(ruleById.get(rule?.id ?? '')).toBe(rule)
})

test('the catalogue has no rule without a file', () => {
  expect(written.map((rule) => `${rule.id}.ts`).sort()).toEqual(files)
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has words in both languages, cites what exists, and its family has a name', () => {
    expect(allTexts(rule).filter(([, text]) => text.trim() === '')).toEqual([])
    const chinese = /\p{Script=Han}/u
    expect(allTexts(rule).filter(([key, text]) => key.startsWith('zh') && !chinese.test(text))).toEqual([])
    expect(Object.keys(rule.words.zh.messages)).toEqual(Object.keys(rule.words.en.messages))
    expect(rule.cites.length).toBeGreaterThan(0)
    expect(rule.cites.filter((c) => !citationIds.includes(c))).toEqual([])
    expect(Object.keys(words.zh.family)).toContain(id.split('/')[0])
  })
})

describe.each(written.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('says the same in both languages', () => {
    const { zh, en } = rule.words
    for (const key of Object.keys(zh.messages)) {
      expect([key, parameters(en.messages[key] ?? '')]).toEqual([key, parameters(zh.messages[key] ?? '')])
    }
    for (const key of ['title', 'why', 'fix'] as const) expect(parameters(zh[key] + en[key])).toEqual([])
  })

  test('has examples that give what they stand for', () => {
    for (const side of ['good', 'bad'] as const) {
      expect([side, rule.examples[side].length > 0]).toEqual([side, true])
      const faults = rule.examples[side].map((example) => {
        const facts = exampleFacts(example)
        return facts && exampleFault(rule, side, facts)
      })
      expect(faults.filter((fault) => fault !== null)).toEqual([])
    }
  })
})

test('renames lead from ids that are gone to ids that exist', () => {
  expect(Object.keys(renames).filter((old) => ruleById.has(old))).toEqual([])
  expect(Object.values(renames).filter((id) => !ruleById.has(id))).toEqual([])
})

/** 扣 5 分, 20 个工作日, 三个月, 90 %, 5 points. Years and numbers of documents are none. */
const limits = [
  /(?<![\d第一二两三四五六七八九十百])(?:\d{1,3}|[一二两三四五六七八九十百]+)\s*(?:多|余)?(?:分(?!别|类|级|析|享)|个?工作日|天|日(?!期)|个月|小时|分钟|秒|周(?!期)|次|处|个|条|项)/,
  /\d+(?:\.\d+)?\s*[%％]/,
  /(?<!\d)\d{1,3}\s+(?:points?|working|days?|weeks?|months?|hours?|minutes?|seconds?|times|items?)\b/i,
]

test('limits are told from other numbers', () => {
  const isLimit = (text: string) => limits.some((limit) => limit.test(text))
  expect(
    ['扣5分', '20 个工作日', '三个月未更新', '不低于 90%', '5 points', '20 working days'].filter(isLimit),
  ).toHaveLength(6)
  expect(['国办函〔2018〕55号', '2019年4月', '第九条', '单项否决', 'Art. 12', '2017 No. 47'].filter(isLimit)).toEqual(
    [],
  )
})

test('what was not read shows no limit', () => {
  const shown = citationIds.map(cite).filter((c) => c.trust === 'unverified')
  const numbers = shown.flatMap(({ id, label, asks }) =>
    [label.zh, label.en, asks.zh, asks.en].filter((text) => limits.some((l) => l.test(text))).map((text) => [id, text]),
  )
  expect(numbers).toEqual([])
})
