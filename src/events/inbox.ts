// Events as they are kept until they have been handled, and for a while after that, so that one that comes again is known.
import type { Storage } from '../storage'
import { readRecord } from '../storage/record'
import type { DeadEvent, PortalEvent } from './types'

export interface Waiting {
  event: PortalEvent
  /** How often its handlers have failed. */
  failures: number
  /** Some of its handlers were through with it. */
  isPartly?: boolean
}

export interface InboxOptions {
  storage: Storage
  prefix: string
  now(): number
  /** Milliseconds for which a handled event is remembered. */
  window: number
}

type Kept =
  | { state: 'waiting' | 'dead'; event: PortalEvent; failures: number; isPartly?: boolean; reason?: string }
  | { state: 'done'; at: number }

export type Inbox = ReturnType<typeof createInbox>

export function createInbox({ storage, prefix, now, window }: InboxOptions) {
  const keyOf = (id: string): string => prefix + id
  const write = (id: string, kept: Kept): Promise<void> => storage.set(keyOf(id), JSON.stringify(kept))
  let swept = now()

  async function find(id: string): Promise<Kept | undefined> {
    return readRecord<Kept>(await storage.get(keyOf(id)), 'state')
  }
  const ids = async (): Promise<string[]> => (await storage.keys(prefix)).map((key) => key.slice(prefix.length))

  return {
    find,
    /**
     * @param handOver takes the event somewhere else; it is then only remembered here
     * @returns whether it is new here
     */
    async keep(event: PortalEvent, handOver?: () => Promise<unknown>): Promise<boolean> {
      // Of two that come at once only one is new, and none overwrites what has become of the other.
      return storage.lock(keyOf(event.id), async (values) => {
        if ((await values.get(keyOf(event.id))) !== undefined) return false
        await handOver?.()
        const kept: Kept = handOver ? { state: 'done', at: now() } : { state: 'waiting', event, failures: 0 }
        await values.set(keyOf(event.id), JSON.stringify(kept))
        return true
      })
    },
    done: (id: string): Promise<void> => write(id, { state: 'done', at: now() }),
    failed: (waiting: Waiting): Promise<void> => write(waiting.event.id, { state: 'waiting', ...known(waiting) }),
    dead: (waiting: Waiting, reason: string): Promise<void> =>
      write(waiting.event.id, { state: 'dead', ...known(waiting), reason }),
    /** What is waiting, oldest first. Takes away what is done and remembered long enough. */
    async waiting(): Promise<Waiting[]> {
      const found: Waiting[] = []
      for (const id of await ids()) {
        const kept = await find(id)
        if (kept?.state === 'waiting') found.push(known(kept))
        if (kept?.state === 'done' && kept.at + window <= now()) await storage.delete(keyOf(id))
      }
      swept = now()
      return found.sort((left, right) => left.event.ts - right.event.ts)
    },
    /** Whether somebody should look through all of it again. */
    isStale: (): boolean => now() - swept >= window / 4,
    async deadEvents(): Promise<DeadEvent[]> {
      const found = await Promise.all((await ids()).map(find))
      return found.flatMap((kept) =>
        kept?.state === 'dead' ? [{ event: kept.event, reason: kept.reason ?? '', attempts: kept.failures }] : [],
      )
    },
  }
}

const known = ({ event, failures, isPartly }: Waiting): Waiting => ({ event, failures, ...(isPartly && { isPartly }) })
