// Our copy of the portal's second ledger: seconds of work of one method, by the minute, for ten minutes.
// https://apidocs.bitrix24.com/limits.html

import type { Usage } from './limits'

const MINUTE = 60_000
const WINDOW = 600_000
// The portal cuts a request off after a minute, so this many of unknown cost can't use up more than the whole budget.
const UNKNOWN_AT_ONCE = 8
// A little past the announced moment, for clocks that differ.
const MARGIN = 1000

export interface OperatingLedger {
  /** Milliseconds until so many commands more fit into the budget; Infinity: not before others have come back. */
  waitTime(commands: number, now: number): number
  start(commands: number): void
  /** Must follow every `start`, also when nothing is known of how it went. */
  finish(commands: number): void
  learn(usage: Usage, isLate: boolean, now: number): void
  block(now: number): void
  resetAt(): number | undefined
  isIdle(now: number): boolean
}

export function createOperatingLedger(limit: () => number): OperatingLedger {
  let minutes: { start: number; seconds: number }[] = []
  let requestsOut = 0
  let commandsOut = 0
  let cost: number | undefined
  let blockedUntil = 0
  let phase = 0
  let hasCounters: boolean | undefined

  const forget = (now: number) => {
    minutes = minutes.filter(({ start }) => start + WINDOW > now)
  }
  const used = () => minutes.reduce((sum, { seconds }) => sum + seconds, 0)

  const book = (seconds: number, now: number) => {
    const start = Math.floor((now - phase) / MINUTE) * MINUTE + phase
    const minute = minutes.find((other) => other.start === start)
    if (minute) minute.seconds += seconds
    else minutes.push({ start, seconds })
  }

  /** Brings our ledger in line with the portal's sum; what differs is older than what we know best. */
  const reconcile = (operating: number, oldest: number) => {
    minutes = minutes.filter(({ start }) => start >= oldest)
    let difference = operating - used()
    if (difference > 0) {
      if (minutes[0]?.start !== oldest) minutes.unshift({ start: oldest, seconds: 0 })
      if (minutes[0]) minutes[0].seconds += difference
    }
    for (const minute of minutes) {
      if (difference >= 0) break
      const surplus = Math.min(minute.seconds, -difference)
      minute.seconds -= surplus
      difference += surplus
    }
  }

  return {
    waitTime(commands, now) {
      if (blockedUntil > now) return blockedUntil - now
      if (hasCounters === false || limit() === Infinity) return 0
      if (cost === undefined) return requestsOut < UNKNOWN_AT_ONCE ? 0 : Infinity
      forget(now)
      let sum = used() + (commandsOut + commands) * cost
      if (sum <= limit() || (minutes.length === 0 && commandsOut === 0)) return 0
      for (const { start, seconds } of minutes) {
        sum -= seconds
        if (sum <= limit()) return start + WINDOW - now + MARGIN
      }
      const last = minutes[minutes.length - 1]
      return commandsOut > 0 || !last ? Infinity : last.start + WINDOW - now + MARGIN
    },
    start(commands) {
      requestsOut++
      commandsOut += commands
    },
    finish(commands) {
      requestsOut--
      commandsOut -= commands
    },
    learn({ seconds, operating, resetIn }, isLate, now) {
      forget(now)
      cost = cost === undefined ? seconds : cost + (seconds - cost) * 0.3
      if (operating === undefined) {
        // Portals without counters have no budget; ones that have sent counters before still do.
        if (hasCounters) book(seconds, now)
        else hasCounters = false
        return
      }
      hasCounters = true
      if (resetIn !== undefined) phase = (now + resetIn) % MINUTE
      book(seconds, now)
      // An answer that was overtaken by a later one knows less than we do.
      if (!isLate) reconcile(operating, resetIn === undefined ? (minutes[0]?.start ?? now) : now + resetIn - WINDOW)
    },
    block(now) {
      forget(now)
      const [oldest] = minutes
      blockedUntil = Math.max(blockedUntil, (oldest ? oldest.start + WINDOW : now + MINUTE) + MARGIN)
    },
    resetAt: () => Math.max(blockedUntil, minutes[0] ? minutes[0].start + WINDOW : 0) || undefined,
    isIdle(now) {
      forget(now)
      return requestsOut === 0 && minutes.length === 0 && blockedUntil <= now
    },
  }
}
