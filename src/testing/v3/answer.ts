// REST 3.0 of the emulated portal: JSON in, one shape of answers and errors out.
import type { Access } from '../access'
import { timeBlock } from '../engine/time'
import type { createExecutor } from '../execute'
import type { LoggedRequest } from '../log'
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
      const body = JSON.stringify(call.json)
      const before = key === undefined ? undefined : idempotency.recall(owner, key, body)
      if (before !== undefined) return respond(200, before, { ...headers, 'idempotent-replayed': 'true' })
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
      const shown =
        error instanceof RestErrorV3
          ? error
          : new RestErrorV3(`INTERNAL_${error.code}`, error.description, error.status)
      return respond(shown.status, shown.body() as Value, headers)
    }
  }
}

export const methodNotFoundV3 = (name: string) =>
  new RestErrorV3('METHODNOTFOUNDEXCEPTION', `Method ${name} not found`, 404)
