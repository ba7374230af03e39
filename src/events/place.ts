// Where a receiver keeps its events: the inbox, the leases on it, and the worker that empties it.
import type { Clock } from '../clock'
import type { Storage } from '../storage'
import type { Handlers } from './handlers'
import { createInbox } from './inbox'
import { createLeases } from './leases'
import type { EventQueue } from './queue'
import type { PortalEvent, ReceiverEvent } from './types'
import { createWorker, type WorkerOptions } from './worker'

export interface PlaceOptions {
  storage: Storage
  handlers: Handlers
  /** Gets the events instead of the handlers. */
  queue: EventQueue | undefined
  clock: Clock
  name: string
  /** Tells this process from others. */
  owner: string
  concurrency: number
  pauses: readonly number[]
  window: number
  lease: number
  tell(event: ReceiverEvent): void
}

export function createPlace(options: PlaceOptions) {
  const { storage, handlers, queue, clock, name, owner, concurrency, pauses, window, lease, tell } = options
  const onError = (error: unknown): void => tell({ type: 'storage', error })
  const now = (): number => clock.now()
  const inbox = createInbox({ storage, prefix: `${name}:`, now, window })
  const leases = createLeases({ storage, clock, prefix: `${name}:lease:`, length: lease, owner, onError })
  const way = queue ? handingOver(queue, tell) : { run: handlers.run, isPartly: handlers.isPartly, tell }
  const worker = createWorker({ inbox, leases, clock, concurrency, pauses, isWanted: handlers.has, ...way })

  let looking: Promise<void> | undefined
  let lookedAt = Number.NEGATIVE_INFINITY
  let isAskedAgain = false

  async function look(): Promise<void> {
    // Handlers that are registered in one go are all there.
    await undefined
    while (isAskedAgain) {
      isAskedAgain = false
      lookedAt = now()
      try {
        for (const waiting of await inbox.waiting()) worker.offer(waiting)
      } catch (error) {
        // The next event is a reason to look again.
        lookedAt = Number.NEGATIVE_INFINITY
        onError(error)
      }
    }
  }
  /** Takes up what a process has left behind, be it this one before it was killed. */
  function lookAround(): Promise<void> {
    isAskedAgain = true
    looking ??= look().finally(() => {
      looking = undefined
    })
    return looking
  }

  return {
    inbox,
    lookAround,
    /** Resolves when it is kept. @returns whether it is new */
    async keep(event: PortalEvent): Promise<boolean> {
      const { isNew, kept } = await inbox.keep(event)
      if (isNew && kept) worker.offer(kept)
      else worker.renew(event)
      if (now() - lookedAt >= lease) void lookAround()
      return isNew
    },
    /** @returns whether there is such a dead event */
    async replay(id: string): Promise<boolean> {
      const revived = await inbox.revive(id)
      if (revived) worker.offer(revived)
      return revived !== undefined
    },
    async idle(): Promise<void> {
      await looking
      await worker.idle()
    },
  }
}

/** What handing over is, seen as handling. */
const handingOver = (
  queue: EventQueue,
  tell: (event: ReceiverEvent) => void,
): Pick<WorkerOptions, 'run' | 'isPartly' | 'tell'> => ({
  async run(event, _attempt, enter) {
    await enter()
    await queue.add(event, 0)
  },
  isPartly: () => false,
  tell: (event) => tell(event.type === 'handled' ? { ...event, type: 'queued' } : event),
})
