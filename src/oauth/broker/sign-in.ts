// The way of the browser: from the app to the portal, and back with a ticket.
import type { Clock } from '../../clock'
import { AuthError, UsageError } from '../../errors'
import type { App } from '../app'
import type { Account } from '../custody'
import type { Inside } from '../inside'
import { portalHost } from '../redirect'
import { newSecret, type RandomBytes } from '../secret'
import { linkTo, sendTo } from './http'
import { Refusal } from './refusal'
import { openState, type SignIn, sealState } from './state'
import type { createTickets } from './tickets'

const LIFE = 600_000
const CHALLENGE = /^[\w-]{43}$/
const STATE = /^[\w.~-]{16,128}$/

export interface SignInOptions {
  app: App
  inside: Inside
  clock: Clock
  random: RandomBytes | undefined
  redirects: readonly string[]
  isKnownPortal(host: string): boolean
  tickets: ReturnType<typeof createTickets>
}

export function createSignIn(options: SignInOptions) {
  const { app, inside, clock, random, redirects, isKnownPortal, tickets } = options
  const { clientSecret, custody } = inside

  /** What has gone wrong is told to the app, where it is known which one that is. */
  const tellApp = async (redirect: string, state: string, work: () => Promise<string>): Promise<Response> => {
    try {
      return sendTo(await work())
    } catch (error) {
      return sendTo(linkTo(redirect, { error: codeOf(error), state }))
    }
  }

  /** Keeps a person's tokens without making the app act as this person. */
  async function take(code: string, portal: string, query: URLSearchParams): Promise<Account> {
    const granted = await inside.exchangeCode(code, ({ endpoint, memberId }) => {
      const host = new URL(endpoint).host
      // A portal that goes by another name by now says so itself.
      const isRenamed = query.get('domain') === host && query.get('member_id') === memberId && isKnownPortal(host)
      return host === portal || isRenamed
    })
    if (granted.userId <= 0) throw new AuthError('the auth server does not say who has signed in.', { code: 'NO_USER' })
    const kept = await custody.find(granted)
    // Signing out on the last phone takes such a pair away.
    const isPhones = !kept || kept.revoked !== undefined || kept.isPhones === true
    await custody.install({ ...granted, ...(isPhones && { isPhones }) })
    // Another phone of this person may have its token; it is given the new one.
    if (kept && kept.revoked === undefined) await custody.retire(kept)
    return { memberId: granted.memberId, userId: granted.userId }
  }

  return {
    async start(query: URLSearchParams): Promise<Response> {
      const redirect = query.get('redirect') ?? redirects[0] ?? ''
      if (!redirects.includes(redirect)) throw new Refusal('FOREIGN_REDIRECT')
      const challenge = query.get('challenge') ?? ''
      const state = query.get('state') ?? ''
      const isPlain = (query.get('challenge_method') ?? 'S256') !== 'S256'
      if (!CHALLENGE.test(challenge) || !STATE.test(state) || isPlain) throw new Refusal('INVALID_CHALLENGE')
      return tellApp(redirect, state, async () => {
        const portal = hostOf(query.get('portal') ?? '')
        if (!isKnownPortal(portal)) throw new Refusal('FOREIGN_PORTAL')
        const id = newSecret('state', random)
        const signIn: SignIn = { portal, redirect, challenge, state, id, expires: clock.now() + LIFE }
        return app.authorizeUrl(portal, { state: sealState(signIn, clientSecret) })
      })
    },
    async callback(query: URLSearchParams): Promise<Response> {
      const signIn = openState(query.get('state') ?? '', clientSecret, clock.now())
      const { redirect, state, portal } = signIn
      return tellApp(redirect, state, async () => {
        const code = query.get('code')
        if (!code) throw new Refusal('NO_CODE')
        const ticket = await tickets.issue(signIn, () => take(code, portal, query))
        return linkTo(redirect, { ticket, state })
      })
    },
  }
}

function hostOf(portal: string): string {
  try {
    return portalHost(portal)
  } catch (error) {
    throw error instanceof UsageError ? new Refusal('INVALID_PORTAL') : error
  }
}

const codeOf = (error: unknown): string => {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : 'INTERNAL'
}
