import { expect, test } from 'vitest'
import { languageOf, readCommand, readTime } from '../../cli/arguments.ts'

const now = new Date('2026-11-24T08:00:00Z')

test('what is left out has its default', () => {
  expect(readCommand(['audit', 'a.html'], now)).toEqual({
    targets: ['a.html'],
    list: null,
    url: null,
    at: now,
    format: 'table',
    facts: false,
    out: null,
    failOn: 'deduct',
    language: 'zh',
    scripts: false,
  })
})

test('a day is judged at noon in China, a bare time is China’s', () => {
  expect(readTime('2026-11-24').toISOString()).toBe('2026-11-24T04:00:00.000Z')
  expect(readTime('2026-11-24T16:30').toISOString()).toBe('2026-11-24T08:30:00.000Z')
  expect(readTime('2026-11-24T16:30:05Z').toISOString()).toBe('2026-11-24T16:30:05.000Z')
})

test.each([
  [['audit']],
  [['inspect', 'a.html']],
  [['audit', 'a.html', '--format', 'pdf']],
  [['audit', 'a.html', '--fail-on', 'all']],
  [['audit', 'a.html', '--at', '2026-02-30']],
  [['audit', 'a.html', '--at', 'yesterday']],
  [['audit', 'a.html', '--url', 'file:///etc/passwd']],
  [['audit', 'a.html', 'b.html', '--url', 'http://www.yunze.gov.cn/']],
  [['audit', 'a.html', '--targets', 'list.jsonl']],
  [['audit', 'a.html', '--nonsense']],
])('refused: %j', (args) => {
  expect(() => readCommand(args, now)).toThrow(/^usage/)
})

test('the language holds for complaints about the rest, too', () => {
  expect(languageOf(['audit', '--lang=en', '--nonsense'])).toBe('en')
  expect(languageOf(['audit', '--lang', 'en'])).toBe('en')
  expect(languageOf(['audit'])).toBe('zh')
})
