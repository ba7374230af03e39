// A form that is posted to the auth server. A secret travels in the body, never in the URL, which ends up in logs; a server
// that stays silent is left.
import { linkedController, untilAborted } from '../abort'
import { type Clock, letAnswerBeRead, wait } from '../clock'
import { NetworkError, TimeoutError } from '../errors'
import { type Fetch, redact } from '../pipeline'

export interface PostOptions {
  fetch: Fetch
  clock: Clock
  timeout: number
}

export interface Posted {
  status: number
  text: string
}

/** @throws {NetworkError} {TimeoutError} where no answer came */
export async function timedPost(
  url: string,
  fields: Record<string, string>,
  { fetch, clock, timeout }: PostOptions,
): Promise<Posted> {
  const request = linkedController(undefined)
  const over = new AbortController()
  let isTimeUp = false
  const expire = async (): Promise<void> => {
    await letAnswerBeRead(over.signal)
    if (over.signal.aborted) return
    isTimeUp = true
    request.abort()
  }
  wait(clock, timeout, over.signal).then(expire, () => {})
  const exchange = async (): Promise<Posted> => {
    const response = await fetch(
      new Request(url, {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        redirect: 'manual',
        signal: request.signal,
      }),
    )
    return { status: response.status, text: await response.text() }
  }
  try {
    return await untilAborted(exchange(), request.signal)
  } catch (error) {
    if (isTimeUp)
      throw new TimeoutError(`the auth server did not answer within ${timeout} ms.`, {
        code: 'TIMEOUT',
        retryable: true,
      })
    const why = redact(error instanceof Error ? error.message : String(error), Object.values(fields))
    throw new NetworkError(`the auth server was not reached: ${why}.`, { code: 'NETWORK', retryable: true })
  } finally {
    over.abort()
  }
}
