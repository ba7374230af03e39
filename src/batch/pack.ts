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
        `${group.length} commands of the batch refer to each other, but only ${MAX_COMMANDS} fit into one request. Split the chain and pass values on yourself.`,
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
  const leader = new Map<number, number>()
  const find = (index: number): number => {
    const parent = leader.get(index) ?? index
    return parent === index ? index : find(parent)
  }
  for (const { index, needs } of commands) {
    for (const needed of needs) {
      const [one, other] = [find(index), find(needed)]
      leader.set(Math.max(one, other), Math.min(one, other))
    }
  }
  const groups = new Map<number, Prepared[]>()
  for (const command of commands) {
    const key = find(command.index)
    const group = groups.get(key)
    if (group) group.push(command)
    else groups.set(key, [command])
  }
  return [...groups.values()]
}
