// Which commands travel together. A reference never crosses two requests. The caller's order is kept as long as that can
// be: requests end where no reference leads across. Only commands that are too far apart from what they refer to are
// pulled forward to it, as a group.
import { UsageError } from '../errors'
import type { Prepared } from './prepared'

export const MAX_COMMANDS = 50
// There is no documented limit on a request's size; a few megabytes are known to pass.
export const MAX_CHARACTERS = 2_000_000

export function pack(commands: readonly Prepared[], isOrdered = false): Prepared[][] {
  const requests: { commands: Prepared[]; size: number }[] = []
  const parts = sectionsOf(commands).flatMap((section) =>
    section.length > MAX_COMMANDS ? groupsOf(section) : [section],
  )
  for (const part of parts) {
    if (part.length > MAX_COMMANDS) {
      throw new UsageError(
        `${part.length} commands refer to each other, but only ${MAX_COMMANDS} fit into one request.`,
      )
    }
    const size = part.reduce((sum, command) => sum + command.size, 0)
    const last = requests[requests.length - 1]
    if (last && last.commands.length + part.length <= MAX_COMMANDS && last.size + size <= MAX_CHARACTERS) {
      last.commands.push(...part)
      last.size += size
    } else requests.push({ commands: [...part], size })
  }
  const packed = requests.map((request) => request.commands.sort((left, right) => left.index - right.index))
  if (isOrdered && packed.flat().some(({ index }, place) => index !== place)) {
    throw new UsageError('with halt the order matters, but a reference leads further back than one request reaches.')
  }
  return packed
}

/** Runs of commands that no reference leads into or out of, in their order. */
function sectionsOf(commands: readonly Prepared[]): Prepared[][] {
  const sections: Prepared[][] = []
  let earliest = Infinity
  for (const command of [...commands].reverse()) {
    const isOpen = earliest <= command.index
    if (isOpen) sections[0]?.unshift(command)
    else sections.unshift([command])
    earliest = Math.min(isOpen ? earliest : Infinity, ...command.needs)
  }
  return sections
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
