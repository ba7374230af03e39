// Hands events to their handlers: in order per object, in parallel across objects, again after a failure, and for the last
// time at some point. Everything that it knows is in the inbox, too.
import type { Clock } from '../clock'
import { hashOf } from '../hash'
import type { Inbox, Waiting } from './inbox'
import type { Leases } from './leases'
import { familyOf, objectOf } from './object-of'
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
   * @param enter waits for a turn; to be called once, when all is there that they need. It tells whether the event may
   *   have been handled already, or undefined where it surely has been
   */
  run(event: PortalEvent, attempt: number, enter: Enter): Promise<void>
  tell(event: ReceiverEvent): void
}

export type Enter = () => Promise<{ repeated: boolean } | undefined>

export type Worker = ReturnType<typeof createWorker>

export function createWorker(options: WorkerOptions) {
  const { inbox, leases, clock, concurrency, pauses, isWanted, run, tell } = options
  /** Events by object, first come first; each is in here once. */
  const lines = new Map<string, Waiting[]>()
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
  async function attempt(object: string, waiting: Waiting): Promise<boolean> {
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
      return isOver ? undefined : { repeated: before === id }
    }
    try {
      await run(event, number, enter)
      if (isOver) return true
      await inbox.done(id)
      tell({ type: 'handled', id, event: name, memberId })
      return true
    } catch (error) {
      waiting.failures = number
      const isLast = number > pauses.length
      if (isLast) await inbox.dead(waiting, error instanceof Error ? `${error.name}: ${error.message}` : String(error))
      else await inbox.failed(waiting)
      tell({ type: isLast ? 'dead' : 'failed', id, event: name, memberId, attempt: number, error })
      return isLast
    } finally {
      for (const end of ends) end()
    }
  }

  async function settle(object: string, waiting: Waiting): Promise<void> {
    for (;;) {
      // What happens to the object until its second is over comes under the same id: then there is nothing left to miss.
      const rest = (waiting.event.ts + 1) * 1000 - clock.now()
      if (rest > 0) await clock.sleep(Math.min(rest, 1000))
      try {
        if (await attempt(object, waiting)) return
      } catch (error) {
        // The storage has failed. The event is in it all the same, and stays in line here.
        tell({ type: 'storage', error })
      }
      await clock.sleep(pauses[Math.max(0, Math.min(waiting.failures, pauses.length) - 1)] ?? 1000)
    }
  }

  async function work(object: string, line: Waiting[]): Promise<void> {
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
      const line = lines.get(object)
      if (line) {
        line.push(waiting)
        return
      }
      const begun = [waiting]
      lines.set(object, begun)
      void work(object, begun)
    },
    /** Resolves when nothing is in line. */
    idle: (): Promise<void> => (lines.size === 0 ? Promise.resolve() : new Promise((resolve) => idle.push(resolve))),
  }
}
