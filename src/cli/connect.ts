// The portal that a command talks to: the one whose webhook was given, one that somebody has
// signed in at, or an emulated one.
import { type Client, createClient, type ObservedEvent, type Plan, webhook } from '../index'
import { createPortal } from '../testing'
import { clientAt } from './account'
import { openOwnVault } from './vault'

const DEALS = 1000

export interface Connection {
  client: Client
  /** The portal's host; it identifies the portal and is no secret. */
  host: string
}

export interface ConnectOptions {
  url?: string
  portal?: string
  plan?: Plan
}

export async function connect({ url, portal: signedIn, plan }: ConnectOptions): Promise<Connection> {
  const limits = plan === undefined ? {} : { limits: { plan } }
  const observe = (event: ObservedEvent) => {
    if (event.type === 'retry') process.stderr.write(`${event.error.message} Trying again.\n`)
  }
  // What is said on the line goes before what the environment has.
  if (signedIn !== undefined) {
    const { storage } = await openOwnVault()
    return { client: await clientAt(storage, signedIn, { observe, ...limits }), host: signedIn.toLowerCase() }
  }
  if (url !== undefined) {
    const client = createClient({ auth: webhook(url), observe, ...limits })
    return { client, host: new URL(/^https?:/i.test(url.trim()) ? url.trim() : `https://${url.trim()}`).host }
  }
  process.stderr.write(
    `No webhook URL was given (--url or B24_WEBHOOK_URL) and no --portal, so this is an emulated portal with ${DEALS.toLocaleString('en')} deals.\n`,
  )
  const portal = createPortal({ deals: DEALS, host: 'emulated.bitrix24.test' })
  return {
    client: createClient({ auth: webhook(portal.webhookUrl), fetch: portal.fetch, ...limits }),
    host: 'emulated.bitrix24.test',
  }
}
