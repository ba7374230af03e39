// What a test asks afterwards: which requests came, with which commands, and how the portal took them.
import type { Dictionary } from './wire/values'

export interface LoggedCommand {
  /** The command's key in the batch; empty for a call of its own. */
  id: string
  method: string
  params: Dictionary
  error?: string | number
}

export interface LoggedRequest {
  /** When it arrived, on the portal's clock. */
  at: number
  address: string
  /** In lower case; `batch` for a batch. */
  method: string
  params: Dictionary
  commands: LoggedCommand[]
  /** The HTTP status of the answer; 0 where the connection was lost. */
  status: number
  connector?: string
  /** Only for REST 3.0. */
  version?: 3
  idempotencyKey?: string
}

export interface PortalStatistics {
  requests: number
  /** Requests turned away with 503. */
  refused: number
  /** Commands that ran or failed, by method, those in batches included. */
  commands: Record<string, number>
  /** Commands turned away because the method's operating time was used up. */
  overBudget: number
  /** The rate bucket's level now and at its highest. */
  bucket: { level: number; peak: number }
}

export function createLog(limit = 5000) {
  const requests: LoggedRequest[] = []
  const counts = { requests: 0, refused: 0, overBudget: 0 }
  const commands = new Map<string, number>()
  return {
    requests,
    counts,
    commands,
    request(entry: LoggedRequest) {
      counts.requests++
      if (requests.length >= limit) requests.shift()
      requests.push(entry)
    },
    command(entry: LoggedRequest, command: LoggedCommand) {
      commands.set(command.method, (commands.get(command.method) ?? 0) + 1)
      if (command.error === 'OPERATION_TIME_LIMIT') counts.overBudget++
      entry.commands.push(command)
    },
  }
}
