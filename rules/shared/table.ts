/** Rows and columns of tables, read from places: …/row/column, with one element at most between cell and text. */
import type { PageFacts, TextRun } from '../../audit/index.ts'

/** A cell of the table that holds the number. */
export interface Cell {
  /** The other cells of its row. */
  row: TextRun[]
  /** The first words of its column, where they are no number; else ''. */
  header: string
}

interface Placed {
  run: TextRun
  table: string
  row: string
  column: string
}

interface Table {
  rows: Map<string, Placed[]>
  /** The first cell of each column that holds no number. */
  heads: Map<string, Placed>
}

const indexes = new WeakMap<PageFacts, Map<string, Table>>()

/** null where the text stands in no table. */
export function cellOf(page: PageFacts, run: TextRun): Cell | null {
  const at = placed(run)
  if (!at) return null
  const table = tablesOf(page).get(at.table)
  const row = table?.rows.get(at.row) ?? []
  if (!row.some((cell) => cell.column !== at.column)) return null
  const head = table?.heads.get(at.column)
  return {
    row: row.filter((cell) => cell.run !== run).map((cell) => cell.run),
    header: head && head.row !== at.row ? head.run.text.slice(0, 20) : '',
  }
}

function tablesOf(page: PageFacts): Map<string, Table> {
  const known = indexes.get(page)
  if (known) return known
  const tables = new Map<string, Table>()
  for (const run of page.texts ?? []) {
    const at = placed(run)
    if (!at) continue
    const table = tables.get(at.table) ?? { rows: new Map(), heads: new Map() }
    tables.set(at.table, table)
    const row = table.rows.get(at.row)
    if (row) row.push(at)
    else table.rows.set(at.row, [at])
    if (!table.heads.has(at.column) && !/\d{6,}/.test(run.text)) table.heads.set(at.column, at)
  }
  indexes.set(page, tables)
  return tables
}

/** A cell is a td or th, or (Word writes so) a short paragraph in one; rows of thead and tbody are of one table. */
function placed(run: TextRun): Placed | null {
  const inside = /^(?:p|span|font)$/.test(run.tag)
  if (!inside && !/^t[dh]$/.test(run.tag)) return null
  if (inside && run.text.length > 40) return null
  const steps = run.place.split('/')
  const depth = steps.length - (inside ? 1 : 0)
  if (depth < 4) return null
  const cell = steps.slice(0, depth)
  return {
    run,
    table: cell.slice(0, -3).join('/'),
    row: cell.slice(0, -1).join('/'),
    column: cell.at(-1) ?? '',
  }
}
