// What several examples show of one object. A row that `select` has cut doesn't tell which fields may be missing.
import { join, type Member, NOTHING, type Shape } from '../shape'

export interface Sighting {
  shape: Shape
  isCut: boolean
}

export function joinSightings(sightings: readonly Sighting[]): Shape | undefined {
  if (sightings.length === 0) return undefined
  const whole = sightings.filter(({ isCut }) => !isCut).map(({ shape }) => shape)
  const all = sightings.map(({ shape }) => shape).reduce(join, NOTHING)
  const full = whole.reduce(join, NOTHING)
  const members = new Map<string, Member>()
  for (const [key, member] of all.members ?? [])
    members.set(key, { ...member, isOptional: whole.length > 0 && (full.members?.get(key)?.isOptional ?? true) })
  return { ...all, members }
}
