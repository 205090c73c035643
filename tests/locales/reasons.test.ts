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
