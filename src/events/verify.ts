// Whether an event is the portal's own. There is no signature: what proves it is the application token that came with the
// installation. Where none is known, nothing is proven.
import { B24Error, UsageError } from '../errors'
import type { App } from '../oauth'
import { isRecord } from '../pipeline'
import { isSame } from '../same'
import type { Body } from './body'
import { tokenIn } from './read-event'
import type { PortalEvent } from './types'

/** By the portal's member id. Outgoing webhooks show theirs when they are made. */
export type ApplicationTokens =
  | Readonly<Record<string, string>>
  | ((memberId: string) => string | undefined | Promise<string | undefined>)

export interface VerifyOptions {
  app?: App | undefined
  applicationTokens?: ApplicationTokens | undefined
}

/** @throws {UsageError} where nothing could ever be proven */
export function createVerify({ app, applicationTokens }: VerifyOptions) {
  const isTable =
    isRecord(applicationTokens) && Object.values(applicationTokens).every((token) => typeof token === 'string')
  if (applicationTokens !== undefined && !isTable && typeof applicationTokens !== 'function')
    throw new UsageError('applicationTokens must be tokens by member id, or a function that looks them up.')
  if (!app && !applicationTokens)
    throw new UsageError('createReceiver needs an app made by createApp, or applicationTokens by member id.')

  async function known(memberId: string): Promise<string> {
    if (typeof applicationTokens === 'function') return (await applicationTokens(memberId)) ?? ''
    return applicationTokens && Object.hasOwn(applicationTokens, memberId) ? (applicationTokens[memberId] ?? '') : ''
  }

  /**
   * Takes what installing brings, too.
   * @throws whatever keeps it from being known
   */
  return async ({ event, memberId }: PortalEvent, body: Body): Promise<boolean> => {
    const token = tokenIn(body)
    // Anybody may post tokens of his own: it is the portal's installation when an administrator's brought the token.
    if (app && event === 'ONAPPINSTALL')
      return (await proves(app.install(body))) && app.isApplicationToken(memberId, token)
    if (token === '') return false
    const expected = await known(memberId)
    if (expected !== '' && isSame(token, expected)) return true
    return app ? app.isApplicationToken(memberId, token) : false
  }
}

async function proves(work: Promise<unknown>): Promise<boolean> {
  try {
    await work
    return true
  } catch (error) {
    if (error instanceof B24Error && (error.name === 'SignatureError' || error.name === 'AuthError')) return false
    throw error
  }
}
