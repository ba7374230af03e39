import { UsageError } from '../errors'

const LOOPBACK = /^http:\/\/(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i

/** Secrets travel over https only; plain http never leaves this machine unless the caller insists. */
export function requireSecureUrl(origin: string, allowHttp = false): void {
  if (allowHttp || /^https:/i.test(origin) || LOOPBACK.test(origin)) return
  throw new UsageError(
    `The portal's URL must begin with https:// (got ${origin}), or be given with { allowHttp: true }.`,
  )
}
