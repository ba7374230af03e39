// One attempt on the wire: its own abort controller, its own timeout, no opinion about what comes back.
import { abortReason, linkedController, untilAborted } from '../abort'
import type { Credentials } from '../auth'
import { type Clock, letAnswerBeRead, wait } from '../clock'
import { redact } from './redact'
import { endpointV3 } from './rest-v3'
import type { Wire } from './types'

export type Fetch = (input: Request, init?: RequestInit) => Promise<Response>

export type Attempt =
  | { kind: 'answer'; status: number; text: string; location: string | null }
  /** `isSent`: whether the portal may have got the request. */
  | { kind: 'failure'; reason: 'timeout' | 'network'; isSent: boolean; cause: Error }

export interface SendOptions {
  fetch: Fetch
  clock: Clock
  timeout: number
  signal: AbortSignal
}

// No connection was made, so nothing can have been run.
const NOT_CONNECTED =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT|CERT|SELF_SIGNED|ERR_TLS|UNABLE_TO_|bad port/

export async function send(
  wire: Wire,
  credentials: Credentials,
  { fetch, clock, timeout, signal }: SendOptions,
): Promise<Attempt> {
  const root = wire.version === 3 ? endpointV3(credentials.endpoint) : credentials.endpoint
  const attempt = linkedController(signal)
  const over = new AbortController()
  let isTimeUp = false
  const expire = async (): Promise<void> => {
    await letAnswerBeRead(over.signal)
    if (over.signal.aborted) return
    isTimeUp = true
    attempt.abort()
  }
  wait(clock, timeout, over.signal).then(expire, () => {})
  try {
    const { token } = credentials
    // Not in a header: the portal's CORS rules allow none, and not in the URL, which ends up in logs.
    const isList = Array.isArray(wire.body)
    const body = JSON.stringify(token === undefined || isList ? wire.body : { ...wire.body, auth: token })
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    // A list has no place for it.
    if (token !== undefined && isList) headers.authorization = `Bearer ${token}`
    if (wire.idempotencyKey !== undefined) headers['idempotency-key'] = wire.idempotencyKey
    const exchange = async (): Promise<Attempt> => {
      const request = new Request(root + wire.method, {
        method: 'POST',
        body,
        headers,
        // A renamed portal answers 302; followed by the platform the POST would become a GET without a body.
        redirect: 'manual',
        signal: attempt.signal,
      })
      const response = await fetch(request)
      const text = await response.text()
      // Browsers hide what a redirect says, and show its status as 0.
      const status = response.type === 'opaqueredirect' ? 302 : response.status
      return { kind: 'answer', status, text, location: response.headers.get('location') }
    }
    // Not every injected fetch listens to its signal; the caller must not hang on one that doesn't.
    return await untilAborted(exchange(), attempt.signal)
  } catch (error) {
    if (signal.aborted) throw abortReason(signal)
    if (isTimeUp)
      return { kind: 'failure', reason: 'timeout', isSent: true, cause: new Error(`No answer within ${timeout} ms`) }
    return networkFailure(error, credentials.secrets)
  } finally {
    over.abort()
    attempt.release()
  }
}

/** Only what was said is kept of the platform's error: the object itself may hold the request with its secrets. */
function networkFailure(error: unknown, secrets: readonly string[]): Attempt {
  const reasons: string[] = []
  let code: unknown
  for (let at: unknown = error; at instanceof Error && reasons.length < 4; at = at.cause) {
    reasons.push(at.message)
    code = (at as { code?: unknown }).code ?? code
  }
  const cause = new Error(redact(reasons.filter(Boolean).join(': ') || String(error), secrets))
  const isSent = !NOT_CONNECTED.test(String(code) + reasons)
  return {
    kind: 'failure',
    reason: 'network',
    isSent,
    cause: code === undefined ? cause : Object.assign(cause, { code }),
  }
}
