// Every driver keeps the contract, the shared ones against real servers.
import 'fake-indexeddb/auto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryStorage, type Storage, sealed } from 'b24kit/storage'
import { browserStorage } from 'b24kit/storage/browser'
import { capacitorStorage } from 'b24kit/storage/capacitor'
import { electronStorage } from 'b24kit/storage/electron'
import { expoStorage } from 'b24kit/storage/expo'
import { fileStorage } from 'b24kit/storage/file'
import { keychainStorage } from 'b24kit/storage/keychain'
import { keyringStorage } from 'b24kit/storage/keyring'
import { postgresStorage } from 'b24kit/storage/postgres'
import { redisStorage } from 'b24kit/storage/redis'
import { unstorageStorage } from 'b24kit/storage/unstorage'
import { storageContract } from 'b24kit/testing'
import { Redis } from 'ioredis'
import { Pool } from 'pg'
import postgres from 'postgres'
import { createClient as createRedisClient } from 'redis'
import { createStorage } from 'unstorage'
import { afterAll, describe, it } from 'vitest'
import { POSTGRES, REDIS } from './services'

const key = crypto.getRandomValues(new Uint8Array(32))
const closing: (() => unknown)[] = []
afterAll(async () => {
  for (const close of closing) await close()
})

/** What a module of a phone keeps, without the phone. */
function phone() {
  const kept = new Map<string, string>()
  return {
    kept,
    check(at: string) {
      if (!/^[\w.-]+$/.test(at)) throw new Error(`Invalid key "${at}"`)
      return at
    },
  }
}

const drivers: [string, () => Storage | Promise<Storage>][] = [
  ['memory', memoryStorage],
  ['file', () => fileStorage(mkdtempSync(join(tmpdir(), 'b24kit-storage-')))],
  ['sealed', () => sealed(memoryStorage(), { key })],
  ['unstorage', () => unstorageStorage(createStorage())],
  ['browser', () => browserStorage()],
  [
    'expo-secure-store',
    () => {
      const { kept, check } = phone()
      return expoStorage({
        getItemAsync: async (at) => kept.get(check(at)) ?? null,
        setItemAsync: async (at, value) => void kept.set(check(at), value),
        deleteItemAsync: async (at) => void kept.delete(check(at)),
      })
    },
  ],
  [
    'react-native-keychain',
    () => {
      const { kept } = phone()
      return keychainStorage({
        getGenericPassword: async ({ service }) => (kept.get(service) ? { password: kept.get(service) ?? '' } : false),
        setGenericPassword: async (_username, password, { service }) => kept.set(service, password),
        resetGenericPassword: async ({ service }) => kept.delete(service),
      })
    },
  ],
  [
    'capacitor, by its items',
    () => {
      const { kept } = phone()
      return capacitorStorage({
        getItem: async (at) => kept.get(at) ?? null,
        setItem: async (at, value) => void kept.set(at, value),
        removeItem: async (at) => void kept.delete(at),
      })
    },
  ],
  [
    'capacitor, rejecting',
    () => {
      const { kept } = phone()
      const found = (at: string) => {
        if (!kept.has(at)) throw new Error('Item with given key does not exist')
      }
      return capacitorStorage({
        async get({ key: at }) {
          found(at)
          return { value: kept.get(at) ?? '' }
        },
        set: async ({ key: at, value }) => kept.set(at, value),
        async remove({ key: at }) {
          found(at)
          return kept.delete(at)
        },
        keys: async () => ({ value: [...kept.keys()] }),
      })
    },
  ],
  [
    'keyring',
    () => {
      const { kept } = phone()
      return keyringStorage(
        class {
          constructor(
            readonly service: string,
            readonly username: string,
          ) {}
          getPassword = async () => kept.get(this.service + this.username) ?? null
          setPassword = async (password: string) => kept.set(this.service + this.username, password)
          deletePassword = async () => kept.delete(this.service + this.username)
        },
      )
    },
  ],
  [
    'electron',
    () =>
      electronStorage(
        {
          encryptString: (text) => Buffer.from(text).reverse(),
          decryptString: (bytes) => Buffer.from(bytes).reverse().toString(),
        },
        memoryStorage(),
      ),
  ],
]

const redisDrivers: [string, () => Promise<Storage>][] = [
  [
    'redis, by ioredis',
    async () => {
      const client = new Redis(REDIS ?? '')
      closing.push(() => client.disconnect())
      return redisStorage(client, { prefix: 'b24kit-test:' })
    },
  ],
  [
    'redis, by redis',
    async () => {
      const client = await createRedisClient({ url: REDIS ?? '' }).connect()
      closing.push(() => client.destroy())
      return redisStorage(client, { prefix: 'b24kit-test:' })
    },
  ],
]
const postgresDrivers: [string, () => Promise<Storage>][] = [
  [
    'postgres, by pg',
    async () => {
      const pool = new Pool({ connectionString: POSTGRES ?? '' })
      closing.push(() => pool.end())
      return postgresStorage(pool)
    },
  ],
  [
    'postgres, by postgres',
    async () => {
      const sql = postgres(POSTGRES ?? '', { onnotice: () => {} })
      closing.push(() => sql.end())
      return postgresStorage(sql)
    },
  ],
]

describe.each(drivers)('the contract, kept by %s', (_name, open) => {
  for (const { name, run } of storageContract(open)) it(name, run)
})
describe.skipIf(!REDIS).each(redisDrivers)('the contract, kept by %s', (_name, open) => {
  for (const { name, run } of storageContract(open)) it(name, run)
})
describe.skipIf(!POSTGRES).each(postgresDrivers)('the contract, kept by %s', (_name, open) => {
  for (const { name, run } of storageContract(open)) it(name, run)
})
