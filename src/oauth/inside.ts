// What the broker and the command line need of an application and nobody else should have: kept beside it, where neither
// its type nor `inspect` shows it.
import type { ClientOptions } from '../client'
import type { Clock } from '../clock'
import type { Storage } from '../storage'
import type { App } from './app'
import type { Custody } from './custody'
import type { Grant } from './grant'

export interface Inside {
  clientId: string
  clientSecret: string
  storage: Storage
  clock: Clock
  custody: Custody
  /** @param isExpected whether this is the portal that was signed in at */
  exchangeCode(code: string, isExpected: (grant: { memberId: string; endpoint: string }) => boolean): Promise<Grant>
  clientOptions: Omit<ClientOptions, 'auth'>
}

const insides = new WeakMap<App, Inside>()

export const keepInside = (app: App, inside: Inside): void => void insides.set(app, inside)

/** Undefined for what `createApp` has not made. */
export const insideOf = (app: App): Inside | undefined => insides.get(app)
