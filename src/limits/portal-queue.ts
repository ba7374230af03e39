// The line in front of one portal: highest priority first, then first come, first served; a method whose operating
// time is used up steps aside and lets the others pass.
import { abortReason, onAbort } from '../abort'
import type { Clock } from '../clock'
import type { Admission, Feedback, Permit, Priority } from './limits'
import { createOperatingLedger, type OperatingLedger } from './operating'
import { createRateBucket } from './rate-bucket'
import type { LimitsSettings } from './settings'

const ORDER: readonly Priority[] = ['high', 'normal', 'low']

interface Waiter extends Admission {
  waitedFor?: 'rate' | 'operating'
  grant(permit: Permit): void
}

export interface PortalQueue {
  admit(admission: Admission): Promise<Permit>
  resetAt(method: string): number | undefined
  /** Nothing waits, runs or is remembered: the queue may be thrown away. */
  isIdle(): boolean
}

export function createPortalQueue(clock: Clock, settings: () => LimitsSettings): PortalQueue {
  const bucket = createRateBucket(settings)
  const ledgers = new Map<string, OperatingLedger>()
  const lines: Record<Priority, Set<Waiter>> = { high: new Set(), normal: new Set(), low: new Set() }
  let alarm: { at: number; controller: AbortController } | undefined
  let running = 0
  let latest = 0
  let isPumpDue = false

  const ledgerOf = (method: string): OperatingLedger => {
    let ledger = ledgers.get(method)
    if (!ledger) {
      ledger = createOperatingLedger(() => settings().operating)
      ledgers.set(method, ledger)
    }
    return ledger
  }

  const operatingWait = ({ commands }: Waiter, now: number): number =>
    Math.max(0, ...Array.from(commands, ([method, count]) => ledgerOf(method).waitTime(count, now)))

  /** Many calls in one tick are looked through once. */
  const pumpSoon = (): void => {
    if (isPumpDue) return
    isPumpDue = true
    void Promise.resolve().then(pump)
  }

  /** Grants all that can go now, and sets the alarm for what can go next. */
  const pump = (): void => {
    isPumpDue = false
    const now = clock.now()
    let next = Infinity
    for (const priority of ORDER) {
      const line = lines[priority]
      for (const waiter of line) {
        const operating = operatingWait(waiter, now)
        if (operating > 0) {
          // Without a date it waits for an answer that tells what the method costs, which is no limit yet.
          if (operating < Infinity) waiter.waitedFor = 'operating'
          next = Math.min(next, now + operating)
          continue
        }
        const rate = bucket.waitTime(now)
        if (rate > 0) {
          waiter.waitedFor = 'rate'
          setAlarm(Math.min(next, now + rate))
          return
        }
        line.delete(waiter)
        bucket.take(now)
        for (const [method, count] of waiter.commands) ledgerOf(method).start(count)
        running++
        waiter.grant(permitFor(waiter))
      }
    }
    setAlarm(next)
  }

  const setAlarm = (at: number): void => {
    // One that is overdue belongs to a clock that has stopped; it is not relied upon.
    if (alarm && alarm.at <= at && at < Infinity && alarm.at > clock.now()) return
    alarm?.controller.abort()
    alarm = undefined
    if (at === Infinity) return
    const controller = new AbortController()
    const mine = { at, controller }
    alarm = mine
    const ring = () => {
      if (alarm !== mine) return
      alarm = undefined
      pump()
    }
    clock.sleep(Math.max(0, at - clock.now()), controller.signal).then(ring, ring)
  }

  const permitFor = ({ commands, waitedFor }: Waiter): Permit => ({
    ...(waitedFor && { waitedFor }),
    report({ isRefused, blocked = [], usage = [], finished = 0 }: Feedback) {
      const now = clock.now()
      const isLate = finished < latest
      latest = Math.max(latest, finished)
      running--
      if (isRefused) bucket.fill(now)
      for (const [method, count] of commands) ledgerOf(method).finish(count)
      for (const one of usage) ledgerOf(one.method).learn(one, isLate, now)
      for (const method of blocked) ledgerOf(method).block(now)
      pumpSoon()
    },
  })

  return {
    admit(admission) {
      return new Promise((resolve, reject) => {
        const { signal, priority } = admission
        if (signal.aborted) return reject(abortReason(signal))
        const leave = () => {
          lines[priority].delete(waiter)
          reject(abortReason(signal))
          pumpSoon()
        }
        const waiter: Waiter = {
          ...admission,
          grant(permit) {
            release()
            resolve(permit)
          },
        }
        const release = onAbort(signal, leave)
        lines[priority].add(waiter)
        pumpSoon()
      })
    },
    resetAt: (method) => ledgers.get(method)?.resetAt(),
    isIdle() {
      const now = clock.now()
      const isWaiting = ORDER.some((priority) => lines[priority].size > 0)
      return (
        !isWaiting &&
        running === 0 &&
        bucket.isEmpty(now) &&
        [...ledgers.values()].every((ledger) => ledger.isIdle(now))
      )
    },
  }
}
