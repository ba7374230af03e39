// What is known of a value: a lattice, so that what several sources say of the same value can be joined in any order.

export interface Member {
  shape: Shape
  isOptional: boolean
}

export interface Shape {
  /** Kinds of scalars, names of documented types and `@Name` for a named object. */
  atoms: ReadonlySet<string>
  /** It may be an array, of these; of nothing known where the shape is empty. */
  items?: Shape | undefined
  /** It may be an object with these members. A key with `*` in it stands for all keys like it. */
  members?: ReadonlyMap<string, Member> | undefined
}

export const shape = (...atoms: string[]): Shape => ({ atoms: new Set(atoms) })
export const NOTHING: Shape = shape()
export const arrayOf = (items: Shape): Shape => ({ atoms: new Set(), items })
export const objectOf = (members: Iterable<readonly [string, Member]>): Shape => ({
  atoms: new Set(),
  members: new Map(members),
})
export const recordOf = (values: Shape): Shape => objectOf([['*', { shape: values, isOptional: true }]])

export const isNothing = ({ atoms, items, members }: Shape): boolean => atoms.size === 0 && !items && !members
export const isEmptyArray = ({ atoms, items, members }: Shape): boolean =>
  atoms.size === 0 && !members && items !== undefined && isNothing(items)

export function join(left: Shape, right: Shape): Shape {
  return {
    atoms: new Set([...left.atoms, ...right.atoms]),
    ...orNot('items', left.items && right.items ? join(left.items, right.items) : (left.items ?? right.items)),
    ...orNot('members', joinMembers(left.members, right.members)),
  }
}

export const joinAll = (shapes: Iterable<Shape>): Shape => [...shapes].reduce(join, NOTHING)

/** Something that is in one of two observed objects only may be absent. */
function joinMembers(left: Shape['members'], right: Shape['members']): Shape['members'] {
  if (!left || !right) return left ?? right
  const members = new Map<string, Member>()
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const [one, other] = [left.get(key), right.get(key)]
    members.set(key, {
      shape: join(one?.shape ?? NOTHING, other?.shape ?? NOTHING),
      isOptional: !one || !other || one.isOptional || other.isOptional,
    })
  }
  return members
}

export const orNot = <Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value }

/** The shape of a value out of an example. */
export function observe(value: unknown): Shape {
  if (value === null) return shape('null')
  if (Array.isArray(value)) return arrayOf(joinAll(value.map(observe)))
  if (typeof value !== 'object') return shape(value === 'Y' || value === 'N' ? 'yn' : typeof value)
  const all = Object.entries(value).map(([key, item]) => [key, { shape: observe(item), isOptional: false }] as const)
  const own = all.filter(([key]) => patternOf(key) === undefined)
  if (isDictionary(own)) return recordOf(joinAll(all.map(([, member]) => member.shape)))
  return objectOf(
    all.map(([key, member]) => (patternOf(key) === undefined ? [key, member] : [patternOf(key) ?? key, CUSTOM])),
  )
}

const CUSTOM: Member = { shape: shape('unknown'), isOptional: true }

/** Custom fields, links to smart processes and numbered properties are different in every portal. */
export function patternOf(key: string): string | undefined {
  if (/^UF_(CRM_|.*\d{3})/.test(key)) return 'UF_*'
  if (/^ufCrm\d*_/.test(key)) return 'ufCrm*'
  const [, prefix] = /^(PARENT_ID_|parentId|property|PROPERTY_)\d+$/.exec(key) ?? []
  return prefix && `${prefix}*`
}

/** Keys that are data, not names: ids, or many members that all look alike. */
const LANGUAGE = /^(ar|br|de|en|es|fr|hu|it|ja|kz|la|ms|pl|ro|ru|sc|tc|th|tr|ua|uk|vn)$/

export function isDictionary(members: readonly (readonly [string, Member])[]): boolean {
  if (members.length === 0) return false
  if (members.every(([key]) => /^[a-z]{0,3}_?\d+$/i.test(key) || LANGUAGE.test(key))) return true
  const shapes = members.map(([, member]) => member.shape.members)
  const [first] = shapes
  if (members.length < 3 || !first || first.size < 2) return false
  return shapes.every(
    (one) => one && [...first.keys()].filter((key) => one.has(key)).length >= Math.min(3, first.size * 0.6),
  )
}
