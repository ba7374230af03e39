// A renamed portal answers 302 from its old address; the request goes to the new one with method and body.
// https://apidocs.bitrix24.com/settings/how-to-call-rest-api/change-domen.html
import type { Credentials } from '../auth'
import { endpointV2 } from './rest-v3'

/** The REST root at the new address, or undefined where the answer is no redirect that may be followed. */
export function movedEndpoint(
  status: number,
  location: string | null,
  { endpoint }: Credentials,
  method: string,
): string | undefined {
  if (status < 300 || status >= 400) return undefined
  // Secrets that travelled over https never go on over http.
  const target = /^(https?:\/\/[^?#]+\/)([\w.-]+)\/?(?:[?#]|$)/i.exec(location ?? '')
  const [, root = '', name = ''] = target ?? []
  const isSafe = /^https:/i.test(root) || endpoint.startsWith('http:')
  return isSafe && name.toLowerCase() === method.toLowerCase() ? endpointV2(root) : undefined
}
