// The portal that a command talks to: the one whose webhook was given, or an emulated one.
import { type Client, createClient, type ObservedEvent, type Plan, webhook } from '../index'
import { createPortal } from '../testing'

const DEALS = 1000

export interface Connection {
  client: Client
  /** The portal's host; it identifies the portal and is no secret. */
  host: string
}

export function connect({ url, plan }: { url?: string; plan?: Plan }): Connection {
  const limits = plan === undefined ? {} : { limits: { plan } }
  if (url !== undefined) {
    const observe = (event: ObservedEvent) => {
      if (event.type === 'retry') process.stderr.write(`${event.error.message} Trying again.\n`)
    }
    const client = createClient({ auth: webhook(url), observe, ...limits })
    return { client, host: new URL(/^https?:/i.test(url.trim()) ? url.trim() : `https://${url.trim()}`).host }
  }
  process.stderr.write(
    `No webhook URL was given (--url or B24_WEBHOOK_URL), so this is an emulated portal with ${DEALS.toLocaleString('en')} deals.\n`,
  )
  const portal = createPortal({ deals: DEALS, host: 'emulated.bitrix24.test' })
  return {
    client: createClient({ auth: webhook(portal.webhookUrl), fetch: portal.fetch, ...limits }),
    host: 'emulated.bitrix24.test',
  }
}
