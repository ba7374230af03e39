import { UsageError } from '../errors'
import type { Auth } from './auth'
import { requireSecureUrl } from './secure-url'

export interface WebhookOptions {
  /** Accept `http:` for hosts other than this machine, such as an emulated portal in another container. Default: false. */
  allowHttp?: boolean
}

/**
 * Access through an incoming webhook.
 *
 * @param url as the portal shows it: `https://example.bitrix24.com/rest/1/secret/`, with or without the slash or a method at its end
 * @throws {UsageError} when it isn't such a URL, or isn't https (http is accepted for this machine only)
 * @see https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function webhook(url: string | URL | undefined, { allowHttp = false }: WebhookOptions = {}): Auth {
  const parts = /^((?:https?:\/\/)?[^/?#@\s]+)(\/[^?#\s]*)?\/rest\/(\w+)\/([^/?#\s]+)(?:\/[\w.-]*)?\/?$/i.exec(
    String(url ?? '').trim(),
  )
  // Nothing of the URL is quoted in the message: whatever was passed may contain a secret.
  if (!parts) throw new UsageError('webhook(url) needs a URL like https://example.bitrix24.com/rest/1/secret/')
  const [, host = '', prefix = '', user = '', secret = ''] = parts
  const origin = /^https?:/i.test(host) ? host : `https://${host}`
  requireSecureUrl(origin, allowHttp)
  let endpoint = `${origin.toLowerCase()}${prefix}/rest/${user}/${secret}/`
  return {
    credentials: async () => ({ endpoint, secrets: [secret] }),
    moved: (_from, next) => {
      endpoint = next
    },
  }
}
