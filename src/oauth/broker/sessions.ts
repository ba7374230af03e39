// A phone's session: what it shows to the broker instead of a token. Only a hash of it is kept.
import type { Clock } from '../../clock'
import { hashOf } from '../../hash'
import type { Storage } from '../../storage'
import type { Account } from '../custody'
import { newSecret, type RandomBytes } from '../secret'
import { Refusal } from './refusal'

const DAY = 86_400_000
// As long as the portal's refresh tokens: what wasn't used for longer is of no use to anybody.
const LIFE = 180 * DAY

export interface SessionsOptions {
  storage: Storage
  clock: Clock
  random: RandomBytes | undefined
  prefix: string
}

export interface Session extends Account {
  key: string
}

export function createSessions({ storage, clock, random, prefix }: SessionsOptions) {
  const keysOf = ({ memberId, userId }: Account): string => `${prefix}${memberId}:${userId}:`
  const use = (key: string): Promise<void> => storage.set(key, String(clock.now()))
  const idleFor = async (key: string): Promise<number> => {
    const text = await storage.get(key)
    return text === undefined ? Number.POSITIVE_INFINITY : clock.now() - Number(text)
  }

  return {
    async open(account: Account): Promise<string> {
      for (const key of await storage.keys(keysOf(account))) if ((await idleFor(key)) > LIFE) await storage.delete(key)
      const session = `${newSecret('session', random)}.${account.memberId}.${account.userId}`
      await use(keysOf(account) + hashOf(session))
      return session
    },
    /** @throws {Refusal} where it isn't open */
    async find(session: string): Promise<Session> {
      const [, memberId, user] = /^b24s_[\w-]+\.([\w-]+)\.(\d{1,15})$/.exec(session) ?? []
      if (memberId === undefined) throw new Refusal('SESSION_ENDED')
      const account = { memberId, userId: Number(user) }
      const key = keysOf(account) + hashOf(session)
      const age = await idleFor(key)
      if (age > LIFE) throw new Refusal('SESSION_ENDED')
      // Once a day is enough to know that it is in use.
      if (age > DAY)
        await storage.lock(key, async (values) => {
          // Not one that has ended meanwhile.
          if ((await values.get(key)) !== undefined) await values.set(key, String(clock.now()))
        })
      return { ...account, key }
    },
    end: ({ key }: Session): Promise<void> => storage.lock(key, (values) => values.delete(key)),
    /** The keys of a person's sessions. */
    of: (account: Account): Promise<string[]> => storage.keys(keysOf(account)),
  }
}
