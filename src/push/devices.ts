// Which devices a person has. A token belongs to one person: whoever registers it last. What its own record says counts;
// a person's list says where to look, so that nothing that fails halfway leaves a token with two owners.
import { UsageError } from '../errors'
import { hashOf } from '../hash'
import type { Storage } from '../storage'
import { readRecord } from '../storage/record'
import type { Device } from './types'

export interface Devices {
  /** At every start of the app, and whenever the provider gives it another token. @throws {UsageError} for what is no device */
  register(device: Device): Promise<void>
  /** At sign-out, by the token. By a device: only where it still belongs to that person. */
  unregister(device: string | Device): Promise<void>
  of(memberId: string, userId: number): Promise<Device[]>
  /** Whether the device belongs to that person. */
  has(device: Device): Promise<boolean>
  /** Where pushes on their way are kept; without, they are lost with the process. */
  readonly place?: { storage: Storage; prefix: string }
}

interface List {
  hashes: string[]
}

/** @param name tells several lists on one storage apart */
export function createDevices(storage: Storage, name = 'push'): Devices {
  if (typeof storage?.lock !== 'function') throw new UsageError('createDevices needs a storage.')
  const tokenKey = (hash: string): string => `${name}:token:${hash}`
  const userKey = ({ memberId, userId }: Owner): string => `${name}:user:${memberId}:${userId}`
  const readList = (text: string | undefined): string[] => readRecord<List>(text, 'hashes')?.hashes ?? []
  const readDevice = (text: string | undefined): Device | undefined => readRecord<Device>(text, 'token')

  return {
    place: { storage, prefix: `${name}:` },
    async register(device) {
      const { memberId, userId, provider, token } = device
      if (!/^[\w-]+$/.test(memberId ?? '') || !Number.isSafeInteger(userId) || !provider || !token)
        throw new UsageError('a device has a memberId, a userId, a provider and a token.')
      const own = hashOf(token)
      await storage.lock(userKey(device), async (values) => {
        const hashes = [own]
        // Tokens that are gone, or somebody else's by now, leave the list here.
        for (const hash of readList(await values.get(userKey(device))))
          if (hash !== own && isOf(readDevice(await values.get(tokenKey(hash))), device)) hashes.push(hash)
        await values.set(userKey(device), JSON.stringify({ hashes } satisfies List))
      })
      await storage.set(tokenKey(own), JSON.stringify({ memberId, userId, provider, token }))
    },
    async unregister(device) {
      const key = tokenKey(hashOf(typeof device === 'string' ? device : device.token))
      await storage.lock(key, async (values) => {
        if (typeof device === 'string' || isOf(readDevice(await values.get(key)), device)) await values.delete(key)
      })
    },
    async of(memberId, userId) {
      const owner = { memberId, userId }
      const hashes = readList(await storage.get(userKey(owner)))
      const found = await Promise.all(hashes.map((hash) => storage.get(tokenKey(hash))))
      return found.flatMap((text) => readDevice(text) ?? []).filter((device) => isOf(device, owner))
    },
    has: async (device) => isOf(readDevice(await storage.get(tokenKey(hashOf(device.token)))), device),
  }
}

type Owner = Pick<Device, 'memberId' | 'userId'>

const isOf = (device: Device | undefined, { memberId, userId }: Owner): boolean =>
  device?.memberId === memberId && device.userId === userId
