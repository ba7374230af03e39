// Makes one of many: the first goes at once, what comes within its window goes as one when the window is over. Windows are
// kept, so that processes share them, and what waits in one outlives the process.
import type { Clock } from '../clock'
import type { Storage } from '../storage'
import { readRecord } from '../storage/record'

export interface CollapseOptions<Item> {
  storage: Storage
  prefix: string
  clock: Clock
  /** Milliseconds. */
  window: number
  send(item: Item): Promise<void>
  /** Told when the storage fails; it is tried again. */
  onError(error: unknown): void
}

interface Window<Item> {
  /** Milliseconds since 1970. */
  until: number
  /** Stays until it has gone. */
  next?: Item
  /** What was put in last, by name. */
  last: string
}

export function createCollapse<Item>({ storage, prefix, clock, window, send, onError }: CollapseOptions<Item>) {
  const watched = new Set<string>()
  const sending = new Map<string, Promise<void>>()
  let swept = Number.NEGATIVE_INFINITY

  const write = (text: Window<Item>): string => JSON.stringify(text)
  const read = (text: string | undefined): Window<Item> | undefined => readRecord<Window<Item>>(text, 'until')

  /** @returns what has to be sent, and whether there is still something to wait for */
  const shut = (key: string): Promise<{ due?: Item | undefined; until?: number | undefined }> =>
    storage.lock(key, async (values) => {
      const found = read(await values.get(key))
      // Another process has been quicker.
      if (!found || found.until > clock.now()) return { until: found?.until }
      if (found.next === undefined) {
        await values.delete(key)
        return {}
      }
      const until = clock.now() + window
      await values.set(key, write({ ...found, until }))
      return { due: found.next, until }
    })

  /** It stays kept until it is sent, unless a later one takes its place. */
  async function sendKept(key: string, item: Item): Promise<void> {
    const work = (async () => {
      await send(item)
      await storage.lock(key, async (values) => {
        const found = read(await values.get(key))
        if (found && JSON.stringify(found.next) === JSON.stringify(item))
          await values.set(key, write({ until: found.until, last: found.last }))
      })
    })().catch(onError)
    sending.set(key, work)
    await work
    sending.delete(key)
  }

  async function watch(key: string, first: number): Promise<void> {
    if (watched.has(key)) return
    watched.add(key)
    for (let until: number | undefined = first; until !== undefined; ) {
      await clock.sleep(Math.max(0, until - clock.now()))
      // What is on its way may take longer than a window.
      await sending.get(key)
      try {
        const { due, until: next } = await shut(key)
        if (due !== undefined) await sendKept(key, due)
        until = next
      } catch (error) {
        onError(error)
        until = clock.now() + window
      }
    }
    watched.delete(key)
  }

  /** Takes up what other processes, and earlier ones, have left. */
  async function lookAround(): Promise<void> {
    swept = clock.now()
    for (const key of await storage.keys(prefix)) {
      const found = read(await storage.get(key))
      if (found) void watch(key, found.until)
    }
  }

  return {
    /**
     * The first is sent at once; others are kept, and the last of them goes when the window is over.
     * @param item what `id` says it is: the same again changes nothing
     * @returns whether it was the first
     */
    async add(name: string, id: string, item: Item): Promise<boolean> {
      const key = prefix + name
      if (swept + 6 * window < clock.now()) await lookAround()
      const { isFirst, until } = await storage.lock(key, async (values) => {
        const found = read(await values.get(key))
        const isOpen = found !== undefined && (found.next !== undefined || found.until > clock.now())
        const until = isOpen ? found.until : clock.now() + window
        if (!isOpen || found.last !== id) await values.set(key, write({ until, last: id, next: item }))
        return { isFirst: !isOpen, until }
      })
      void watch(key, until)
      if (isFirst) await sendKept(key, item)
      return isFirst
    },
    lookAround,
  }
}
