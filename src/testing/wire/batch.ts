// The batch method: up to 50 commands, one after another, each able to refer to the answers of those before it.
// https://apidocs.bitrix24.com/api-reference/how-to-call-rest-api/batch.html
import { RestError } from './errors'
import { parsePhpQuery } from './php-query'
import { type Answers, resolveReferences } from './references'
import { type Dictionary, dictionary, entriesOf, isDictionary, isTruthy, param, phpArray, type Value } from './values'

const MAX_COMMANDS = 50
const FORBIDDEN = ['batch', 'download', 'upload']

export interface Executed {
  result: Value
  total?: number | undefined
  next?: number | undefined
  time: Dictionary
  isMadeUp?: boolean
}

export type Execute = (id: string, method: string, params: Dictionary) => Promise<Executed | RestError>

export async function runBatch(params: Dictionary, execute: Execute): Promise<Value> {
  const halt = isTruthy(param(params, 'halt'))
  const answers: Answers = {
    result: dictionary(),
    next: dictionary(),
    total: dictionary(),
    time: dictionary(),
    error: dictionary(),
  }
  const fail = (id: string, error: RestError) => {
    answers.error[id] = error.body()
  }
  let position = 0
  for (const [id, command] of entriesOf(param(params, 'cmd'))) {
    if (typeof command !== 'string') continue
    if (++position > MAX_COMMANDS) {
      fail(id, new RestError('ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded'))
      continue
    }
    const [method, query] = split(command)
    if (FORBIDDEN.includes(method.toLowerCase())) {
      fail(id, new RestError('ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage'))
    } else {
      const given = resolveReferences(query, answers)
      const outcome = await execute(id, method, isDictionary(given) ? given : dictionary(entriesOf(given)))
      if (outcome instanceof RestError) fail(id, outcome)
      else {
        answers.result[id] = outcome.result
        answers.time[id] = outcome.time
        if (outcome.total !== undefined) answers.total[id] = outcome.total
        if (outcome.next !== undefined) answers.next[id] = outcome.next
      }
    }
    if (halt && Object.keys(answers.error).length > 0) break
  }
  const member = (values: Dictionary) => phpArray(Object.entries(values))
  return {
    result: member(answers.result),
    result_error: member(answers.error),
    result_total: member(answers.total),
    result_next: member(answers.next),
    result_time: member(answers.time),
  }
}

function split(command: string): [string, Dictionary] {
  const [address = ''] = command.split('#')
  const question = address.indexOf('?')
  if (question < 0) return [address, dictionary()]
  return [address.slice(0, question), parsePhpQuery(address.slice(question + 1))]
}
