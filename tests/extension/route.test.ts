import { describe, expect, it } from 'vitest'
import { isNewRoute } from '../../extension/route.ts'

describe('isNewRoute', () => {
  it.each([
    [null, 'http://a.gov.cn/', true],
    ['http://a.gov.cn/', 'http://a.gov.cn/', false],
    ['http://a.gov.cn/', 'http://a.gov.cn/b', true],
    ['http://a.gov.cn/?p=1', 'http://a.gov.cn/?p=2', true],
    ['http://a.gov.cn/', 'http://a.gov.cn/#part', false],
    ['http://a.gov.cn/#part', 'http://a.gov.cn/', false],
    ['http://a.gov.cn/#/list', 'http://a.gov.cn/#/item/3', true],
    ['http://a.gov.cn/#!/list', 'http://a.gov.cn/', true],
  ])('%s -> %s: %s', (before, after, expected) => {
    expect(isNewRoute(before, after)).toBe(expected)
  })
})
