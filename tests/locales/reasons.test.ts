import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { reasonInChinese } from '../../locales/index.ts'

it('every reason that the gatherer gives for a page kind is known in Chinese', () => {
  const source = readFileSync(join(import.meta.dirname, '../../gather/read/kind.ts'), 'utf8')
  const reasons = [...source.matchAll(/\['[a-z-]+', ['`]([^'`]+)['`]\]/g)].map(([, reason = '']) =>
    reason.replace(/\$\{.*?\}/g, '3'),
  )
  expect(reasons.length).toBeGreaterThan(20)
  expect(reasons.filter((reason) => !/\p{Script=Han}/u.test(reasonInChinese(reason)))).toEqual([])
})

it('what was cut short is said in Chinese, with its numbers', () => {
  expect(reasonInChinese('500 frames, 60 read')).toBe('共 500 个框架，读取了 60 个')
  expect(reasonInChinese('no answer within 20 s')).toBe('20 秒内没有响应')
  expect(reasonInChinese('frame http://www.yunze.gov.cn/')).toBe('框架 http://www.yunze.gov.cn/')
  const sources = ['collect.ts', 'page/walk.ts', 'page/axe.ts', 'read/index.ts'].map((file) =>
    readFileSync(join(import.meta.dirname, '../../gather', file), 'utf8'),
  )
  const whys = sources.flatMap((s) =>
    [...s.matchAll(/(?:why: |\? |Error\()['`]([a-z$][^'`]* [^'`]*)['`]/g)].map(([, why = '']) =>
      why.replace(/\$\{.*?\}/g, '3'),
    ),
  )
  expect(whys.length).toBeGreaterThan(4)
  expect(whys.filter((why) => !/\p{Script=Han}/u.test(reasonInChinese(why)))).toEqual([])
})

it('takes no word of the page for a reason', () => {
  for (const text of ['toString', '__proto__', 'constructor', '']) expect(reasonInChinese(text)).toBe(text)
})
