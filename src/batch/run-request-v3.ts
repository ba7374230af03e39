// Runs the commands of one request of REST 3.0: a list of calls, with references as objects. The portal ends at the first
// failure and tells nothing of the rest, so what only reads is then asked for one by one.
// https://apidocs.bitrix24.com/api-reference/rest-v3.html#batch
import { ApiError, NetworkError, UnknownOutcomeError } from '../errors'
import { isRecord, type Json, type JsonObject, type Send } from '../pipeline'
import { failureOf } from './failure'
import type { Prepared } from './prepared'
import { targetOf } from './ref'
import { dependent, unresolved } from './refused'
import { follow, substitute } from './resolve'
import type { RunOptions } from './run-request'
import type { Outcome } from './types'

type Outcomes = (Outcome<unknown> | undefined)[]

export async function runRequestV3(
  send: Send,
  commands: readonly Prepared[],
  outcomes: Outcomes,
  options: RunOptions,
): Promise<void> {
  const isWrite = commands.some((command) => command.isWrite)
  const [only] = commands
  if (commands.length === 1 && only) return runAlone(send, only, outcomes, options)
  try {
    const { result } = await send(
      {
        method: 'batch',
        body: commands.map(({ index, method, params }) => ({ method, as: `c${index}`, query: withReferences(params) })),
        batch: new Map(commands.map(({ index, method }) => [`c${index}`, method])),
        isWrite,
      },
      options,
    )
    if (!Array.isArray(result) || result.length !== commands.length) throw unlikeCommands(isWrite)
    for (const [place, command] of commands.entries()) outcomes[command.index] = { ok: true, value: result[place] }
  } catch (error) {
    // Of writes that were sent nobody knows which have run; halting doesn't change that any more.
    if (isWrite || !(error instanceof ApiError))
      for (const command of commands) outcomes[command.index] = { ok: false, error: failureOf(error, command) }
    else
      for (const command of commands) {
        await runAlone(send, command, outcomes, options)
        if (options.halt && outcomes[command.index]?.ok === false) return
      }
  }
}

async function runAlone(send: Send, command: Prepared, outcomes: Outcomes, options: RunOptions): Promise<void> {
  const { index, method, isWrite, refs } = command
  for (const { command: target, path } of refs) {
    const known = outcomes[target.index]
    const isFound = known?.ok && follow(known.value, path).found
    if (isFound) continue
    const error = known && !known.ok ? dependent(command, target.method, known.error) : unresolved(command, path)
    outcomes[index] = { ok: false, error }
    return
  }
  try {
    const { result } = await send({ method, body: substitute(command.params, outcomes), isWrite }, options)
    outcomes[index] = { ok: true, value: result }
  } catch (error) {
    outcomes[index] = { ok: false, error: failureOf(error, command) }
  }
}

function withReferences(params: JsonObject): JsonObject {
  const visit = (value: Json): Json => {
    const target = targetOf(value)
    if (target) return { $ref: [`c${target.command.index}`, ...target.path].join('.') }
    if (Array.isArray(value)) return value.map(visit)
    return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item)])) : value
  }
  return visit(params) as JsonObject
}

const unlikeCommands = (isWrite: boolean): NetworkError | UnknownOutcomeError => {
  const details = { code: 'UNREADABLE_ANSWER', method: 'batch', status: 200 }
  const message = 'the answer is no list of results, one for each command.'
  return isWrite ? new UnknownOutcomeError(message, details) : new NetworkError(message, details)
}
