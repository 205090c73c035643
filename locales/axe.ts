/** axe-core's own texts, Chinese and English, complete in keys: ours stand where its Chinese lacks one. */
import en from 'axe-core/locales/_template.json' with { type: 'json' }
import zh from 'axe-core/locales/zh_CN.json' with { type: 'json' }

export const axeEn = { rules: en.rules, checks: en.checks }
export const axeZh = { rules: { ...en.rules, ...zh.rules }, checks: { ...en.checks, ...zh.checks } }
