// The batch builder: commands are added one by one, run together, and each has its own outcome.
import { ApiError, UsageError } from '../errors'
import type { CallOptions, Send } from '../pipeline'
import { dialectV2 } from './dialect'
import { pack } from './pack'
import { type Prepared, prepare } from './prepared'
import { createRef, type Referred } from './ref'
import type { BatchCommand, Outcome, Ref } from './types'

export interface BatchRunOptions {
  /** Stop at the first command that fails; the rest end with the code `BATCH_HALTED`. Default: false. */
  halt?: boolean | undefined
  signal?: AbortSignal | undefined
}

/** What became of a batch: one outcome per command, in the order of adding. */
export interface BatchResult {
  readonly outcomes: readonly Outcome<unknown>[]
  outcome<Result>(command: BatchCommand<Result>): Outcome<Result>
  /** @throws the command's own error, where it failed */
  value<Result>(command: BatchCommand<Result>): Result
}

/** A batch for methods that the catalogue may not know. */
export interface UntypedBatch {
  add<Result = unknown>(method: string, params?: object): BatchCommand<Result>
  run(options?: BatchRunOptions): Promise<BatchResult>
  /** What is known so far, also after a run that was aborted; undefined for commands that have no outcome. */
  readonly outcomes: readonly (Outcome<unknown> | undefined)[]
}

export function createBatch(send: Send, retry: CallOptions['retry'], dialect = dialectV2): UntypedBatch {
  const prepared: Prepared[] = []
  const commands: BatchCommand<unknown>[] = []
  let outcomes: (Outcome<unknown> | undefined)[] = []
  let hasRun = false

  const placeOf = (command: Referred): number => {
    if (commands[command.index] !== command) throw new UsageError('This command belongs to another batch.')
    return command.index
  }

  const refuseIfRun = (): void => {
    if (hasRun) throw new UsageError('This batch has been run; begin another one.')
  }

  return {
    get outcomes() {
      return outcomes
    },

    add<Result>(method: string, params?: object) {
      refuseIfRun()
      const command = prepare(prepared.length, method, params, dialect.findObstacle)
      for (const { command: target } of command.refs) placeOf(target)
      const handle: BatchCommand<Result> = Object.freeze({
        method,
        index: command.index,
        get ref() {
          return createRef(handle) as Ref<Result>
        },
      })
      prepared.push(command)
      commands.push(handle)
      return handle
    },

    async run({ halt = false, signal } = {}) {
      refuseIfRun()
      const requests = pack(prepared, halt)
      hasRun = true
      outcomes = prepared.map(() => undefined)
      // One after the other, as the commands of one request are: their order is the caller's.
      for (const request of requests) {
        await dialect.run(send, request, outcomes, { halt, signal, retry })
        if (halt && request.some(({ index }) => outcomes[index]?.ok === false)) break
      }
      const settled = outcomes.map((outcome, index) => outcome ?? halted(prepared[index]?.method))
      const outcomeOf = <Result>(command: BatchCommand<Result>) => settled[placeOf(command)] as Outcome<Result>
      return {
        outcomes: settled,
        outcome: outcomeOf,
        value(command) {
          const outcome = outcomeOf(command)
          if (!outcome.ok) throw outcome.error
          return outcome.value
        },
      }
    },
  }
}

const halted = (method = 'batch'): Outcome<never> => ({
  ok: false,
  error: new ApiError('not run, because the batch stopped at an earlier failure.', {
    code: 'BATCH_HALTED',
    method,
    retryable: true,
  }),
})
