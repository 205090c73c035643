/** Every defect planted in the sample site is found, by the rule that its table names. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type AuditReport, readReport } from '../../audit/index.ts'
import { mingcha } from './command.ts'

const site = path.resolve(import.meta.dirname, '../../sample-site')
const readme = readFileSync(path.join(site, 'README.md'), 'utf8')
const planted = [...readme.matchAll(/^\| (\S+\.html) \| (\S+) \| (failed|cantTell) \|/gm)].map(
  ([, page = '', rule = '', verdict = '']) => ({ page, rule, verdict }),
)
const pages = [...new Set(planted.map(({ page }) => page))]
const reports = new Map<string, AuditReport>()

beforeAll(async () => {
  const work = mkdtempSync(path.join(tmpdir(), 'mingcha-site-'))
  const list = path.join(work, 'list.jsonl')
  const lines = pages.map((page) => ({
    id: page,
    target: path.join(site, page),
    url: `http://www.yunze.gov.cn/${page}`,
    at: '2026-11-24',
  }))
  writeFileSync(list, lines.map((line) => JSON.stringify(line)).join('\n'))
  await mingcha(['audit', '--targets', list, '--format', 'json', '--out', work])
  for (const page of pages)
    reports.set(page, readReport(JSON.parse(readFileSync(path.join(work, `${page}.json`), 'utf8'))))
}, 120_000)

test('the table was read', () => {
  expect(planted.length).toBeGreaterThan(25)
})

describe.each(pages)('%s', (page) => {
  test.each(planted.filter((one) => one.page === page))('$rule: $verdict', ({ rule, verdict }) => {
    const found = reports.get(page)?.rules.find(({ id }) => id === rule)
    expect(found?.verdict, found?.reason?.zh).toBe(verdict)
  })

  test('personal numbers are masked, whatever is shown of them', () => {
    const { findings } = reports.get(page) as AuditReport
    expect(JSON.stringify(findings)).not.toMatch(/(?<!\d)(?:1101011990\d{7}[\dX]|1390000000\d|6222021\d{12})(?!\d)/)
  })
})
