import template from 'axe-core/locales/_template.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { axeEn, axeZh } from '../../locales/axe.ts'
import ours from '../../locales/axe-zh.json' with { type: 'json' }

/** Every text by its path. */
function texts(value: unknown, path: string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join(' › '), value]]
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, [...path, key]))
}

const { rules, checks } = template
const english = new Map(texts({ rules, checks }))
const chinese = new Map(texts(axeZh))
const placeholders = (text: string): string[] => [...new Set(text.match(/\$\{[^}]*\}/g))].sort()

describe("axe's texts", () => {
  test('English is the template of axe', () => {
    expect(new Map(texts(axeEn))).toEqual(english)
  })

  test('Chinese has every key of it and no other', () => {
    expect(english.size).toBeGreaterThan(500)
    expect([...chinese.keys()]).toEqual([...english.keys()])
  })

  test('Chinese is Chinese', () => {
    const untranslated = [...chinese].filter(
      ([path, text]) => english.get(path) !== '' && (text === english.get(path) || !/\p{Script=Han}/u.test(text)),
    )
    expect(untranslated).toEqual([])
  })

  test('Chinese keeps the placeholders', () => {
    const differing = [...chinese].filter(
      ([path, text]) => placeholders(text).join() !== placeholders(english.get(path) ?? '').join(),
    )
    expect(differing).toEqual([])
  })

  test('our texts stand at keys that axe has', () => {
    expect(texts(ours).filter(([path]) => !english.has(path))).toEqual([])
  })
})
