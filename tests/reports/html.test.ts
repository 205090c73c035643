import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlReport } from '../../reports/index.ts'
import { reportWith } from './report.ts'

const count = (source: string): number[] => ['<', '>', '"', "'"].map((c) => source.split(c).length)

test('no text of the page becomes markup', () => {
  const plain = { zh: count(htmlReport(reportWith('x'), 'zh')), en: count(htmlReport(reportWith('x'), 'en')) }
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom('zh', 'en'), (text, language) => {
      expect(count(htmlReport(reportWith(text), language))).toEqual(plain[language])
    }),
  )
})

test.each(['</style><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', '{{7*7}}'])(
  'as words: %s',
  (text) => {
    expect(htmlReport(reportWith(text), 'zh')).not.toContain(text.includes('<') ? text : '<script')
  },
)

test('only web addresses become links', () => {
  expect(htmlReport(reportWith('javascript:alert(1)'), 'zh')).not.toContain('href')
  expect(htmlReport(reportWith('http://www.yunze.gov.cn/"onclick="x'), 'zh')).toContain(
    'href="http://www.yunze.gov.cn/&quot;onclick=&quot;x"',
  )
})

test('one file that fetches nothing and runs nothing', () => {
  const source = htmlReport(reportWith('x'), 'zh')
  expect(source).not.toMatch(/<script|<link|<img|@import|url\(/)
  expect(source).toContain("default-src 'none'")
})

test('says what was not checked and what a person must judge', () => {
  const source = htmlReport(reportWith('words'), 'zh')
  for (const part of ['发现的问题', '待人工核实', '未检查和不适用', '未能读全', '未核对原文'])
    expect(source).toContain(part)
  expect(source).toContain('lang="zh-CN"')
  expect(htmlReport(reportWith('words'), 'en')).toContain('Not checked, not applicable')
})
