/**
 * axe-core's own texts, Chinese and English, with the same keys. axe-zh.json is ours: where axe's Chinese lacks a text,
 * has it in an older shape, or says something else than the English.
 */
import en from 'axe-core/locales/_template.json' with { type: 'json' }
import zh from 'axe-core/locales/zh_CN.json' with { type: 'json' }
import ours from './axe-zh.json' with { type: 'json' }

export const axeEn = { rules: en.rules, checks: en.checks }
export const axeZh = {
  rules: translate(en.rules, [ours.rules, zh.rules]),
  checks: translate(en.checks, [ours.checks, zh.checks]),
}

/** The first translation that has a text where the template has one, else the template's own. */
function translate<T>(template: T, translations: readonly unknown[]): T {
  if (typeof template === 'string') return (translations.find((t) => typeof t === 'string') ?? template) as T
  return Object.fromEntries(
    Object.entries(template as object).map(([key, inner]) => [
      key,
      translate(
        inner,
        translations.map((t) => partOf(t, key)),
      ),
    ]),
  ) as T
}

function partOf(translation: unknown, key: string): unknown {
  return typeof translation === 'object' && translation !== null
    ? (translation as Record<string, unknown>)[key]
    : undefined
}
