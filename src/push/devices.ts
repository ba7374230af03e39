// Which devices a person has. A token belongs to one person: whoever registers it last.
import { UsageError } from '../errors'
import { hashOf } from '../hash'
import type { Storage } from '../storage'
import { readRecord } from '../storage/record'
import type { Device } from './types'

export interface Devices {
  /** At every start of the app, and whenever the provider gives it another token. @throws {UsageError} for what is no device */
  register(device: Device): Promise<void>
  /** At sign-out, or when the provider says that it is gone. */
  unregister(token: string): Promise<void>
  of(memberId: string, userId: number): Promise<Device[]>
  /** Where pushes on their way are kept; without, they are lost with the process. */
  readonly place?: { storage: Storage; prefix: string }
}

/** @param name tells several lists on one storage apart */
export function createDevices(storage: Storage, name = 'push'): Devices {
  if (typeof storage?.lock !== 'function') throw new UsageError('createDevices needs a storage.')
  const tokenKey = (token: string): string => `${name}:token:${hashOf(token)}`
  const userPrefix = (memberId: string, userId: number): string => `${name}:user:${memberId}:${userId}:`
  const userKey = ({ memberId, userId, token }: Device): string => userPrefix(memberId, userId) + hashOf(token)

  return {
    place: { storage, prefix: `${name}:` },
    async register(device) {
      const { memberId, userId, provider, token } = device
      if (!/^[\w-]+$/.test(memberId ?? '') || !Number.isSafeInteger(userId) || !provider || !token)
        throw new UsageError('a device has a memberId, a userId, a provider and a token.')
      await storage.lock(tokenKey(token), async (values) => {
        const key = userKey(device)
        const before = await values.get(tokenKey(token))
        // In this order a token has two owners for a moment rather than none.
        await values.set(key, JSON.stringify({ memberId, userId, provider, token }))
        await values.set(tokenKey(token), key)
        if (before !== undefined && before !== key) await values.delete(before)
      })
    },
    unregister: (token) =>
      storage.lock(tokenKey(token), async (values) => {
        const owner = await values.get(tokenKey(token))
        if (owner !== undefined) await values.delete(owner)
        await values.delete(tokenKey(token))
      }),
    async of(memberId, userId) {
      const keys = await storage.keys(userPrefix(memberId, userId))
      const found = await Promise.all(keys.map((key) => storage.get(key)))
      return found.flatMap((text) => readRecord<Device>(text, 'token') ?? [])
    },
  }
}
