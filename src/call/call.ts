// One method, one request.
import { isReadMethod } from '../catalog'
import { type CallOptions, type Envelope, type Send, toJsonParams } from '../pipeline'

export type Request = (method: string, params?: unknown, options?: CallOptions) => Promise<Envelope>

/** Sends a method on its own and resolves to the whole envelope. */
export const createRequest =
  (send: Send): Request =>
  async (method, params, options) =>
    send({ method, body: toJsonParams(method, params), isWrite: !isReadMethod(method) }, options)
