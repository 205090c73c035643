import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fenced, json, link, message, plain } from '../../scripts/markdown.ts'

test('words do not act as markup', () => {
  expect(plain('<img alt=""> | *重* _轻_ [链接](x) &nbsp; `码` ~删~ $x$')).toBe(
    '\\<img alt=""\\> \\| \\*重\\* \\_轻\\_ \\[链接\\](x) \\&nbsp; \\`码\\` \\~删\\~ \\$x\\$',
  )
  expect(plain('一行\n 二行')).toBe('一行 二行')
  expect(link('[a](b)', 'c.md')).toBe('[\\[a\\](b)](c.md)')
})

test('parameters of a message are set apart, its other words are plain', () => {
  expect(message('“{text}”是 {count} 位*')).toBe('“`{text}`”是 `{count}` 位\\*')
})

test('nothing in a block of code ends its fence', () => {
  expect(fenced('a', 'text')).toBe('```text\na\n```')
  expect(fenced('````\n```', 'text')).toBe('`````text\n````\n```\n`````')
})

test('json in short lines is the same json', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      expect(JSON.parse(json(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
