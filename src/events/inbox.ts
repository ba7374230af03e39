// Events as they are kept until they have been handled, and their names for a while after that, so that one that comes
// again is known. Apart, so that looking for what is left takes as long as there is left.
import type { Storage, Values } from '../storage'
import { readRecord } from '../storage/record'
import type { DeadEvent, PortalEvent } from './types'

/** An event that waits for its handlers. */
export interface Kept {
  event: PortalEvent
  /** When it came: milliseconds since 1970. */
  at: number
  /** Tells those apart that came in the same millisecond. */
  order: number
  /** How often its handlers have failed. */
  failures: number
  /** It may have been handled already, in part or whole. */
  isRepeated?: boolean
}

export interface InboxOptions {
  storage: Storage
  prefix: string
  now(): number
  /** Milliseconds for which a handled event is remembered at least. */
  window: number
}

type Entry = Kept & { state: 'waiting' | 'dead'; reason?: string }

export type Inbox = ReturnType<typeof createInbox>

export const inOrder = (left: Kept, right: Kept): number => left.at - right.at || left.order - right.order

export function createInbox({ storage, prefix, now, window }: InboxOptions) {
  const open = `${prefix}inbox:`
  const done = `${prefix}done:`
  let count = 0
  let swept = Number.NEGATIVE_INFINITY

  const period = (): number => Math.floor(now() / window)
  const doneKey = (id: string, number = period()): string => `${done}${number}:${id}`
  const read = (text: string | undefined): Entry | undefined => readRecord<Entry>(text, 'state')
  const find = async (id: string): Promise<Entry | undefined> => read(await storage.get(open + id))
  const write = (entry: Entry): Promise<void> => storage.set(open + entry.event.id, JSON.stringify(entry))

  /** @param values those of the lock: where connections are few, it holds one already */
  async function isDone(id: string, values: Values): Promise<boolean> {
    const recent = await values.get(doneKey(id))
    return recent !== undefined || (await values.get(doneKey(id, period() - 1))) !== undefined
  }

  /** Forgets what is remembered long enough. */
  async function sweep(): Promise<void> {
    if (swept === period()) return
    swept = period()
    for (const key of await storage.keys(done)) {
      const [number] = key.slice(done.length).split(':', 1)
      if (Number(number) < swept - 1) await storage.delete(key)
    }
  }

  async function all(): Promise<Entry[]> {
    const keys = await storage.keys(open)
    const found: Entry[] = []
    // A hundred at a time: quick where the storage is far, and no flood where there are many.
    for (let from = 0; from < keys.length; from += 100) {
      const texts = await Promise.all(keys.slice(from, from + 100).map((key) => storage.get(key)))
      found.push(...texts.flatMap((text) => read(text) ?? []))
    }
    return found.sort(inOrder)
  }

  return {
    /** @returns whether it is new, and what is kept; of one that still waits, with what came last */
    keep: (event: PortalEvent): Promise<{ isNew: boolean; kept?: Kept }> =>
      // Of two that come at once only one is new, and none overwrites what has become of the other.
      storage.lock(open + event.id, async (values) => {
        const found = read(await values.get(open + event.id))
        if (found?.state === 'dead' || (!found && (await isDone(event.id, values)))) return { isNew: false }
        const kept: Kept = { ...(found ?? { at: now(), order: count++, failures: 0 }), event }
        if (!found || JSON.stringify(found.event) !== JSON.stringify(event))
          await values.set(open + event.id, JSON.stringify({ ...kept, state: 'waiting' } satisfies Entry))
        return { isNew: !found, kept }
      }),
    isWaiting: async (id: string): Promise<boolean> => (await find(id))?.state === 'waiting',
    async done(id: string): Promise<void> {
      await storage.set(doneKey(id), '1')
      await storage.delete(open + id)
    },
    save: (kept: Kept): Promise<void> => write({ ...kept, state: 'waiting' }),
    dead: (kept: Kept, reason: string): Promise<void> => write({ ...kept, state: 'dead', reason }),
    /** What is waiting, in the order of its coming. */
    async waiting(): Promise<Kept[]> {
      await sweep()
      return (await all()).filter(({ state }) => state === 'waiting')
    },
    async deadEvents(): Promise<DeadEvent[]> {
      const dead = (await all()).filter(({ state }) => state === 'dead')
      return dead.map(({ event, reason = '', failures }) => ({ event, reason, attempts: failures }))
    },
    /** @returns the dead event, waiting anew; undefined where there is none */
    async revive(id: string): Promise<Kept | undefined> {
      const found = await find(id)
      if (found?.state !== 'dead') return undefined
      const { state: _state, reason: _reason, ...kept } = found
      const revived = { ...kept, failures: 0 }
      await write({ ...revived, state: 'waiting' })
      return revived
    },
  }
}
