// A ticket takes a finished sign-in from the browser to the app that began it: good once, for a minute, and only together
// with the verifier. It is kept by the sign-in's id, so a sign-in can't be finished twice either.
import type { Clock } from '../../clock'
import { hashOf } from '../../hash'
import { isSame } from '../../same'
import type { Storage, Values } from '../../storage'
import type { Account } from '../custody'
import { newSecret, type RandomBytes } from '../secret'
import { Refusal } from './refusal'
import type { SignIn } from './state'

const LIFE = 60_000

interface Kept extends Account {
  challenge: string
  hash: string
  expires: number
  /** Milliseconds since 1970 at which nobody can come back to it any more. */
  until: number
  isUsed?: boolean
}

export interface TicketsOptions {
  storage: Storage
  clock: Clock
  random: RandomBytes | undefined
  prefix: string
}

export function createTickets({ storage, clock, random, prefix }: TicketsOptions) {
  const find = async (values: Values, id: string): Promise<Kept | undefined> => {
    const text = await values.get(prefix + id)
    return text === undefined ? undefined : (JSON.parse(text) as Kept)
  }
  let swept = clock.now()

  /** Nobody takes away what was never redeemed. */
  async function sweep(): Promise<void> {
    if (clock.now() - swept < 10 * LIFE) return
    swept = clock.now()
    for (const key of await storage.keys(prefix)) {
      const kept = await find(storage, key.slice(prefix.length))
      if (kept && kept.until <= clock.now()) await storage.delete(key)
    }
  }

  return {
    /** @param exchange is run once for each sign-in, whoever else comes with its state */
    async issue({ id, challenge, expires }: SignIn, exchange: () => Promise<Account>): Promise<string> {
      await sweep()
      return storage.lock(prefix + id, async (values) => {
        if (await find(values, id)) throw new Refusal('STATE_USED')
        const { memberId, userId } = await exchange()
        const ticket = `${newSecret('ticket', random)}.${id}`
        const now = clock.now()
        const until = Math.max(expires, now + 10 * LIFE)
        const kept: Kept = { memberId, userId, challenge, hash: hashOf(ticket), expires: now + LIFE, until }
        await values.set(prefix + id, JSON.stringify(kept))
        return ticket
      })
    },
    /** @throws {Refusal} for any ticket but a fresh one that comes with its verifier */
    async redeem(ticket: string, verifier: string): Promise<Account> {
      const [, id] = /^b24t_[\w-]+\.([\w-]+)$/.exec(ticket) ?? []
      if (id === undefined) throw new Refusal('INVALID_TICKET')
      return storage.lock(prefix + id, async (values) => {
        const kept = await find(values, id)
        if (!kept || !isSame(hashOf(ticket), kept.hash)) throw new Refusal('INVALID_TICKET')
        if (kept.isUsed) throw new Refusal('TICKET_USED')
        if (kept.expires <= clock.now()) throw new Refusal('TICKET_EXPIRED')
        if (!isSame(hashOf(verifier), kept.challenge)) throw new Refusal('WRONG_VERIFIER')
        await values.set(prefix + id, JSON.stringify({ ...kept, isUsed: true }))
        return { memberId: kept.memberId, userId: kept.userId }
      })
    },
  }
}
