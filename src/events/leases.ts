// Which process has an object's events in hand. A lease ends by itself, so that another process goes on where one has died;
// it names the event, so that the other knows which one may have been handled already.
import type { Clock } from '../clock'
import { wait } from '../clock'
import type { Storage } from '../storage'
import { readRecord } from '../storage/record'

export interface LeasesOptions {
  storage: Storage
  clock: Clock
  prefix: string
  /** Milliseconds. */
  length: number
  /** Tells this process from others. */
  owner: string
  /** Told when the storage fails; it is tried again. */
  onError(error: unknown): void
}

interface Held {
  owner: string
  /** Milliseconds since 1970. */
  until: number
  /** The event in hand; empty where there is none. */
  event: string
}

export interface Lease {
  /** What somebody who died had in hand, perhaps nothing; undefined where nobody has died. */
  readonly before: string | undefined
  /** Names the event that is in hand from now on. */
  begin(event: string): Promise<void>
  end(): Promise<void>
}

export type Leases = ReturnType<typeof createLeases>

export function createLeases({ storage, clock, prefix, length, owner, onError }: LeasesOptions) {
  const read = (text: string | undefined): Held | undefined => readRecord<Held>(text, 'owner')

  const held = (event: string): string => JSON.stringify({ owner, until: clock.now() + length, event } satisfies Held)

  /** @returns undefined where somebody else lives */
  const claim = (key: string, event: string): Promise<{ before: string | undefined } | undefined> =>
    storage.lock(key, async (values) => {
      const found = read(await values.get(key))
      if (found && found.owner !== owner && found.until > clock.now()) return undefined
      const before = found && found.owner !== owner ? found.event : undefined
      // It stays named until another event is in hand: this process may die before that, too.
      await values.set(key, held(before ?? event))
      return { before }
    })

  const release = (key: string): Promise<void> =>
    storage.lock(key, async (values) => {
      if (read(await values.get(key))?.owner === owner) await values.delete(key)
    })

  function keep(key: string, before: string | undefined): Lease {
    const over = new AbortController()
    let inHand = before ?? ''
    const prolong = async (): Promise<void> => {
      for (let pause = length / 3; !over.signal.aborted; ) {
        await wait(clock, pause, over.signal)
        // Where the storage fails for long, somebody else may take over, as after a death.
        const isKept = await claim(key, inHand).catch(onError)
        pause = isKept ? length / 3 : length / 10
      }
    }
    prolong().catch(() => {}) // Ends by the signal.
    return {
      before,
      // It is ours, so nobody else writes it.
      begin(event) {
        inHand = event
        return storage.set(key, held(event))
      },
      end() {
        over.abort()
        return release(key)
      },
    }
  }

  return {
    /**
     * Waits until the object is free, and keeps it until that is ended.
     * Waiting takes no longer than the life of a process, or the lease of a dead one.
     */
    async acquire(object: string): Promise<Lease> {
      const key = prefix + object
      for (;;) {
        const taken = await claim(key, '').catch(onError)
        if (taken) return keep(key, taken.before)
        await clock.sleep(length / 10)
      }
    },
  }
}
