import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvReport } from '../../reports/index.ts'
import { reportWith } from './report.ts'

/** RFC 4180, every cell quoted. */
function parse(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, cell = '', end] of csv.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    row.push(cell.replaceAll('""', '"'))
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

test('a BOM, a head, a row a finding, numbered through', () => {
  const csv = csvReport([reportWith('甲'), reportWith('乙')], 'zh')
  expect(csv.codePointAt(0)).toBe(0xfeff)
  const rows = parse(csv)
  expect(rows.map(([first]) => first)).toEqual(['序号', '1', '2', '3', '4'])
  expect(new Set(rows.map((row) => row.length)).size).toBe(1)
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\u200b=1'])('no formula: %j', (text) => {
  for (const cells of parse(csvReport(reportWith(text), 'zh')).slice(1)) {
    for (const cell of cells) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u)
  }
})

test('whatever the page says, the table keeps its shape and its cells their limit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const rows = parse(csvReport(reportWith(text), 'en'))
      expect(rows).toHaveLength(3)
      expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    }),
  )
  for (const cell of parse(csvReport(reportWith('长'.repeat(40_000)), 'zh')).flat()) {
    expect(cell.length).toBeLessThanOrEqual(32_767)
  }
})
