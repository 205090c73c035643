import { expect, test } from 'vitest'
import {
  FIND_ERRORS_HOSTS,
  OLD_FIND_ERRORS_HOSTS,
  platformEntries,
  provinces,
  SITE_CODE,
  statutoryItems,
} from '../../standards/index.ts'

test.each(['3699990001', 'bm01000001', 'BM64130001'])('%s is a site code', (code) => expect(code).toMatch(SITE_CODE))

test.each(['369999001', '36999900012', 'bm0100001', 'N000011992', '3699990001号', ''])('%s is none', (code) =>
  expect(code).not.toMatch(SITE_CODE),
)

test('every province has its own code and at least one character of one length', () => {
  expect(Object.keys(provinces)).toHaveLength(35)
  for (const [code, characters] of Object.entries(provinces)) {
    expect(code).toMatch(/^\d\d$/)
    expect(characters).toMatch(/^\p{Script=Han}{1,2}$/u)
  }
})

test('the lists of Article 20 and of the platform are whole, and each entry is found by its own name', () => {
  expect(statutoryItems.map((item) => item.id)).toEqual(Array.from({ length: 14 }, (_, i) => String(i + 1)))
  expect(platformEntries).toHaveLength(5)
  for (const { zh, en, words } of [...statutoryItems, ...platformEntries]) {
    expect([zh, en].every((name) => name.trim() !== '')).toBe(true)
    expect(new Set(words).size).toBe(words.length)
    expect(words.filter((word) => word.length < 2)).toEqual([])
  }
  for (const { zh, words } of platformEntries) expect(words.some((word) => zh.includes(word))).toBe(true)
})

test('no address of the find-errors platform is both current and old', () => {
  expect(FIND_ERRORS_HOSTS.filter((host) => OLD_FIND_ERRORS_HOSTS.includes(host))).toEqual([])
})
