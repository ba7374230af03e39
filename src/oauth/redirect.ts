// The two texts that travel through the browser: where sign-in begins, and what the portal sends back.
// https://apidocs.bitrix24.com/settings/oauth/index.html
import { AuthError, SignatureError, UsageError } from '../errors'
import { isSame } from '../same'

const HOST = /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i

/** @throws {UsageError} for anything but a host's name: no scheme, path, port, or name and password in front of it */
export function portalHost(portal: string): string {
  if (typeof portal === 'string' && HOST.test(portal)) return portal.toLowerCase()
  throw new UsageError('a portal is given by its host alone, like example.bitrix24.com.')
}

export interface Redirect {
  code: string
  state: string
  memberId: string
  domain: string
}

/**
 * Reads what the portal sends a browser back with.
 *
 * @param state the one that the sign-in began with
 * @throws {SignatureError} when it isn't the same: somebody else's sign-in
 * @throws {AuthError} when the portal, or its user, refused: `ACCESS_DENIED`
 * @throws {UsageError} when there is no code in it
 */
export function parseRedirect(url: string | URL, { state }: { state: string }): Redirect {
  // Not every platform's URL can tell its parameters.
  const query = /\?([^#]*)/.exec(String(url))?.[1] ?? ''
  const given = new Map(
    query.split('&').map((pair) => {
      const [name = '', value = ''] = pair.split('=').map((part) => decode(part))
      return [name, value] as const
    }),
  )
  const found = given.get('state') ?? ''
  if (state === '' || !isSame(found, state))
    throw new SignatureError('the state is not the one that the sign-in began with.', { code: 'WRONG_STATE' })
  const error = given.get('error')
  if (error)
    throw new AuthError(`the portal refused: ${given.get('error_description') || error}`, { code: error.toUpperCase() })
  const code = given.get('code')
  if (!code) throw new UsageError('the portal sent no code back.')
  return { code, state, memberId: given.get('member_id') ?? '', domain: given.get('domain') ?? '' }
}

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part.replace(/\+/g, ' '))
  } catch {
    return ''
  }
}
