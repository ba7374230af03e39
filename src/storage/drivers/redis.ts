// Values in Redis, shared by all processes. Takes clients of `ioredis` and of `redis`.
// A lock is a key with a time to live that its owner prolongs; writes under it are made only while it is still the owner's.
import { type Clock, systemClock, wait } from '../../clock'
import { checked, lockLost } from '../checked'
import { createMutex } from '../mutex'
import type { Storage, Values } from '../storage'

/** What is used of a client: its way to send any command. */
export type RedisClient =
  | { call(command: string, ...words: string[]): Promise<unknown> }
  | { sendCommand(words: string[]): Promise<unknown> }

export interface RedisStorageOptions {
  /** Put in front of every key. Default: `b24kit:`. */
  prefix?: string
  /** Milliseconds after which the lock of an owner that died is free. Default: 15,000. */
  lockTtl?: number
  /** Default: the machine's time. */
  clock?: Clock
  /** Tells owners of locks apart. Default: the platform's. */
  random?: () => string
}

const OWNED = "if redis.call('GET', KEYS[1]) == ARGV[1] then"
const PROLONG = `${OWNED} return redis.call('PEXPIRE', KEYS[1], ARGV[2]) else return 0 end`
const RELEASE = `${OWNED} return redis.call('DEL', KEYS[1]) else return 0 end`
const SET = `${OWNED} redis.call('SET', KEYS[2], ARGV[2]) return 1 else return 0 end`
const DELETE = `${OWNED} redis.call('DEL', KEYS[2]) return 1 else return 0 end`
const PAUSE = 25

export function redisStorage(client: RedisClient, options: RedisStorageOptions = {}): Storage {
  const { prefix = 'b24kit:', lockTtl = 15_000, clock = systemClock, random = () => crypto.randomUUID() } = options
  const mutex = createMutex()
  const send = (...words: string[]): Promise<unknown> =>
    'call' in client ? client.call(...(words as [string, ...string[]])) : client.sendCommand(words)
  const run = (script: string, keys: string[], ...values: string[]) =>
    send('EVAL', script, String(keys.length), ...keys, ...values)

  const values: Values = {
    async get(key) {
      const found = await send('GET', prefix + key)
      return typeof found === 'string' ? found : undefined
    },
    set: async (key, value) => void (await send('SET', prefix + key, value)),
    delete: async (key) => void (await send('DEL', prefix + key)),
  }

  async function locked<Result>(key: string, work: (values: Values) => Promise<Result>): Promise<Result> {
    const lock = `${prefix}lock:${key}`
    const owner = random()
    while ((await send('SET', lock, owner, 'NX', 'PX', String(lockTtl))) === null) await clock.sleep(PAUSE)
    const over = new AbortController()
    const prolong = async (): Promise<void> => {
      while (!over.signal.aborted) {
        await wait(clock, lockTtl / 3, over.signal)
        await run(PROLONG, [lock], owner, String(lockTtl))
      }
    }
    // A lock that could not be prolonged is noticed by the next write.
    prolong().catch(() => {})
    const write = async (script: string, name: string, ...rest: string[]): Promise<void> => {
      if ((await run(script, [lock, prefix + name], owner, ...rest)) !== 1) throw lockLost(key)
    }
    try {
      return await work({
        get: values.get,
        set: (name, value) => write(SET, name, value),
        delete: (name) => write(DELETE, name),
      })
    } finally {
      over.abort()
      await run(RELEASE, [lock], owner).catch(() => {})
    }
  }

  return checked('redis', {
    ...values,
    async keys(wanted) {
      const found = new Set<string>()
      let cursor = '0'
      do {
        // Keys consist of signs that mean nothing in a pattern.
        const answer = await send('SCAN', cursor, 'MATCH', `${escaped(prefix)}${wanted}*`, 'COUNT', '500')
        const [next, keys] = answer as [unknown, unknown[]]
        for (const key of keys) found.add(String(key).slice(prefix.length))
        cursor = String(next)
      } while (cursor !== '0')
      return [...found].filter((key) => !key.startsWith('lock:'))
    },
    // One at a time in this process, so that not all of its callers ask Redis again and again.
    lock: (key, work) => mutex.run(key, () => locked(key, work)),
  })
}

const escaped = (text: string): string => text.replace(/[*?[\]\\]/g, '\\$&')
