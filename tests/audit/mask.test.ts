import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maskNumbers } from '../../audit/index.ts'

it('masks the way inspection circulars ask for', () => {
  expect(maskNumbers('电话13812341234,身份证350102199001011234')).toBe('电话138****1234,身份证35*************234')
})

it('leaves codes, dates and document numbers readable', () => {
  const text = '索引号000014349/2018-00221 网站标识码3600000010 2024-05-11'
  expect(maskNumbers(text)).toBe(text)
})

it('never leaves eleven digits in a row', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z一-龥 ]{0,6}\d{11,19}[一-龥 ]{0,6}$/),
      (text) => !/\d{11}/.test(maskNumbers(text)),
    ),
  )
})
