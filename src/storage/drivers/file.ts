// Values as files in a folder, each written whole or not at all. Shared by the processes of one machine.
// A lock is a file that names its owner; it is taken over when that process is no more.
import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { type Clock, systemClock } from '../../clock'
import { checked, lockLost } from '../checked'
import { createMutex } from '../mutex'
import type { Storage, Values } from '../storage'

export interface FileStorageOptions {
  /** Default: the machine's time. */
  clock?: Clock
}

const PAUSE = 20
const VALUE = '.value'
const LOCK = '.lock'

/** @param folder made where it isn't there, for its owner only */
export function fileStorage(folder: string, { clock = systemClock }: FileStorageOptions = {}): Storage {
  const mutex = createMutex()
  // A colon is no part of a file's name everywhere.
  const fileOf = (key: string, ending = VALUE): string => join(folder, `${key.replace(/:/g, '%3A')}${ending}`)
  const made = () => mkdir(folder, { recursive: true, mode: 0o700 })

  /** Written beside, kept on the disk, and then put in place: nobody ever sees half of it. */
  const put = async (file: string, text: string, check: () => Promise<void>): Promise<void> => {
    await made()
    const draft = `${file}.${randomUUID()}`
    const handle = await open(draft, 'wx', 0o600)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    try {
      await check()
      await rename(draft, file)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
  }
  const always = async (): Promise<void> => {}
  const valuesOf = (check: () => Promise<void>): Values => ({
    get: (key) => readFile(fileOf(key), 'utf8').catch(missing),
    set: (key, value) => put(fileOf(key), value, check),
    async delete(key) {
      await check()
      await rm(fileOf(key), { force: true })
    },
  })

  async function locked<Result>(key: string, work: (values: Values) => Promise<Result>): Promise<Result> {
    await made()
    const lock = fileOf(key, LOCK)
    const owner = JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() })
    while (!(await take(lock, owner))) await clock.sleep(PAUSE)
    try {
      return await work(
        valuesOf(async () => {
          if ((await readFile(lock, 'utf8').catch(missing)) !== owner) throw lockLost(key)
        }),
      )
    } finally {
      if ((await readFile(lock, 'utf8').catch(missing)) === owner) await rm(lock, { force: true })
    }
  }

  return checked('file', {
    ...valuesOf(always),
    async keys(prefix) {
      const files = await readdir(folder).catch(() => [])
      const keys = files
        .filter((file) => file.endsWith(VALUE))
        .map((file) => file.slice(0, -VALUE.length).replace(/%3A/g, ':'))
      return keys.filter((key) => key.startsWith(prefix))
    },
    lock: (key, work) => mutex.run(key, () => locked(key, work)),
  })
}

/** Whether the lock is ours now. The file appears with its owner's name in it, so no lock is ever without an owner. */
async function take(lock: string, owner: string): Promise<boolean> {
  const own = `${lock}.${randomUUID()}`
  await writeFile(own, owner, { mode: 0o600 })
  try {
    await link(own, lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const before = await readFile(lock, 'utf8').catch(missing)
    if (before !== undefined && isDead(before)) await clear(lock, before)
    return false
  } finally {
    await rm(own, { force: true })
  }
}

/** Takes a dead owner's lock away. Of several who see it dead one succeeds, and none takes a new owner's. */
async function clear(lock: string, dead: string): Promise<void> {
  const grave = `${lock}.dead.${randomUUID()}`
  await rename(lock, grave).catch(missing)
  const buried = await readFile(grave, 'utf8').catch(missing)
  // Somebody was quicker, and this is the lock of a living owner: it is put back, unless there is yet another.
  if (buried !== undefined && buried !== dead) await link(grave, lock).catch(() => {})
  await rm(grave, { force: true })
}

function isDead(text: string): boolean {
  try {
    const { pid, host } = JSON.parse(text) as { pid: number; host: string }
    if (host !== hostname()) return false
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

const missing = (error: unknown): undefined => {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
}
