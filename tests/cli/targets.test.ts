import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readCommand } from '../../cli/arguments.ts'
import { readTargets } from '../../cli/targets.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'mingcha-targets-'))
writeFileSync(path.join(folder, 'page.html'), '<p>')

const targetsOf = (...args: string[]) => {
  const command = readCommand(['audit', ...args], new Date('2026-11-24T08:00:00Z'))
  if (typeof command === 'string') throw new Error(command)
  return readTargets(command)
}
const fromList = (...lines: string[]) => {
  const list = path.join(folder, 'list.jsonl')
  writeFileSync(list, lines.join('\n'))
  return targetsOf('--targets', list)
}

test('ids: the given one, else the file’s name, else host and path', () => {
  expect(targetsOf('a/b.page.html').map(({ id }) => id)).toEqual(['b.page'])
  expect(targetsOf('http://www.yunze.gov.cn/zwgk/t_1.html?p=2').map(({ id }) => id)).toEqual([
    'www.yunze.gov.cn_zwgk_t_1.html_p_2',
  ])
  expect(fromList('{"id":"甲","target":"page.html"}').map(({ id }) => id)).toEqual(['甲'])
})

test('a line of a list: file beside the list, own address, own day', () => {
  const [first, second] = fromList(
    '{"id":"1","target":"page.html","url":"http://www.yunze.gov.cn/","at":"2025-01-02"}',
    '',
    '{"target":"http://www.yunze.gov.cn/","url":null}',
  )
  expect(first).toEqual({
    id: '1',
    target: path.join(folder, 'page.html'),
    url: 'http://www.yunze.gov.cn/',
    at: new Date('2025-01-02T04:00:00Z'),
  })
  expect(second?.at).toEqual(new Date('2026-11-24T08:00:00Z'))
})

test('two targets of one id are refused, in whatever case', () => {
  expect(() => targetsOf('a/x.html', 'b/x.html')).toThrow(/^duplicateId: x/)
  expect(() => fromList('{"id":"A","target":"1.html"}', '{"id":"a","target":"2.html"}')).toThrow(/^duplicateId/)
})

test.each(['../x', 'a/b', 'a\\b', '..', '', 'a:b', 'a\u0000b'])('an id that leaves the folder is refused: %j', (id) => {
  expect(() => fromList(JSON.stringify({ id, target: 'page.html' }))).toThrow(/^usage/)
})

test('a bad line is named', () => {
  expect(() => fromList('{"target":"page.html"}', '{"id":1}')).toThrow(/list\.jsonl:2/)
  expect(() => targetsOf('--targets', path.join(folder, 'none.jsonl'))).toThrow(/^notFound/)
})
