// One request to the auth server or the broker, and its answer in time: whoever stays silent is left.
import { linkedController, throwIfAborted, untilAborted } from '../abort'
import { type Clock, letAnswerBeRead, wait } from '../clock'
import { NetworkError, TimeoutError } from '../errors'
import { type Fetch, redact } from '../pipeline'

export interface ExchangeOptions {
  fetch: Fetch
  clock: Clock
  timeout: number
}

export interface Question {
  /** Who is asked, for the error. */
  who: string
  url: string
  /** Where secrets travel: in the body or a header, never in the URL, which ends up in logs. */
  body: string
  headers: Record<string, string>
  secrets: readonly string[]
  signal?: AbortSignal | undefined
}

/** @throws {NetworkError} {TimeoutError} where no answer came */
export async function exchange(
  { who, url, body, headers, secrets, signal }: Question,
  { fetch, clock, timeout }: ExchangeOptions,
): Promise<{ status: number; text: string }> {
  throwIfAborted(signal)
  const request = linkedController(signal)
  const over = new AbortController()
  let isTimeUp = false
  const expire = async (): Promise<void> => {
    await letAnswerBeRead(over.signal)
    if (over.signal.aborted) return
    isTimeUp = true
    request.abort()
  }
  wait(clock, timeout, over.signal).then(expire, () => {})
  const answer = async (): Promise<{ status: number; text: string }> => {
    const response = await fetch(
      new Request(url, { method: 'POST', body, headers, redirect: 'manual', signal: request.signal }),
    )
    return { status: response.status, text: await response.text() }
  }
  try {
    return await untilAborted(answer(), request.signal)
  } catch (error) {
    throwIfAborted(signal)
    if (isTimeUp)
      throw new TimeoutError(`${who} did not answer within ${timeout} ms.`, { code: 'TIMEOUT', retryable: true })
    const why = redact(error instanceof Error ? error.message : String(error), secrets)
    throw new NetworkError(`${who} was not reached: ${why}.`, { code: 'NETWORK', retryable: true })
  } finally {
    over.abort()
    request.release()
  }
}
