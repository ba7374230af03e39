// Writes a whole list to a file: completely, line by line, and resumable at any point.
import { access } from 'node:fs/promises'
import { ListError, type Plan } from '../index'
import { connect } from './connect'
import { csv, type Format, ndjson } from './format'
import { startProgress } from './progress'
import { type Note, openSink, readNote, standardOutput } from './sink'

export interface ExportCommandOptions {
  url?: string
  plan?: Plan
  filter?: Record<string, unknown>
  select?: string[]
  params?: Record<string, unknown>
  limit?: number
  out?: string
  resume: boolean
}

export async function exportList(method: string, options: ExportCommandOptions): Promise<void> {
  const { out, limit, select, filter } = options
  const note = await noteToResume(options)
  if (note === 'complete') {
    process.stderr.write(`${out} has no checkpoint beside it, so it is complete; there is nothing to resume.\n`)
    return
  }
  const format = formatOf(options, note)
  const { client, host } = connect(options)
  if (note && note.portal !== host)
    throw new Error(`${out} was begun with the portal ${note.portal}, not with ${host}.`)

  const stop = new AbortController()
  const interrupt = () => stop.abort()
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)

  const params = { ...options.params, ...(filter && { filter }), ...(select && { select }) }
  let rows = 0
  const list = client.raw.list(method, params, {
    signal: stop.signal,
    ...(limit !== undefined && { limit }),
    ...(note && { resume: note.checkpoint }),
    onProgress: (progress) => {
      rows = progress.rows
      bar.update(rows)
    },
  })
  const total = await list.count().catch((error: unknown) => {
    if (error instanceof ListError) return undefined // Some lists have no total; they are exported all the same.
    throw error
  })
  const done = note ? rowsBefore(note) : 0
  const bar = startProgress(
    total === undefined ? undefined : Math.min(total, limit === undefined ? total : done + limit),
    done,
  )
  const sink = out === undefined ? standardOutput() : await openSink(out, note)
  try {
    let isFirst = note === undefined
    for await (const page of list.pages()) {
      const text = format.lines(page, isFirst)
      isFirst = false
      const { columns } = format
      await sink.write(text, {
        checkpoint: list.checkpoint ?? '',
        portal: host,
        ...(columns && { columns: [...columns] }),
      })
    }
    await sink.finish()
    bar.stop()
    process.stderr.write(`${rows.toLocaleString('en')} rows${out === undefined ? '' : ` in ${out}`}\n`)
  } catch (error) {
    bar.stop()
    const hint = out === undefined ? '' : '; go on with --resume'
    process.stderr.write(`Stopped after ${rows.toLocaleString('en')} rows${hint}.\n`)
    if (!stop.signal.aborted) throw error
    process.exitCode = 130
  } finally {
    await sink.close()
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
  }
}

async function noteToResume({ out, resume }: ExportCommandOptions): Promise<Note | undefined | 'complete'> {
  if (!resume) return undefined
  if (out === undefined) throw new Error('--resume needs the --out of the export that was interrupted.')
  const note = await readNote(out)
  if (note) return note
  const exists = await access(out).then(
    () => true,
    () => false,
  )
  return exists ? 'complete' : undefined
}

function formatOf({ out, select }: ExportCommandOptions, note: Note | undefined): Format {
  if (out === undefined || /\.(ndjson|jsonl)$/i.test(out)) return ndjson()
  if (!/\.csv$/i.test(out)) throw new Error(`--out must end with .ndjson or .csv (got ${out}).`)
  const named = select?.some((name) => name.includes('*')) ? undefined : select
  return csv(note?.columns ?? named)
}

/** A checkpoint is the library's own text; that it tells the rows before it is all the bar needs to know. */
function rowsBefore({ checkpoint }: Note): number {
  const { rows } = JSON.parse(checkpoint) as { rows?: unknown }
  return typeof rows === 'number' ? rows : 0
}
