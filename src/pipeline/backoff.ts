import { checkNumber } from '../check'
import type { RetryOptions } from './types'

export interface RetrySettings {
  attempts: number
  delay: number
  maxDelay: number
}

const DEFAULTS: RetrySettings = { attempts: 5, delay: 500, maxDelay: 30_000 }

export function retrySettings(...given: (RetryOptions | false | undefined)[]): RetrySettings {
  let settings = DEFAULTS
  for (const options of given) {
    if (options === false) settings = { ...settings, attempts: 1 }
    else if (options) settings = { ...settings, ...options }
  }
  checkNumber('retry.attempts', settings.attempts, 1)
  checkNumber('retry.delay', settings.delay, 0)
  checkNumber('retry.maxDelay', settings.maxDelay, 0)
  return settings
}

/** Doubling pauses, varied by half so that clients that failed together don't come back together. */
export const backoff = (attempt: number, { delay, maxDelay }: RetrySettings, random: () => number): number =>
  Math.round(Math.min(maxDelay, delay * 2 ** (attempt - 1)) * (0.5 + random() / 2))
