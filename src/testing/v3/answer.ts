// REST 3.0 of the emulated portal: JSON in, one shape of answers and errors out.
import type { Access } from '../access'
import { timeBlock } from '../engine/time'
import type { createExecutor } from '../execute'
import type { LoggedRequest } from '../log'
import { documentedNames } from '../methods/made-up'
import type { Call } from '../wire/decode'
import { RestError, RestErrorV3 } from '../wire/errors'
import { respond } from '../wire/respond'
import type { Value } from '../wire/values'
import { runBatchV3 } from './batch'
import type { createIdempotency } from './idempotency'

export interface AnswerV3Options {
  access: Access
  execute: ReturnType<typeof createExecutor>
  idempotency: ReturnType<typeof createIdempotency>
  now(): number
}

const OPENAPI = ['rest.documentation.openapi', 'documentation']

const openapi = (): Value => ({
  openapi: '3.0.0',
  info: { title: 'Bitrix24 REST V3 API', version: '1.0.0' },
  tags: [],
  paths: Object.fromEntries(documentedNames(3).map((name) => [`/${name}`, {}])),
})

export function createAnswerV3({ access, execute, idempotency, now }: AnswerV3Options) {
  const identify = (call: Call) => {
    try {
      return access.identify(call, now())
    } catch (error) {
      // Missing, wrong and expired credentials are all the same here.
      throw error instanceof RestError ? new RestErrorV3('ACCESSDENIEDEXCEPTION', 'Access denied', 401) : error
    }
  }

  return async (call: Call, entry: LoggedRequest, arrived: number): Promise<Response> => {
    const name = call.method.toLowerCase()
    const { idempotencyKey: key } = call
    const headers: Record<string, string> = key === undefined ? {} : { 'idempotency-key': key }
    try {
      if (call.json === undefined) throw new RestErrorV3('INVALIDJSONEXCEPTION', 'The request body is not valid JSON')
      const caller = identify(call)
      const owner = `${caller.key} ${caller.userId} ${name}`
      const body = canonical(call.json)
      const before = key === undefined ? undefined : idempotency.recall(owner, key, body)
      if (before !== undefined) return respond(200, before, { ...headers, 'idempotent-replayed': 'true' })
      // The one answer without an envelope.
      if (OPENAPI.includes(name)) return respond(200, openapi(), headers)
      const { result, isMadeUp } = await run()
      const finished = now()
      const answer: Value = {
        result,
        time: {
          ...timeBlock(arrived, finished, finished - arrived),
          start: Math.floor(arrived / 1000),
          ...execute.counters(caller, name),
        },
      }
      if (key !== undefined) idempotency.keep(owner, key, body, answer)
      return respond(200, answer, isMadeUp ? { ...headers, 'x-emulated': 'made-up' } : headers)

      async function run(): Promise<{ result: Value; isMadeUp?: boolean }> {
        if (name === 'batch')
          return runBatchV3(call.json, (id, method, params) => execute(caller, method, params, entry, id))
        const outcome = await execute(caller, call.method, call.params, entry)
        if (outcome instanceof RestError) throw outcome
        return outcome
      }
    } catch (error) {
      if (!(error instanceof RestError)) throw error
      const shown = error instanceof RestErrorV3 ? error : asV3(error)
      return respond(shown.status, shown.body() as Value, headers)
    }
  }
}

/** The same request is the same whatever its token and the order of its names. */
const canonical = (json: unknown): string =>
  JSON.stringify(json, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    const entries = Object.entries(value).filter(([name]) => value !== json || name !== 'auth')
    return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)))
  })

const asV3 = ({ code, description, status }: RestError): RestErrorV3 =>
  code === 'OPERATION_TIME_LIMIT'
    ? new RestErrorV3('RATELIMITEXCEPTION', description, 429)
    : new RestErrorV3(`INTERNAL_${code}`, description, status)

export const methodNotFoundV3 = (name: string) =>
  new RestErrorV3('METHODNOTFOUNDEXCEPTION', `Method ${name} not found`, 404)
