// A file that grows by whole lines only, with a note beside it of how far it is good. What a crash leaves behind the
// last note is cut off when the export goes on.
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import * as z from 'zod/mini'

const noteSchema = z.object({
  /** Empty before the first page. */
  checkpoint: z.string(),
  /** How long the file was then. */
  bytes: z.int().check(z.gte(0)),
  portal: z.string(),
  columns: z.optional(z.array(z.string())),
})
export type Note = z.infer<typeof noteSchema>

export interface Sink {
  write(text: string, note: Omit<Note, 'bytes'>): Promise<void>
  /** All rows are there: the note has done its duty. */
  finish(): Promise<void>
  close(): Promise<void>
}

const notePath = (path: string) => `${path}.checkpoint`

/** The note beside a file, or undefined when there is none. */
export async function readNote(path: string): Promise<Note | undefined> {
  let text: string
  try {
    text = await readFile(notePath(path), 'utf8')
  } catch {
    return undefined
  }
  try {
    return noteSchema.parse(JSON.parse(text))
  } catch {
    throw new Error(`${notePath(path)} is damaged. Delete it and export from the beginning.`)
  }
}

/** @param note where an interrupted export is taken up, or what a new one begins with */
export async function openSink(path: string, note: Note): Promise<Sink> {
  // Before anything is cut off: whatever happens from here on, the file is known not to be whole.
  await writeNote(path, note)
  const file = await open(path, note.bytes > 0 ? 'r+' : 'w').catch((error: Error) => {
    throw new Error(`${path} can't be written: ${error.message}`)
  })
  let { bytes } = note
  const { size } = await file.stat()
  if (size < bytes) {
    await file.close()
    throw new Error(`${path} is shorter than it was; delete ${notePath(path)} and export from the beginning.`)
  }
  await file.truncate(bytes)
  return {
    async write(text, next) {
      const data = Buffer.from(text)
      for (let at = 0; at < data.length; ) {
        const { bytesWritten } = await file.write(data, at, data.length - at, bytes + at)
        at += bytesWritten
      }
      bytes += data.length
      await writeNote(path, { ...next, bytes })
    },
    async finish() {
      await file.sync()
      await rm(notePath(path), { force: true })
    },
    close: () => file.close(),
  }
}

async function writeNote(path: string, note: Note): Promise<void> {
  await writeFile(`${notePath(path)}.new`, JSON.stringify(note))
  await rename(`${notePath(path)}.new`, notePath(path))
}

/** The standard output: lines too, but nothing to resume. Whoever reads it may leave early, as `head` does. */
export function standardOutput(onLeft: () => void): Sink {
  const { stdout } = process
  stdout.on('error', onLeft)
  return {
    write: (text) => new Promise((resolve) => stdout.write(text, () => resolve())),
    finish: async () => {},
    close: async () => {},
  }
}
