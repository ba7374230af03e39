// Which commands travel together. A reference never crosses two requests, so commands that refer to each other, however
// indirectly, form a group that stays whole; groups fill requests in the order in which they were begun.
import { UsageError } from '../errors'
import type { Prepared } from './prepared'

export const MAX_COMMANDS = 50
// There is no documented limit on a request's size; a few megabytes are known to pass.
const MAX_CHARACTERS = 2_000_000

export function pack(commands: readonly Prepared[]): Prepared[][] {
  const requests: { commands: Prepared[]; size: number }[] = []
  for (const group of groupsOf(commands)) {
    if (group.length > MAX_COMMANDS) {
      throw new UsageError(
        `${group.length} commands refer to each other, but only ${MAX_COMMANDS} fit into one request.`,
      )
    }
    const size = group.reduce((sum, command) => sum + command.size, 0)
    const last = requests[requests.length - 1]
    if (last && last.commands.length + group.length <= MAX_COMMANDS && last.size + size <= MAX_CHARACTERS) {
      last.commands.push(...group)
      last.size += size
    } else requests.push({ commands: [...group], size })
  }
  return requests.map(({ commands: packed }) => packed.sort((left, right) => left.index - right.index))
}

function groupsOf(commands: readonly Prepared[]): Prepared[][] {
  const groups: Prepared[][] = []
  const groupOf = new Map<number, Prepared[]>()
  for (const command of commands) {
    // References lead backwards, so a command joins the earliest group that it needs, and takes the others along.
    const needed = new Set([...command.needs].flatMap((index) => groupOf.get(index) ?? []))
    const group = groupOf.get(Math.min(...[...needed].map(({ index }) => index))) ?? groups[groups.push([]) - 1] ?? []
    for (const member of [...needed, command]) {
      const before = groupOf.get(member.index)
      if (before === group) continue
      if (before) before.length = 0
      group.push(member)
      groupOf.set(member.index, group)
    }
  }
  return groups.filter(({ length }) => length > 0)
}
