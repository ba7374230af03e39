// Calls of phones that get no token: they come here with the session, and go on with the person's rights through the same
// pipeline as all others. The phone's own client reads the answers as if they were the portal's.
import type { Client } from '../../client-types'
import { B24Error, UnknownOutcomeError } from '../../errors'
import { isRecord } from '../../pipeline'
import type { Account } from '../custody'
import { answerJson, answerText } from './http'
import { Refusal } from './refusal'

export interface ProxiedCall extends Account {
  /** `batch` stands for its commands, which are asked about one by one. */
  method: string
}

export interface ProxyOptions {
  client(account: Account): Client
  isOpen(call: ProxiedCall): boolean
}

export function createProxy({ client, isOpen }: ProxyOptions) {
  return async (account: Account, path: string, body: unknown, idempotencyKey: string | null): Promise<Response> => {
    const [, v3, method = ''] = /^(api\/)?([\w.]+)$/.exec(path) ?? []
    if (method === '') throw new Refusal('NOT_FOUND')
    for (const name of namesIn(method, body))
      if (!isOpen({ memberId: account.memberId, userId: account.userId, method: name }))
        throw new Refusal('METHOD_REFUSED')
    const { raw } = v3 === undefined ? client(account) : client(account).v3
    const params = isRecord(body) ? withoutAuth(body) : (body as object)
    try {
      return answerJson(200, await raw.request(method, params, idempotencyKey === null ? {} : { idempotencyKey }))
    } catch (error) {
      return answerFor(error)
    }
  }
}

/** A batch is as open as what is in it. */
function namesIn(method: string, body: unknown): string[] {
  if (method.toLowerCase() !== 'batch') return [method]
  if (Array.isArray(body)) return body.map((command) => nameOf(isRecord(command) ? command.method : undefined))
  const commands = isRecord(body) ? (body.cmd ?? body.CMD) : undefined
  return Object.values(isRecord(commands) || Array.isArray(commands) ? commands : {}).map(nameOf)
}

function nameOf(command: unknown): string {
  const [, name] = /^\/?([\w.]+?)(?:\.json|\.xml)?(?:\?|$)/i.exec(typeof command === 'string' ? command : '') ?? []
  if (name === undefined || /^batch$/i.test(name)) throw new Refusal('METHOD_REFUSED')
  return name
}

const withoutAuth = ({ auth: _auth, ...params }: Record<string, unknown>): object => params

function answerFor(error: unknown): Response {
  // The phone can't know either, and reads a page that is no answer just so.
  if (error instanceof UnknownOutcomeError) return answerText(502, 'It was sent, and no answer came.')
  if (!(error instanceof B24Error)) throw error
  if (error.name === 'UsageError') throw new Refusal('INVALID_REQUEST')
  // The phone asks for its token again, and is told why there is none.
  if (error.name === 'AuthError') return answerJson(401, { error: 'expired_token', error_description: error.message })
  if (error.status !== undefined && isRecord(error.body)) return answerJson(error.status, error.body)
  // Nothing was run, so it may be sent again.
  return answerJson(503, { error: 'CONNECTION_ERROR', error_description: error.message })
}
