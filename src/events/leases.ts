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
}

interface Lease {
  owner: string
  until: number
  /** The event in hand. */
  event: string
}

export type Leases = ReturnType<typeof createLeases>

export function createLeases({ storage, clock, prefix, length, owner }: LeasesOptions) {
  const read = (text: string | undefined): Lease | undefined => readRecord<Lease>(text, 'owner')
  const lease = (event: string): string => JSON.stringify({ owner, until: clock.now() + length, event } satisfies Lease)

  /** @returns the event that somebody who died had in hand; `busy` where somebody lives */
  const claim = (object: string, event: string): Promise<{ isBusy: boolean; before: string | undefined }> =>
    storage.lock(prefix + object, async (values) => {
      const held = read(await values.get(prefix + object))
      if (held && held.owner !== owner && held.until > clock.now()) return { isBusy: true, before: undefined }
      await values.set(prefix + object, lease(event))
      return { isBusy: false, before: held && held.owner !== owner ? held.event : undefined }
    })

  return {
    /** Waits until the object is free, and takes it. @returns the event that a dead process had in hand */
    async take(object: string, event: string): Promise<string | undefined> {
      for (;;) {
        const { isBusy, before } = await claim(object, event)
        if (!isBusy) return before
        await clock.sleep(length / 10)
      }
    },
    /** Keeps an object that was taken. @returns what ends that */
    keep(object: string, event: string): () => void {
      const over = new AbortController()
      const prolong = async (): Promise<void> => {
        for (;;) {
          await wait(clock, length / 3, over.signal)
          await claim(object, event)
        }
      }
      // Ends by the signal; where the storage fails, somebody else may take over, as after a death.
      prolong().catch(() => {})
      return () => over.abort()
    },
    release: (object: string): Promise<void> =>
      storage.lock(prefix + object, async (values) => {
        if (read(await values.get(prefix + object))?.owner === owner) await values.delete(prefix + object)
      }),
  }
}
