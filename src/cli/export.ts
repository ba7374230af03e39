// Writes a whole list to a file: completely, line by line, and resumable at any point.
import { access } from 'node:fs/promises'
import { ListError, type Plan } from '../index'
import { connect } from './connect'
import { csv, type Format, ndjson } from './format'
import { startProgress } from './progress'
import { type Note, openSink, readNote, type Sink, standardOutput } from './sink'

export interface ExportCommandOptions {
  url?: string
  portal?: string
  plan?: Plan
  filter?: Record<string, unknown>
  select?: string[]
  params?: Record<string, unknown>
  limit?: number
  out?: string
  resume: boolean
}

export async function exportList(method: string, options: ExportCommandOptions): Promise<void> {
  const { out, select, filter } = options
  const note = await noteToResume(options)
  const format = formatOf(options, note)
  const { client, host } = await connect(options)
  if (note && note.portal !== host)
    throw new Error(`${out} was begun with the portal ${note.portal}, not with ${host}.`)

  const stop = new AbortController()
  let exitCode = 0
  const stopWith = (code: number) => () => {
    exitCode = code
    stop.abort()
  }
  const [interrupt, terminate] = [stopWith(130), stopWith(143)]
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', terminate)

  const done = note ? rowsBefore(note) : 0
  // The limit is for the file, whatever number of runs it takes.
  const limit = options.limit === undefined ? undefined : options.limit - done
  const params = { ...options.params, ...(filter && { filter }), ...(select && { select }) }
  let rows = done
  const list = client.raw.list(method, params, {
    signal: stop.signal,
    limit: limit === undefined ? undefined : Math.max(1, limit),
    resume: note?.checkpoint || undefined,
    onProgress: (progress) => {
      rows = progress.rows
      bar.update(rows)
    },
  })
  const total = await list.count().catch((error: unknown) => {
    if (error instanceof ListError) return undefined // Some lists have no total; they are exported all the same.
    throw error
  })
  const wanted = total === undefined ? undefined : Math.min(total, options.limit ?? total)
  const bar = startProgress(wanted, done, out !== undefined || !process.stdout.isTTY)
  const noteNow = (): Omit<Note, 'bytes'> => {
    const columns = format.columns && [...format.columns]
    return { checkpoint: list.checkpoint ?? '', portal: host, ...(columns && { columns }) }
  }
  const start: Note = note ?? { ...noteNow(), bytes: 0 }
  const sink: Sink = out === undefined ? standardOutput(stopWith(0)) : await openSink(out, start)
  try {
    let isFirst = start.bytes === 0
    for await (const page of limit !== undefined && limit <= 0 ? [] : list.pages()) {
      await sink.write(format.lines(page, isFirst), noteNow())
      isFirst = false
    }
    if (isFirst) await sink.write(format.header(), noteNow())
    await sink.finish()
    bar.stop()
    process.stderr.write(`${counted(rows)}${out === undefined ? '' : ` in ${out}`}\n`)
  } catch (error) {
    bar.stop()
    const isStopped = stop.signal.aborted
    const hint = out === undefined ? '' : '; go on with --resume'
    if (!isStopped || exitCode > 0) process.stderr.write(`Stopped after ${counted(rows)}${hint}.\n`)
    if (!isStopped) throw error
    process.exitCode = exitCode
  } finally {
    await sink.close()
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', terminate)
  }
}

const counted = (rows: number): string => `${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}`

async function noteToResume({ out, resume }: ExportCommandOptions): Promise<Note | undefined> {
  if (out === undefined) {
    if (resume) throw new Error('--resume needs the --out of the export that was interrupted.')
    return undefined
  }
  const note = await readNote(out)
  if (note && !resume) {
    throw new Error(
      `An export into ${out} was interrupted. Go on with --resume, or delete ${out}.checkpoint to begin anew.`,
    )
  }
  if (note || !resume) return note
  const exists = await access(out).then(
    () => true,
    () => false,
  )
  if (exists) throw new Error(`${out} has no checkpoint beside it, so there is nothing to resume.`)
  return undefined
}

function formatOf({ out, select }: ExportCommandOptions, note: Note | undefined): Format {
  if (out === undefined || /\.(ndjson|jsonl)$/i.test(out)) return ndjson()
  if (!/\.csv$/i.test(out)) throw new Error(`--out must end with .ndjson or .csv (got ${out}).`)
  const named = select?.some((name) => name.includes('*')) ? undefined : select
  return csv(note?.columns ?? named)
}

/** A checkpoint is the library's own text; that it tells the rows before it is all that is needed here. */
function rowsBefore({ checkpoint }: Note): number {
  const { rows } = JSON.parse(checkpoint || '{}') as { rows?: unknown }
  return typeof rows === 'number' ? rows : 0
}
