import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readReport } from '../../audit/index.ts'
import { jsonReport, reportSchema, textFinding } from '../../reports/index.ts'
import { reportWith } from './report.ts'

test('what is written reads back', () => {
  const report = reportWith('甲')
  expect(readReport(JSON.parse(jsonReport(report)))).toEqual(report)
})

test('the published schema is the one of the code', () => {
  const file = path.resolve(import.meta.dirname, '../../docs/report.schema.json')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(reportSchema())))
})

test('a finding as text: what, where, how to fix, by which clause', () => {
  const report = reportWith('甲')
  const [finding] = report.findings
  if (!finding) throw new Error('no finding')
  const text = textFinding(finding, report.rules[0], 'zh')
  expect(text.split('\n')[0]).toBe('【扣分】甲')
  expect(text).toContain('甲【甲】甲')
  expect(text).toMatch(/依据.*未核对原文/)
  expect(textFinding(finding, undefined, 'en')).not.toContain('undefined')
})
