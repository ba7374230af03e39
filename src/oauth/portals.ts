// The portals that an application is installed on: whose tokens it acts with when nobody is named, and the token that
// proves events. Kept apart from the tokens, which belong to people.
import type { Auth } from '../auth'
import { AuthError } from '../errors'
import type { Storage, Values } from '../storage'
import type { Account, Custody } from './custody'
import type { OAuthEvent } from './events'
import { type Grant, readRecord, unreadable } from './grant'

export interface Portal {
  memberId: string
  /** Who installed the app, or signed in first: the app acts as this person. */
  userId: number
  /** Comes with every event. */
  applicationToken?: string
  /** `UNINSTALLED`, until it is installed again. */
  revoked?: string
}

/** What came with an installation, or when somebody opened the app. */
export interface Installed {
  applicationToken: string
  /** Posted by the portal itself, and not by somebody's browser. */
  isEvent: boolean
  isAdministrator(): Promise<boolean>
}

export interface PortalsOptions {
  storage: Storage
  custody: Custody
  /** What keys of portals and of accounts begin with. */
  prefixes: { portal: string; account: string }
  tell(event: OAuthEvent): void
}

export type Portals = ReturnType<typeof createPortals>

export function createPortals({ storage, custody, prefixes, tell }: PortalsOptions) {
  /** Who the app acts as, so that a call reads one value and not two. Asked again when that person's tokens are no longer good. */
  const actors = new Map<string, number>()
  const keyOf = (memberId: string): string => prefixes.portal + memberId

  async function find(values: Values, memberId: string): Promise<Portal | undefined> {
    const key = keyOf(memberId)
    const text = await values.get(key)
    if (text === undefined) return undefined
    const record = readRecord(text, key)
    if (typeof record.userId !== 'number' || record.memberId !== memberId) throw unreadable(key)
    return record as unknown as Portal
  }
  const write = (values: Values, portal: Portal): Promise<void> =>
    values.set(keyOf(portal.memberId), JSON.stringify(portal))

  async function actor(memberId: string): Promise<Account> {
    const portal = await find(storage, memberId)
    if (!portal)
      throw new AuthError(`there is no installation for the portal ${memberId}: install the app there.`, {
        code: 'NOT_INSTALLED',
      })
    if (portal.revoked !== undefined)
      throw new AuthError(`the portal has withdrawn its access (${portal.revoked}): sign in again.`, {
        code: portal.revoked,
      })
    actors.set(memberId, portal.userId)
    return { memberId, userId: portal.userId }
  }

  async function isLive(values: Values, account: Account): Promise<boolean> {
    const grant = await custody.find(account, values)
    return grant !== undefined && grant.revoked === undefined
  }

  async function actorsGrant(memberId: string): Promise<Grant> {
    const userId = actors.get(memberId)
    if (userId !== undefined) {
      try {
        return await custody.current({ memberId, userId })
      } catch (error) {
        if (!(error instanceof AuthError)) throw error
        actors.delete(memberId)
      }
    }
    return custody.current(await actor(memberId))
  }

  /** What proves the portal's events from now on: only what an administrator has brought, and by an event where one is known already. */
  async function proof(known: string | undefined, installed: Installed | undefined): Promise<string | undefined> {
    if (!installed || installed.applicationToken === '' || installed.applicationToken === known) return known
    const mayReplace = known === undefined || installed.isEvent
    return mayReplace && (await installed.isAdministrator()) ? installed.applicationToken : known
  }

  /** @returns what is to be kept of the portal; undefined where it stays as it is */
  async function next(values: Values, grant: Grant, installed: Installed | undefined): Promise<Portal | undefined> {
    const { memberId, userId } = grant
    const portal = await find(values, memberId)
    const isFree =
      !portal ||
      portal.revoked !== undefined ||
      portal.userId === userId ||
      !(await isLive(values, { memberId, userId: portal.userId }))
    if (!isFree && !(installed?.isEvent && (await installed.isAdministrator()))) return undefined
    const known = portal?.revoked === undefined ? portal?.applicationToken : undefined
    const token = await proof(known, installed)
    return { memberId, userId, ...(token !== undefined && { applicationToken: token }) }
  }

  return {
    find: (memberId: string) => find(storage, memberId),
    /** Keeps a person's tokens, and lets the app act as that person where it acts as nobody yet, or as nobody any more. */
    async take(grant: Grant, installed?: Installed): Promise<void> {
      const { memberId } = grant
      await custody.install(grant)
      // The portal is asked what it has to be asked before anything is held: a lock may take one of few connections.
      await next(storage, grant, installed)
      await storage.lock(keyOf(memberId), async (values) => {
        const portal = await next(values, grant, installed)
        if (portal) await write(values, portal)
      })
      actors.delete(memberId)
    },
    async uninstall(memberId: string): Promise<void> {
      const before = await storage.lock(keyOf(memberId), async (values) => {
        const portal = await find(values, memberId)
        if (portal && portal.revoked === undefined) await write(values, { ...portal, revoked: 'UNINSTALLED' })
        return portal
      })
      for (const key of await storage.keys(`${prefixes.account}${memberId}:`)) {
        const userId = Number(key.slice(key.lastIndexOf(':') + 1))
        await custody.revoke({ memberId, userId }, 'UNINSTALLED')
      }
      actors.delete(memberId)
      if (before && before.revoked === undefined) tell({ type: 'revoked', memberId, code: 'UNINSTALLED' })
    },
    async list(): Promise<{ memberId: string; endpoint: string; revoked: string | undefined }[]> {
      const keys = await storage.keys(prefixes.portal)
      const found = await Promise.all(
        keys.map(async (key) => {
          const portal = await find(storage, key.slice(prefixes.portal.length))
          const grant = portal && (await custody.find(portal))
          if (!portal || !grant) return []
          return [{ memberId: portal.memberId, endpoint: grant.endpoint, revoked: portal.revoked ?? grant.revoked }]
        }),
      )
      return found.flat()
    },
    /** Credentials of one person, or of the one that the app acts as. */
    authFor(memberId: string, userId?: number): Auth {
      const account = async (): Promise<Account> => {
        const known = userId ?? actors.get(memberId)
        return known === undefined ? actor(memberId) : { memberId, userId: known }
      }
      return {
        credentials: async () =>
          custody.credentialsOf(
            await (userId === undefined ? actorsGrant(memberId) : custody.current({ memberId, userId })),
          ),
        renew: async ({ token }) => (await custody.instead(await account(), token)).accessToken !== token,
        moved(_from, endpoint) {
          const known = userId ?? actors.get(memberId)
          if (known !== undefined) custody.moved({ memberId, userId: known }, endpoint)
        },
      }
    },
  }
}
