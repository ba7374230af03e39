// Hands events to their handlers: in order per object, in parallel across objects, again after a failure, and for the last
// time at some point. Everything that it knows is in the inbox, too.
import type { Clock } from '../clock'
import { hashOf } from '../hash'
import { reasonOf } from './handlers'
import type { Inbox, Waiting } from './inbox'
import type { Leases } from './leases'
import { familyOf, objectOf } from './object-of'
import type { PortalEvent, ReceiverEvent } from './types'

// Milliseconds. The portal's clock may be off, but nothing arrives before its second has begun: this long after, it is over.
const A_SECOND = 1000

interface Arrived extends Waiting {
  /** Milliseconds since 1970, by this machine's clock. */
  at: number
}

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
   * @param enter waits for a turn; to be called once, when all is there that they need. It tells whether the event may
   *   have been handled already, or undefined where it surely has been
   */
  run(event: PortalEvent, attempt: number, enter: Enter): Promise<void>
  /** Whether some handlers of an event that has failed are through with it, or may be. */
  isPartly(id: string): boolean
  tell(event: ReceiverEvent): void
}

export type Enter = () => Promise<Entered | undefined>

export interface Entered {
  /** A process died while it had the event. */
  repeated: boolean
  /** Some handlers were through with it when others failed, perhaps in another process. */
  isPartly: boolean
}

export type Worker = ReturnType<typeof createWorker>

export function createWorker(options: WorkerOptions) {
  const { inbox, leases, clock, concurrency, pauses, isWanted, run, isPartly, tell } = options
  /** Events by object, first come first; each is in here once. */
  const lines = new Map<string, Arrived[]>()
  const known = new Set<string>()
  const turns: (() => void)[] = []
  let running = 0
  let idle: (() => void)[] = []

  async function turn(): Promise<void> {
    if (running >= concurrency) await new Promise<void>((resolve) => turns.push(resolve))
    running++
  }
  function leave(): void {
    running--
    turns.shift()?.()
  }

  /** One attempt. @returns whether the event is over */
  async function attempt(object: string, waiting: Arrived): Promise<boolean> {
    const { event } = waiting
    const { id, memberId, event: name } = event
    const number = waiting.failures + 1
    const ends: (() => void)[] = []
    let isOver = false
    const enter: Enter = async () => {
      await turn()
      ends.push(leave)
      const before = await leases.take(object, id)
      ends.push(leases.keep(object, id))
      // Another process may have been quicker.
      isOver = (await inbox.find(id))?.state !== 'waiting'
      return isOver ? undefined : { repeated: before === id, isPartly: waiting.isPartly === true }
    }
    try {
      await run(event, number, enter)
      if (isOver) return true
      await inbox.done(id)
      tell({ type: 'handled', id, event: name, memberId })
      return true
    } catch (error) {
      waiting.failures = number
      waiting.isPartly ||= isPartly(id)
      const isLast = number > pauses.length
      if (isLast) await inbox.dead(waiting, reasonOf(error))
      else await inbox.failed(waiting)
      tell({ type: isLast ? 'dead' : 'failed', id, event: name, memberId, attempt: number, error })
      return isLast
    } finally {
      for (const end of ends) end()
    }
  }

  async function settle(object: string, waiting: Arrived): Promise<void> {
    // What happens to the object until its second is over comes under the same id: then there is nothing left to miss.
    const rest = waiting.at + A_SECOND - clock.now()
    if (rest > 0) await clock.sleep(rest)
    for (;;) {
      try {
        if (await attempt(object, waiting)) return
      } catch (error) {
        // The storage has failed. The event is in it all the same, and stays in line here.
        tell({ type: 'storage', error })
      }
      await clock.sleep(pauses[Math.max(0, Math.min(waiting.failures, pauses.length) - 1)] ?? 1000)
    }
  }

  async function work(object: string, line: Arrived[]): Promise<void> {
    while (line.length > 0) {
      for (let next = line[0]; next; next = line[0]) {
        await settle(object, next)
        line.shift()
        known.delete(next.event.id)
      }
      // Whoever comes meanwhile is in line, and takes it again.
      await leases.release(object).catch((error: unknown) => tell({ type: 'storage', error }))
    }
    lines.delete(object)
    if (lines.size > 0) return
    for (const resolve of idle) resolve()
    idle = []
  }

  return {
    /** Puts it in line, once. */
    offer(waiting: Waiting): void {
      const { id, memberId, event, data } = waiting.event
      if (known.has(id) || !isWanted(event)) return
      known.add(id)
      const object = hashOf(`${memberId} ${familyOf(event)} ${objectOf(data)}`)
      const arrived = { ...waiting, at: clock.now() }
      const line = lines.get(object)
      if (line) {
        line.push(arrived)
        return
      }
      const begun = [arrived]
      lines.set(object, begun)
      void work(object, begun)
    },
    /** Resolves when nothing is in line. */
    idle: (): Promise<void> => (lines.size === 0 ? Promise.resolve() : new Promise((resolve) => idle.push(resolve))),
  }
}
