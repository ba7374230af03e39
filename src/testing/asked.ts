// Which methods a request is about: its own, and those of a batch's commands.
import type { LoggedRequest } from './log'
import type { Call } from './wire/decode'
import { textOf } from './wire/values'

export const namesIn = (entry: LoggedRequest) => [entry.method, ...entry.commands.map(({ method }) => method)]

/** The methods that a request asks for, those of a batch's commands included. */
export function askedFor(call: Call): string[] {
  if (Array.isArray(call.json)) return [call.method, ...call.json.map(({ method }) => String(method).toLowerCase())]
  const commands = Object.values(call.params.cmd ?? call.params.CMD ?? {})
  return [call.method, ...commands.map((command) => textOf(command).split('?')[0] ?? '')].map((name) =>
    name.toLowerCase(),
  )
}
