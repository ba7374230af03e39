// Hands events to their handlers: in order per object, in parallel across objects, again after a failure, and for the last
// time at some point. Everything that it knows is in the inbox, too.
import type { Clock } from '../clock'
import { hashOf } from '../hash'
import { type Inbox, inOrder, type Kept } from './inbox'
import type { Lease, Leases } from './leases'
import { familyOf, objectOf } from './object-of'
import { createTurns } from './turns'
import type { PortalEvent, ReceiverEvent } from './types'

export interface WorkerOptions {
  inbox: Inbox
  leases: Leases
  clock: Clock
  /** Handlers that run at the same time. */
  concurrency: number
  /** Pauses between attempts, in milliseconds; there is one attempt more. */
  pauses: readonly number[]
  /** Whether there are handlers by now. */
  isWanted(event: string): boolean
  /**
   * Runs the handlers.
   * @param enter waits for a turn; to be called once, when all is there that they need
   */
  run(event: PortalEvent, attempt: number, enter: Enter): Promise<void>
  /** Whether some handlers of an event that has failed are through with it, or may be. */
  isPartly(id: string): boolean
  tell(event: ReceiverEvent): void
}

/** @returns whether the event may have been handled already */
export type Enter = () => Promise<{ repeated: boolean }>

export type Worker = ReturnType<typeof createWorker>

// Milliseconds. The portal's clock may be off, but nothing arrives before its second has begun: this long after, it is over.
const A_SECOND = 1000

export function createWorker(options: WorkerOptions) {
  const { inbox, leases, clock, concurrency, pauses, isWanted, run, isPartly, tell } = options
  /** Events by object, first come first; each is in here once. */
  const lines = new Map<string, Kept[]>()
  const known = new Map<string, Kept>()
  const begun = new Set<string>()
  const turns = createTurns(concurrency)
  let idle: (() => void)[] = []

  /** What has happened must be written down: the storage is tried until it works. */
  async function insist<Result>(work: () => Promise<Result>): Promise<Result> {
    for (let pause = 1000; ; pause = Math.min(2 * pause, 30_000)) {
      try {
        return await work()
      } catch (error) {
        tell({ type: 'storage', error })
        await clock.sleep(pause)
      }
    }
  }

  /** One attempt. @returns whether the event is over */
  async function attempt(kept: Kept, lease: Lease): Promise<boolean> {
    const { id } = kept.event
    // Another process may have been quicker.
    if (!(await insist(() => inbox.isWaiting(id)))) return true
    begun.add(id)
    let leave = (): void => {}
    const enter: Enter = async () => {
      leave = await turns.take()
      await insist(() => lease.begin(id))
      return { repeated: kept.isRepeated === true }
    }
    const failure = await run(kept.event, kept.failures + 1, enter).then(
      () => undefined,
      (error: unknown) => ({ error }),
    )
    // A turn ends when what has become of the event is kept: so many are in hand, and no more.
    const isOver = await (failure ? fail(kept, failure.error) : succeed(kept))
    leave()
    return isOver
  }

  async function succeed({ event: { id, event, memberId } }: Kept): Promise<true> {
    await insist(() => inbox.done(id))
    tell({ type: 'handled', id, event, memberId })
    return true
  }

  async function fail(kept: Kept, error: unknown): Promise<boolean> {
    const { id, event, memberId } = kept.event
    const number = kept.failures + 1
    kept.failures = number
    const isRepeated = kept.isRepeated === true || isPartly(id)
    const isLast = number > pauses.length
    await insist(() =>
      isLast ? inbox.dead({ ...kept, isRepeated }, reasonOf(error)) : inbox.save({ ...kept, isRepeated }),
    )
    tell({ type: isLast ? 'dead' : 'failed', id, event, memberId, attempt: number, error })
    return isLast
  }

  async function settle(kept: Kept, lease: Lease): Promise<void> {
    while (!(await attempt(kept, lease))) await clock.sleep(pauses[kept.failures - 1] ?? 1000)
  }

  /** What happens to the object until its second is over comes under the same id: then there is nothing left to miss. */
  async function untilOver({ at }: Kept): Promise<void> {
    const rest = Math.min(at + A_SECOND - clock.now(), A_SECOND)
    if (rest > 0) await clock.sleep(rest)
  }

  /** What a dead process has left of an object comes first, in its order. */
  async function takeOver(line: Kept[], inHand: string): Promise<void> {
    for (const kept of await insist(inbox.waiting)) offer(kept)
    line.sort(inOrder)
    const open = line.find(({ event }) => event.id === inHand)
    if (!open) return
    open.isRepeated = true
    await insist(() => inbox.save(open))
  }

  async function work(object: string, line: Kept[]): Promise<void> {
    for (let first = line[0]; first; first = line[0]) {
      await untilOver(first)
      const lease = await leases.acquire(object)
      if (lease.before !== undefined) await takeOver(line, lease.before)
      for (let next = line[0]; next; next = line[0]) {
        await untilOver(next)
        await settle(next, lease)
        line.shift()
        known.delete(next.event.id)
        begun.delete(next.event.id)
      }
      // Whoever comes meanwhile is in line, and takes it again.
      await lease.end().catch((error: unknown) => tell({ type: 'storage', error }))
    }
    lines.delete(object)
    if (lines.size > 0) return
    for (const resolve of idle) resolve()
    idle = []
  }

  /** Puts it in line, once. */
  function offer(kept: Kept): void {
    const { id, memberId, event, data } = kept.event
    if (known.has(id) || !isWanted(event)) return
    known.set(id, kept)
    const object = hashOf(`${memberId} ${familyOf(event)} ${objectOf(data)}`)
    const line = lines.get(object)
    if (line) {
      line.push(kept)
      return
    }
    const started = [kept]
    lines.set(object, started)
    void work(object, started)
  }

  return {
    offer,
    /** It has come again: of a second, what came last is what it was about. */
    renew(event: PortalEvent): void {
      const kept = known.get(event.id)
      if (kept && !begun.has(event.id)) kept.event = event
    },
    /** Resolves when nothing is in line. */
    idle: (): Promise<void> => (lines.size === 0 ? Promise.resolve() : new Promise((resolve) => idle.push(resolve))),
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error)
