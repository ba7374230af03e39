// How shapes stand in the catalogue's files: close to an example of the value, so that a person can read and mend them.
//
//   "string|null"        scalars and named objects (`@Deal`), joined
//   ["number"]           an array of these
//   { "ID": "string" }   an object; `?` behind a key: may be absent; `*` in a key: all keys like it
//   { "|": [...] }       several of the above
import { type Member, orNot, type Shape } from './shape'

export type Notation = string | [Notation] | [] | { [key: string]: Notation } | { '|': Notation[] }

export function toNotation({ atoms, items, members }: Shape): Notation {
  const parts: Notation[] = []
  if (atoms.size > 0) parts.push([...atoms].sort().join('|'))
  if (items) {
    const inner = toNotation(items)
    parts.push(inner === 'never' ? [] : [inner])
  }
  if (members) {
    const entries = [...members].map(
      ([key, member]) => [member.isOptional && !key.includes('*') ? `${key}?` : key, toNotation(member.shape)] as const,
    )
    parts.push(Object.fromEntries(entries) as { [key: string]: Notation })
  }
  const [only, ...others] = parts
  return only === undefined ? 'never' : others.length === 0 ? only : { '|': parts }
}

export function fromNotation(notation: Notation): Shape {
  if (typeof notation === 'string') return { atoms: new Set(notation === 'never' ? [] : notation.split('|')) }
  if (Array.isArray(notation)) return { atoms: new Set(), items: fromNotation(notation[0] ?? 'never') }
  if (isUnion(notation)) {
    return notation['|'].map(fromNotation).reduce((left, right) => ({
      atoms: new Set([...left.atoms, ...right.atoms]),
      ...orNot('items', left.items ?? right.items),
      ...orNot('members', left.members ?? right.members),
    }))
  }
  const members = Object.entries(notation).map(([key, value]): [string, Member] => {
    const isOptional = key.endsWith('?') || key.includes('*')
    return [key.replace(/\?$/, ''), { shape: fromNotation(value), isOptional }]
  })
  return { atoms: new Set(), members: new Map(members) }
}

const isUnion = (notation: object): notation is { '|': Notation[] } =>
  Object.hasOwn(notation, '|') && Array.isArray((notation as { '|': unknown })['|'])
