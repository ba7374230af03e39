// The objects that people work with most, put together from all the places that show a part of them.
import type { Entity } from '../facts'
import { fromNotation, type Notation } from '../notation'
import { join, type Member, NOTHING, type Shape } from '../shape'
import { type Settling, settle, styleOf } from './settle'
import { joinSightings, type Sighting } from './sightings'

export interface Sources {
  /** What a method's example shows of its result. */
  seen(method: string): Sighting | undefined
  /** The fields that are described under a heading. */
  described(key: string): Shape
  settling(method: string): Settling
}

export function composeEntity(
  { described, at, always, missing = [], isSparse = false, own = {} }: Entity,
  sources: Sources,
): Shape {
  const [main = ''] = at
  const doc = described.map(sources.described).reduce(joinLoosely, NOTHING)
  const sightings = at.flatMap((place) => {
    const seen = sources.seen(methodIn(place))
    const shape = seen && find(seen.shape, pathIn(place))
    return seen && shape?.members ? [{ ...seen, shape }] : []
  })
  const seen = joinSightings(sightings) ?? NOTHING
  const settling = sources.settling(methodIn(main))
  const style = { ...settling.style, ...styleOf([[doc, seen]]) }
  const settled = settle(doc.members ? doc : undefined, seen, { ...settling, style })
  const members = new Map<string, Member>()
  for (const [key, member] of settled.members ?? []) {
    const isAlways = always.includes(key)
    const isMissing = key.includes('*') || missing.includes(key) || (!isAlways && (isSparse || member.isOptional))
    const { atoms } = member.shape
    const mayBeNull = !isAlways && !missing.includes(key) && !key.includes('*') && !atoms.has('unknown')
    members.set(key, {
      shape: mayBeNull ? { ...member.shape, atoms: new Set([...atoms, 'null']) } : member.shape,
      isOptional: isMissing,
    })
  }
  for (const [key, member] of fromNotation(own as Notation).members ?? []) members.set(key, member)
  return { atoms: new Set(), members }
}

/** A field that only some of the sources have is no less there. */
const joinLoosely = (left: Shape, right: Shape): Shape => {
  const joined = join(left, right)
  return joined.members
    ? {
        ...joined,
        members: new Map([...joined.members].map(([key, member]) => [key, { ...member, isOptional: false }])),
      }
    : joined
}

export const methodIn = (place: string): string => place.split(':')[0] ?? ''
const pathIn = (place: string): string[] => (place.split(':')[1] ?? '').replace('[]', '.[]').split('.').filter(Boolean)

function find(shape: Shape, [step, ...rest]: readonly string[]): Shape {
  if (step === undefined) return { ...shape, atoms: new Set() }
  const next = step === '[]' ? shape.items : shape.members?.get(step)?.shape
  return next ? find(next, rest) : NOTHING
}

/** The result with the entity's name where the entity is. */
export function withEntity(result: Shape, place: string, name: string): Shape {
  const put = (shape: Shape, [step, ...rest]: readonly string[]): Shape => {
    if (step === undefined) return { atoms: new Set([`@${name}`]) }
    if (step === '[]') return { ...shape, items: put(shape.items ?? NOTHING, rest) }
    const before = shape.members?.get(step)
    return {
      ...shape,
      atoms: new Set([...shape.atoms].filter((atom) => atom !== 'object')),
      members: new Map([
        ...(shape.members ?? []),
        [step, { shape: put(before?.shape ?? NOTHING, rest), isOptional: before?.isOptional ?? false }],
      ]),
    }
  }
  return put(result, pathIn(place))
}
