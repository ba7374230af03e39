// A portal that somebody has signed in at by `b24 login`: which application, which person, and a client for both.
import { AuthError, type Client, type ClientOptions } from '../index'
import { type App, createApp } from '../oauth'
import { portalHost } from '../oauth/redirect'
import type { Storage } from '../storage'

export interface Account {
  clientId: string
  clientSecret: string
  memberId: string
  userId: number
}

const keyOf = (host: string): string => `cli:${portalHost(host)}`

export const keepAccount = (storage: Storage, host: string, account: Account): Promise<void> =>
  storage.set(keyOf(host), JSON.stringify(account))

export function appOf(
  storage: Storage,
  { clientId, clientSecret }: Pick<Account, 'clientId' | 'clientSecret'>,
  options: Omit<ClientOptions, 'auth'> = {},
): App {
  return createApp({
    ...options,
    clientId,
    clientSecret,
    storage,
    onEvent(event) {
      if (event.type === 'unsaved') process.stderr.write(`New tokens could not be kept: ${event.error.message}\n`)
    },
  })
}

async function accountAt(storage: Storage, host: string): Promise<Account> {
  const text = await storage.get(keyOf(host))
  if (text === undefined)
    throw new AuthError(`nobody has signed in at ${host}: run b24 login --portal ${host}`, { code: 'NOT_SIGNED_IN' })
  return JSON.parse(text) as Account
}

/** Forgets the account and its tokens. @throws {AuthError} where nobody has signed in */
export async function forgetAccount(storage: Storage, host: string): Promise<void> {
  const account = await accountAt(storage, host)
  await appOf(storage, account).revoke(account.memberId)
  await storage.delete(keyOf(host))
}

/** The portals that somebody has signed in at. */
export const hostsIn = async (storage: Storage): Promise<string[]> =>
  (await storage.keys('cli:')).map((key) => key.slice('cli:'.length)).sort()

/** @throws {AuthError} where nobody has signed in */
export async function clientAt(storage: Storage, host: string, options: Omit<ClientOptions, 'auth'>): Promise<Client> {
  const account = await accountAt(storage, host)
  return appOf(storage, account, options).client(account.memberId, { userId: account.userId })
}
