// Calls of phones that get no token: they come here with the session, and go on with the person's rights through the same
// pipeline as all others. The phone's own client reads the answers as if they were the portal's.
import type { Client } from '../../client-types'
import { B24Error, UnknownOutcomeError } from '../../errors'
import { isRecord } from '../../pipeline'
import type { Account } from '../custody'
import { answerJson, answerText } from './http'
import { Refusal } from './refusal'

export interface ProxiedCall extends Account {
  /** In lower case, as the portal makes no difference. The commands of a batch are asked about one by one. */
  method: string
}

export interface ProxyOptions {
  client(account: Account): Client
  isOpen(call: ProxiedCall): boolean | Promise<boolean>
}

export function createProxy({ client, isOpen }: ProxyOptions) {
  return async (account: Account, path: string, body: unknown, idempotencyKey: string | null): Promise<Response> => {
    const [, v3, method = ''] = /^(api\/)?([\w.]+?)(?:\.json|\.xml)?$/i.exec(path) ?? []
    if (method === '') throw new Refusal('NOT_FOUND')
    const isBatch = method.toLowerCase() === 'batch'
    const { names, params } = isBatch ? readBatch(body, v3 !== undefined) : readCall(method, body)
    for (const name of names) {
      const { memberId, userId } = account
      if ((await isOpen({ memberId, userId, method: name.toLowerCase() })) !== true) throw new Refusal('METHOD_REFUSED')
    }
    const { raw } = v3 === undefined ? client(account) : client(account).v3
    try {
      return answerJson(200, await raw.request(method, params, idempotencyKey === null ? {} : { idempotencyKey }))
    } catch (error) {
      return answerFor(error)
    }
  }
}

interface Asked {
  names: string[]
  params: object
}

const readCall = (method: string, body: unknown): Asked => ({
  names: [method],
  params: isRecord(body) ? withoutAuth(body) : (body as object),
})

/** A batch is as open as what is in it. What could be read in two ways is not passed on. */
function readBatch(body: unknown, isV3: boolean): Asked {
  if (isV3) {
    if (!Array.isArray(body)) throw new Refusal('METHOD_REFUSED')
    return { names: body.map((command) => nameOf(isRecord(command) ? command.method : undefined)), params: body }
  }
  const given = Object.entries(isRecord(body) ? withoutAuth(body) : {})
  const [commands, ...others] = given.filter(([key]) => key.toLowerCase() === 'cmd').map(([, value]) => value)
  if (others.length > 0 || typeof commands !== 'object' || commands === null) throw new Refusal('METHOD_REFUSED')
  const halt = given.find(([key]) => key.toLowerCase() === 'halt')?.[1]
  return { names: Object.values(commands).map(nameOf), params: { ...(halt !== undefined && { halt }), cmd: commands } }
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
