// What the phone asks the broker, and what its answers mean.
import { AuthError, type B24Error, NetworkError, SignatureError } from '../../errors'
import { isRecord } from '../../pipeline'
import { type ExchangeOptions, exchange } from '../exchange'

export type BrokerApi = ReturnType<typeof createBrokerApi>

export function createBrokerApi({ url, ...options }: ExchangeOptions & { url: string }) {
  /** @throws {AuthError} when the session is over; {SignatureError} for a ticket that is refused; {NetworkError}, {TimeoutError} when nothing was heard */
  return async (
    step: 'redeem' | 'token' | 'revoke',
    fields: Record<string, string>,
    session?: string,
  ): Promise<Record<string, unknown>> => {
    const { status, text } = await exchange(
      {
        who: 'the broker',
        url: `${url}/${step}`,
        body: JSON.stringify(fields),
        headers: {
          'content-type': 'application/json',
          ...(session !== undefined && { authorization: `Bearer ${session}` }),
        },
        secrets: [...Object.values(fields), ...(session === undefined ? [] : [session])],
      },
      options,
    )
    return readAnswer(status, text)
  }
}

function readAnswer(status: number, text: string): Record<string, unknown> {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {} // It is told below.
  if (status === 200 && isRecord(body)) return body
  const code = isRecord(body) && typeof body.error === 'string' ? body.error : 'UNREADABLE_ANSWER'
  throw refusal(code, status)
}

/** The error for a code that the broker gave, in an answer or in a link. */
export function refusal(code: string, status?: number): B24Error {
  if (!/^\w{1,64}$/.test(code)) return refusal('UNREADABLE_ANSWER', status)
  const message = `the broker said no (${code}).`
  // Something in front of the broker may say 401, too: that ends no session.
  if (status === 401 && code !== 'UNREADABLE_ANSWER')
    return new AuthError(`${message} Sign in again.`, { code, status })
  if (status === undefined || (status >= 400 && status < 500 && status !== 401))
    return new SignatureError(message, { code, status })
  return new NetworkError(`the broker is out of order (${code}).`, { code, status, retryable: true })
}
