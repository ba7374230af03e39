// One batch request: command texts out, the portal's five members in.
import { NetworkError, UnknownOutcomeError } from '../errors'
import { type CallOptions, isRecord, type Send } from '../pipeline'

export interface CommandText {
  id: string
  method: string
  query: string
  isWrite: boolean
}

export interface BatchAnswer {
  results: ReadonlyMap<string, unknown>
  errors: ReadonlyMap<string, Readonly<Record<string, unknown>>>
  totals: ReadonlyMap<string, unknown>
  nexts: ReadonlyMap<string, unknown>
  /** How long the portal worked on all of them, where it tells. */
  seconds: number | undefined
}

export async function sendCommands(
  send: Send,
  commands: readonly CommandText[],
  halt: boolean,
  options: CallOptions,
): Promise<BatchAnswer> {
  const isWrite = commands.some((command) => command.isWrite)
  const { result, time } = await send(
    {
      method: 'batch',
      // 0 and 1: the text "false" would be true to PHP.
      body: {
        halt: halt ? 1 : 0,
        cmd: Object.fromEntries(commands.map(({ id, method, query }) => [id, `${method}?${query}`])),
      },
      batch: new Map(commands.map(({ id, method }) => [id, method])),
      isWrite,
    },
    options,
  )
  if (!isRecord(result)) throw notABatch(isWrite)
  const errors = new Map<string, Readonly<Record<string, unknown>>>()
  for (const [id, error] of members(result.result_error))
    errors.set(id, isRecord(error) ? error : { error: '', error_description: '' })
  return {
    results: members(result.result),
    errors,
    totals: members(result.result_total),
    nexts: members(result.result_next),
    seconds: time?.duration,
  }
}

/** PHP shows an empty map as `[]`, and one with the keys 0, 1, 2 … as an array. */
const members = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])

export const NOT_A_BATCH = 'NOT_A_BATCH'

export function notABatch(isWrite: boolean): NetworkError | UnknownOutcomeError {
  const details = { code: NOT_A_BATCH, method: 'batch', status: 200 }
  const message = 'the answer has no results of commands in it.'
  return isWrite ? new UnknownOutcomeError(message, details) : new NetworkError(message, details)
}
