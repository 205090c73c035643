/** Words of the faces; a rule's own words live with the rule. */
import { en } from './en.ts'
import { type Words, zh } from './zh.ts'

export { reasonIn, reasonInChinese } from './reasons.ts'
export type { Words }
export const words = { zh, en } satisfies Record<string, Words>

/** BCP 47 tag for the lang attribute and Intl. */
export const languageTag = (language: keyof typeof words): string => (language === 'zh' ? 'zh-CN' : 'en')
