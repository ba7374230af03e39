import { StorageError } from 'b24kit'
import { createApp, type OAuthEvent } from 'b24kit/oauth'
import { memoryStorage, type Storage } from 'b24kit/storage'
import { createPortal, createVirtualClock, type PortalOptions } from 'b24kit/testing'

export function setup(options: PortalOptions = {}, storage: Storage = memoryStorage()) {
  const clock = createVirtualClock()
  const portal = createPortal({ clock, tasks: 3, ...options })
  const events: OAuthEvent[] = []
  const { clientId, clientSecret } = portal.app
  const make = (own: Storage = storage) =>
    createApp({
      clientId,
      clientSecret,
      storage: own,
      fetch: portal.fetch,
      clock,
      onEvent: (event) => events.push(event),
    })
  const app = make()
  const signIn = async () => {
    const url = app.authorizeUrl(new URL(portal.url).host, { state: 'st4te' })
    const { headers } = await portal.fetch(url)
    return app.exchange(headers.get('location') ?? '', { state: 'st4te' })
  }
  /** Where the one pair of tokens is kept. */
  const pairKey = async () => (await storage.keys(`oauth:${clientId}:user:`))[0] ?? ''
  return { clock, portal, events, storage, make, app, signIn, pairKey }
}

/** A storage whose writes fail for as long as one says so. */
export function failing() {
  const below = memoryStorage()
  const state = { isDown: false }
  const down = async () => {
    if (state.isDown) throw new StorageError('the disk is full.', { code: 'STORAGE_FAILED' })
  }
  const storage: Storage = {
    ...below,
    lock: (key, work) =>
      below.lock(key, (values) =>
        work({ ...values, set: async (at, value) => down().then(() => values.set(at, value)) }),
      ),
  }
  return { storage, state }
}

export const HOUR = 3_600_000
