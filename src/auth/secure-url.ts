import { UsageError } from '../errors'

/** A host with its port, as a pattern's text; names and passwords before an `@` are none. */
export const HOST = String.raw`(?:\[[\d:a-f]+\]|[^/?#@:[\]\s]+)(?::\d+)?`

const LOOPBACK = /^http:\/\/(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i

/** Secrets travel over https only; plain http never leaves this machine unless the caller insists. */
export function requireSecureUrl(origin: string, allowHttp = false): void {
  if (allowHttp || /^https:/i.test(origin) || LOOPBACK.test(origin)) return
  throw new UsageError(
    `The portal's URL must begin with https:// (got ${origin}), or be given with { allowHttp: true }.`,
  )
}
