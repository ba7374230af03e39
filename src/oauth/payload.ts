// What a portal posts when the application is installed, opened in a frame, or removed. Nothing in it is believed yet.
import { AuthError, SignatureError } from '../errors'
import { isRecord } from '../pipeline'
import { isMemberId } from './auth-server'

export interface InstallPayload {
  accessToken: string
  refreshToken: string
  /** Seconds. */
  lifetime: number
  memberId: string
  serverEndpoint: string
  applicationToken: string
  /** Posted by the portal itself, and not by somebody's browser. */
  isEvent: boolean
}

/** `ONAPPINSTALL` has its tokens in `auth`, the form of a frame at the top. @throws {AuthError} where there are none */
export function readInstall(payload: unknown): InstallPayload {
  const body = isRecord(payload) ? payload : {}
  const auth = isRecord(body.auth) ? body.auth : {}
  const found = {
    accessToken: text(auth.access_token) || text(body.AUTH_ID),
    refreshToken: text(auth.refresh_token) || text(body.REFRESH_ID),
    lifetime: lifetimeOf(auth.expires_in ?? body.AUTH_EXPIRES),
    memberId: text(auth.member_id) || text(body.member_id),
    serverEndpoint: text(auth.server_endpoint) || text(body.SERVER_ENDPOINT),
    applicationToken: text(auth.application_token) || text(body.APPLICATION_TOKEN),
    isEvent: /^onappinstall$/i.test(text(body.event)),
  }
  if (found.accessToken === '' || found.refreshToken === '')
    throw new AuthError('there are no tokens in what was posted.', { code: 'NO_TOKENS' })
  return found
}

export interface UninstallPayload {
  memberId: string
  applicationToken: string
  /** Whether all that the app knows of the portal is to be deleted. */
  clean: boolean
}

/** `ONAPPUNINSTALL` brings no tokens that could be asked about. @throws {SignatureError} where it names no portal */
export function readUninstall(payload: unknown): UninstallPayload {
  const body = isRecord(payload) ? payload : {}
  const auth = isRecord(body.auth) ? body.auth : {}
  const data = isRecord(body.data) ? body.data : {}
  const memberId = text(auth.member_id)
  if (!/^onappuninstall$/i.test(text(body.event)) || !isMemberId(memberId))
    throw new SignatureError('this is no ONAPPUNINSTALL of a portal.', { code: 'NOT_VERIFIED' })
  return { memberId, applicationToken: text(auth.application_token), clean: /^[1Y]$/.test(scalar(data.CLEAN)) }
}

const scalar = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''

/** Seconds; an hour where nothing usable is said. */
function lifetimeOf(told: unknown): number {
  const seconds = Number(scalar(told))
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 86_400) : 3600
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
