// Runs the commands of one request to the end, which may take several: what a limit turned away is sent again, and
// after a failure in a chain so is what did not depend on it.
import { type B24Error, LimitError, NetworkError, UnknownOutcomeError } from '../errors'
import { type CallOptions, commandError, type Send } from '../pipeline'
import { failureOf } from './failure'
import type { Prepared } from './prepared'
import { encodeQuery, findObstacle } from './query'
import { dependent, unresolved } from './refused'
import { follow, referenceText, substitute } from './resolve'
import { type BatchAnswer, type CommandText, sendCommands } from './send-commands'
import type { Outcome } from './types'

// With the limits waited for, commands that are turned away so often are not going to run.
const MAX_STALLS = 12

export interface RunOptions extends CallOptions {
  /** Stop at the first command that fails. */
  halt: boolean
}

/** Fills in the outcomes of these commands; the outcomes of all others stay as they are. */
export async function runRequest(
  send: Send,
  commands: readonly Prepared[],
  outcomes: (Outcome<unknown> | undefined)[],
  options: RunOptions,
) {
  let waiting = [...commands]
  let stalls = 0
  while (waiting.length > 0) {
    const settled = settleUnresolvable(waiting, outcomes)
    const failed = waiting.find(({ index }) => outcomes[index]?.ok === false)
    const ready = options.halt && failed ? settled.filter(({ index }) => index < failed.index) : settled
    const [first, ...others] = ready
    if (!first) return
    // What an earlier round has answered is filled in; the rest the portal resolves.
    const texts = ready.map((command) => ({
      ...command,
      id: idOf(command),
      params: substitute(command.params, outcomes),
    }))
    const alone = texts.findIndex(({ params }) => findObstacle(params) !== undefined)
    if (alone === 0) {
      outcomes[first.index] = await sendAlone(send, { ...first, params: texts[0]?.params ?? {} }, options)
      waiting = others
    } else {
      const sent = alone < 0 ? ready : ready.slice(0, alone)
      // Without the portal's halt, a reference to a failed command would resolve to something else and the command run with it.
      const mustHalt = options.halt || sent.some(({ needs }) => [...needs].some((index) => !outcomes[index]))
      try {
        const queries = texts
          .slice(0, sent.length)
          .map((text): CommandText => ({ ...text, query: encodeQuery(text.params, referenceText) }))
        const answer = await sendCommands(send, queries, mustHalt, options)
        waiting = readAnswer(sent, answer, mustHalt, outcomes, stalls < MAX_STALLS && options.retry !== false)
      } catch (error) {
        for (const command of sent) outcomes[command.index] = { ok: false, error: failureOf(error, command) }
        waiting = []
      }
      stalls = sent.some(({ index }) => outcomes[index]) ? 0 : stalls + 1
      waiting = [...waiting, ...ready.slice(sent.length)]
    }
    if (options.halt && ready.some(({ index }) => outcomes[index]?.ok === false)) return
  }
}

/** An answer may hold what form encoding can't carry; a call of its own can. */
async function sendAlone(send: Send, command: Prepared, options: RunOptions): Promise<Outcome<unknown>> {
  const { method, params, isWrite } = command
  try {
    const { result } = await send({ method, body: params, isWrite }, options)
    return { ok: true, value: result }
  } catch (error) {
    return { ok: false, error: failureOf(error, command) }
  }
}

const idOf = ({ index }: Prepared): string => `c${index}`

/** Commands that refer to a failure can't run any more; neither can ones whose reference led nowhere. */
function settleUnresolvable(commands: readonly Prepared[], outcomes: (Outcome<unknown> | undefined)[]): Prepared[] {
  return commands.filter((command) => {
    for (const { command: target, path } of command.refs) {
      const known = outcomes[target.index]
      if (!known) continue
      if (known.ok && follow(known.value, path).found) continue
      const error = known.ok ? unresolved(command, path) : dependent(command, target.method, known.error)
      outcomes[command.index] = { ok: false, error }
      return false
    }
    return true
  })
}

/** Notes what became of each command, and returns the ones to be sent again. */
function readAnswer(
  sent: readonly Prepared[],
  { results, errors }: BatchAnswer,
  isHalting: boolean,
  outcomes: (Outcome<unknown> | undefined)[],
  mayRepeat: boolean,
): Prepared[] {
  const again: Prepared[] = []
  let hasFailed = false
  for (const command of sent) {
    const id = idOf(command)
    const failure = errors.get(id)
    if (failure) {
      const error = commandError(command, failure)
      hasFailed = true
      // A limit turned it away before it ran.
      if (mayRepeat && error instanceof LimitError && error.retryable) again.push(command)
      else outcomes[command.index] = checked(command, { ok: false, error }, outcomes)
    } else if (results.has(id))
      outcomes[command.index] = checked(command, { ok: true, value: results.get(id) }, outcomes)
    else if (isHalting && hasFailed) again.push(command)
    else outcomes[command.index] = { ok: false, error: missing(command) }
  }
  return again
}

/** The portal resolves a wrong key to something else without a word, so its answer to the command means nothing. */
function checked(
  command: Prepared,
  outcome: Outcome<unknown>,
  outcomes: readonly (Outcome<unknown> | undefined)[],
): Outcome<unknown> {
  for (const { command: target, path } of command.refs) {
    const known = outcomes[target.index]
    const isFound = known?.ok && follow(known.value, path).found
    if (known && !isFound) return { ok: false, error: unresolved(command, path, outcome.ok) }
  }
  return outcome
}

function missing({ method, isWrite }: Prepared): B24Error {
  const message = "the batch's answer doesn't mention it."
  const details = { code: 'UNREADABLE_ANSWER', method, status: 200 }
  return isWrite
    ? new UnknownOutcomeError(message, details)
    : new NetworkError(message, { ...details, retryable: true })
}
