// Rows as lines of text.
import { stringify } from 'csv-stringify/sync'

export type Row = Record<string, unknown>

export interface Format {
  /** The lines of some rows, each with its line break; the first ones with a header where the format has one. */
  lines(rows: readonly Row[], isFirst: boolean): string
  /** What comes before the first row, where that is known without one. */
  header(): string
  /** What another process needs to write the same lines. */
  columns: readonly string[] | undefined
}

export const ndjson = (): Format => ({
  columns: undefined,
  header: () => '',
  lines: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
})

/** @param columns the columns wanted; without them those of the first row, and a row that has more is an error: nothing is left out in silence */
export function csv(columns?: readonly string[]): Format {
  const format: Format = {
    columns,
    header: () => (columns ? stringify([], { header: true, columns: [...columns] }) : ''),
    lines(rows, isFirst) {
      format.columns ??= Object.keys(rows[0] ?? {})
      const known = new Set(format.columns)
      for (const row of columns === undefined ? rows : []) {
        const extra = Object.keys(row).find((name) => !known.has(name))
        if (extra !== undefined)
          throw new Error(
            `A row has a column ${extra} that the first row had not. Name the columns with --select, or export .ndjson.`,
          )
      }
      return stringify(
        rows.map((row) => format.columns?.map((name) => row[name])),
        {
          header: isFirst,
          columns: [...format.columns],
          cast: { object: (value) => JSON.stringify(value), boolean: (value) => String(value) },
        },
      )
    },
  }
  return format
}
