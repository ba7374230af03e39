import { UsageError } from '../errors'
import type { Auth } from './auth'
import { HOST, requireSecureUrl } from './secure-url'

const WEBHOOK = new RegExp(
  String.raw`^(https?:\/\/)?(${HOST})(\/[^?#@\s]*?)?\/rest\/(?:api\/)?(\w+)\/([^/?#\s]+)(?:\/[\w.-]*)?\/?$`,
  'i',
)

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
  const [, scheme = 'https://', host, prefix = '', user = '', secret = ''] =
    WEBHOOK.exec(String(url ?? '').trim()) ?? []
  // Nothing of the URL is quoted: whatever was passed may contain a secret.
  if (host === undefined) {
    throw new UsageError('webhook(url) needs a URL like https://example.bitrix24.com/rest/1/secret/')
  }
  const origin = `${scheme}${host}`.toLowerCase()
  requireSecureUrl(origin, allowHttp)
  let endpoint = `${origin}${prefix}/rest/${user}/${secret}/`
  return {
    credentials: async () => ({ endpoint, secrets: [secret] }),
    moved: (_from, next) => {
      endpoint = next
    },
  }
}
