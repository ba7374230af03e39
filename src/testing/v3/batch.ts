// The batch of REST 3.0: a list of calls that ends at the first error. https://apidocs.bitrix24.com/api-reference/rest-v3.html
import type { Executed } from '../wire/batch'
import { RestError, RestErrorV3 } from '../wire/errors'
import { type Dictionary, dictionary, isDictionary, textOf, type Value } from '../wire/values'

export type ExecuteV3 = (id: string, method: string, params: Dictionary) => Promise<Executed | RestError>

const MAX_COMMANDS = 50

/** @throws the first error that a command ends with: it is told as the error of all */
export async function runBatchV3(calls: unknown, execute: ExecuteV3): Promise<{ result: Value[]; isMadeUp: boolean }> {
  if (!Array.isArray(calls)) throw new RestErrorV3('INVALIDSELECTEXCEPTION', 'Unable to recognize the batch')
  if (calls.length > MAX_COMMANDS)
    throw new RestErrorV3('VALIDATION_REQUESTVALIDATIONEXCEPTION', `A batch holds ${MAX_COMMANDS} calls at most`)
  const result: Value[] = []
  const answers = dictionary()
  let isMadeUp = false
  for (const [index, call] of calls.entries()) {
    const { method, query = {}, as } = isDictionary(call) ? call : {}
    const params = resolve(query, answers)
    const outcome = await execute(String(index), textOf(method), isDictionary(params) ? params : {})
    if (outcome instanceof RestError) throw outcome
    isMadeUp ||= outcome.isMadeUp === true
    result.push(outcome.result)
    answers[String(index)] = outcome.result
    if (as !== undefined) answers[textOf(as)] = outcome.result
  }
  return { result, isMadeUp }
}

/** `{ "$ref": "alias.path" }` stands for a value, `{ "$refArray": "alias.field" }` for that field of all rows. */
function resolve(value: Value, answers: Dictionary): Value {
  if (Array.isArray(value)) return value.map((item) => resolve(item, answers))
  if (!isDictionary(value)) return value
  if (typeof value.$ref === 'string') return follow(answers, value.$ref.split('.'), value.$ref)
  if (typeof value.$refArray === 'string') {
    const path = value.$refArray.split('.')
    const field = path.pop() ?? ''
    const rows = follow(answers, path, value.$refArray)
    return Array.isArray(rows) ? rows.map((row) => follow(row, [field], field)) : []
  }
  return dictionary(Object.entries(value).map(([key, item]) => [key, resolve(item, answers)]))
}

function follow(from: Value, path: readonly string[], text: string): Value {
  let reached: Value | undefined = from
  for (const key of path)
    reached = typeof reached === 'object' && reached !== null ? (reached as Dictionary)[key] : undefined
  if (reached === undefined)
    throw new RestErrorV3('VALIDATION_REQUESTVALIDATIONEXCEPTION', `The reference \`${text}\` leads to nothing`)
  return reached
}
