// REST 3.0 is the same portal at another address, with a key that makes repeated writes safe.
// https://apidocs.bitrix24.com/api-reference/rest-v3.html
import type { Clock } from '../clock'
import { UsageError } from '../errors'
import type { Send } from './types'

/** The way of version 2, for requests of version 3. */
export function restV3(send: Send, clock: Clock, random: () => number): Send {
  let calls = 0
  // The place and the time keep keys apart where the source of randomness is a poor one.
  const newKey = (): string => {
    const noise = Array.from({ length: 24 }, () => Math.floor(random() * 16).toString(16)).join('')
    return `${noise}-${clock.now().toString(36)}-${(calls++).toString(36)}`
  }
  return (wire, options = {}) => {
    const { idempotencyKey } = options
    if (idempotencyKey !== undefined && !/^(?! )[\x20-\x7e]{1,255}(?<! )$/.test(idempotencyKey))
      throw new UsageError(
        'idempotencyKey must be 1 to 255 printable ASCII characters, without a space at either end.',
        { method: wire.method },
      )
    // A batch is no method of its own, so nothing says that its key would be kept.
    const isKeyed = wire.isWrite && !wire.batch
    return send({ ...wire, version: 3, ...(isKeyed && { idempotencyKey: idempotencyKey ?? newKey() }) }, options)
  }
}

/** `…/rest/` and `…/rest/1/secret/` with `api/` where REST 3.0 has it. */
export function endpointV3(endpoint: string): string {
  const found = endpoint.replace(/\/rest\/(?=(?:[^/]+\/[^/]+\/)?$)/, '/rest/api/')
  if (found !== endpoint) return found
  // Sent to the other address, a key would protect nothing.
  throw new UsageError('REST 3.0 has its methods under /rest/api/, but the endpoint does not end with /rest/.')
}
/** The way back, for an address that a redirect tells. */
export const endpointV2 = (endpoint: string): string =>
  endpoint.replace(/\/rest\/api\/(?=(?:[^/]+\/[^/]+\/)?$)/, '/rest/')
