// The documentation's multi-line tables: `#|`, rows between `||`, cells between `|`. They may stand inside each other.

export interface Cell {
  /** Without the tables inside of it. */
  text: string
  tables: Table[]
}

export type Row = Cell[]
export type Table = Row[]

/** All tables of a text, in order; those inside of cells hang at their cells. */
export function tablesOf(text: string): Table[] {
  return splitTables(text).tables.map(parseTable)
}

/** Cuts out the outermost tables. */
function splitTables(text: string): { rest: string; tables: string[] } {
  const tables: string[] = []
  let rest = ''
  let depth = 0
  let begin = 0
  let at = 0
  for (const token of masked(text).matchAll(/#\||\|#/g)) {
    if (token[0] === '#|') {
      if (depth++ === 0) {
        rest += text.slice(at, token.index)
        begin = token.index + 2
      }
    } else if (depth > 0 && --depth === 0) {
      tables.push(text.slice(begin, token.index))
      at = token.index + 2
    }
  }
  return { rest: rest + text.slice(at), tables }
}

function parseTable(text: string): Table {
  const mask = masked(text)
  const rows: Row[] = []
  let depth = 0
  let cellStart = -1
  let row: Row = []
  const close = (end: number): void => {
    const { rest, tables } = splitTables(text.slice(cellStart, end))
    row.push({ text: rest.trim(), tables: tables.map(parseTable) })
  }
  for (const token of mask.matchAll(/#\||\|#|\|\||\|/g)) {
    const [mark] = token
    if (mark === '#|') depth++
    else if (mark === '|#') depth--
    else if (depth > 0) continue
    else if (mark === '||' && cellStart < 0) cellStart = token.index + 2
    else if (mark === '||') {
      close(token.index)
      rows.push(row)
      row = []
      cellStart = -1
    } else if (cellStart >= 0) {
      close(token.index)
      cellStart = token.index + 1
    }
  }
  return rows
}

/** Bars inside of code are no separators. The text keeps its length. */
const masked = (text: string): string => {
  const hide = (code: string) => code.replace(/[|#]/g, '_')
  return text
    .replace(/```[\s\S]*?```/g, hide)
    .replace(/`[^`\n]*`/g, hide)
    .replace(/\\\|/g, '__')
}
