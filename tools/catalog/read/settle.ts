// What a result really looks like. An example shows what came over the wire, so it is believed before the tables; those
// add what the example doesn't show.
import { isEmptyArray, isNothing, type Member, NOTHING, orNot, type Shape } from '../shape'

/** How a page, or a whole family of methods, writes numbers. */
export interface Style {
  int: string
  num: string
}

export interface Settling {
  style: Style
  /** Rows of flat tables: what they describe is found by its name, wherever the example has it. */
  byName: ReadonlyMap<string, Member>
  /** What examples show of a named object is noted here. */
  noteObject(key: string, seen: Shape): void
  /** Whether an example can be of a named object at all; tables link to objects that they only speak of. */
  isLike(key: string, seen: Shape): boolean
}

const WIRE: Readonly<Record<string, readonly string[]>> = {
  bool: ['boolean'],
  datetime: ['string'],
  id: ['number', 'string'],
  file: ['unknown'],
  time: ['unknown'],
}

/** Documented types as they come, where no example shows them. */
export function onTheWire(doc: Shape, { style }: Pick<Settling, 'style'>): Shape {
  const atoms = [...doc.atoms]
    .filter((atom) => !atom.startsWith('='))
    .flatMap((atom) => (atom === 'int' || atom === 'num' ? style[atom].split('|') : (WIRE[atom] ?? [atom])))
  const members =
    doc.members &&
    new Map(
      [...doc.members].map(
        ([key, { shape, isOptional }]) =>
          [key, { shape: onTheWire(shape, { style }), isOptional: isOptional && key.includes('*') }] as const,
      ),
    )
  return {
    atoms: new Set(atoms),
    ...orNot('items', doc.items && onTheWire(doc.items, { style })),
    ...orNot('members', members),
  }
}

export function settle(doc: Shape | undefined, seen: Shape | undefined, settling: Settling): Shape {
  if (!seen || isNothing(seen)) return onTheWire(doc ?? NOTHING, settling)
  // Of a value that is always null in examples nothing is known.
  if (!doc || (doc.atoms.has('null') && doc.atoms.size === 1))
    return isOnlyNull(seen) ? { atoms: new Set(['unknown']) } : settleInner(undefined, seen, settling)
  const reference = [...doc.atoms].find((atom) => atom.startsWith('@'))
  if (reference && seen.members && !seen.items) {
    if (!settling.isLike(reference.slice(1), seen)) return settleInner(undefined, seen, settling)
    settling.noteObject(reference.slice(1), { atoms: new Set(), members: seen.members })
    return { atoms: new Set([reference, ...scalarsOf(doc, seen)]) }
  }
  const inList = doc.items && [...doc.items.atoms].find((atom) => atom.startsWith('@'))
  if (reference && seen.items?.members)
    return settle({ atoms: new Set(), items: { atoms: new Set([reference]) } }, seen, settling)
  if (inList && seen.members && !seen.items && isDictionaryLike(seen))
    return { ...settleInner(undefined, seen, settling) }
  return settleInner(doc, seen, settling)
}

const isDictionaryLike = ({ members }: Shape): boolean => [...(members?.keys() ?? [])].some((key) => key === '*')

function settleInner(doc: Shape | undefined, seen: Shape, settling: Settling): Shape {
  const atoms = scalarsOf(doc, seen)
  // An empty array is also what PHP makes of an empty object.
  const isEmpty = seen.items !== undefined && isNothing(seen.items)
  let items =
    seen.items &&
    (isEmpty ? (doc?.items ? onTheWire(doc.items, settling) : seen.items) : settle(doc?.items, seen.items, settling))
  let members: Shape['members'] = seen.members && settleMembers(doc?.members, seen.members, settling)
  const wasNull = isOnlyNull(seen)
  if (doc && (wasNull || isEmptyArray(seen))) {
    const wire = onTheWire(doc, settling)
    for (const atom of wire.atoms) if (wasNull || atom.startsWith('@')) atoms.add(atom)
    items ??= wire.items
    members ??= wire.members
  }
  return { atoms, ...orNot('items', items), ...orNot('members', members) }
}

export const isOnlyNull = ({ atoms, items, members }: Shape): boolean =>
  atoms.size === 1 && atoms.has('null') && !items && !members

/** Documented alternatives stay; otherwise what was seen counts. */
function scalarsOf(doc: Shape | undefined, seen: Shape): Set<string> {
  const isCode = doc === undefined || doc.atoms.has('yn') || doc.atoms.has('bool')
  const atoms = new Set([...seen.atoms].map((atom) => (atom === 'yn' && !isCode ? 'string' : atom)))
  if (atoms.has('string')) atoms.delete('yn')
  if (doc?.atoms.has('null')) atoms.add('null')
  const wide = doc ? [...doc.atoms].filter((atom) => /^(string|int|num|bool)$/.test(atom)) : []
  if (wide.length > 1 && seen.atoms.size > 0)
    for (const atom of wide) atoms.add(atom === 'string' ? 'string' : atom === 'bool' ? 'boolean' : 'number')
  if (doc?.atoms.has('unknown') && !doc.members && !doc.items && doc.atoms.size === 1 && !seen.members && !seen.items)
    return new Set(['unknown'])
  return atoms
}

function settleMembers(
  doc: Shape['members'],
  seen: ReadonlyMap<string, Member>,
  settling: Settling,
): Map<string, Member> {
  const members = new Map<string, Member>()
  const patterns = [...(doc?.keys() ?? [])].filter((key) => key.includes('*'))
  for (const [key, { shape, isOptional }] of seen) {
    if (patterns.some((pattern) => pattern !== '*' && new RegExp(`^${pattern.replace('*', '.*')}$`).test(key))) continue
    const said = doc?.get(key) ?? doc?.get('*') ?? settling.byName.get(key)
    members.set(key, { shape: settle(said?.shape, shape, settling), isOptional })
  }
  const isDictionary = [...seen.keys()].some((key) => key === '*')
  if (doc && !isDictionary) {
    for (const [key, member] of doc) {
      if (!members.has(key)) members.set(key, { shape: onTheWire(member.shape, settling), isOptional: true })
    }
  }
  return members
}

/** How numbers are written where the documentation says that they are numbers. */
export function styleOf(pairs: Iterable<readonly [Shape, Shape]>): Partial<Style> {
  const counts: Record<'int' | 'num', Record<'number' | 'string', number>> = {
    int: { number: 0, string: 0 },
    num: { number: 0, string: 0 },
  }
  const visit = (doc: Shape, seen: Shape): void => {
    for (const kind of ['int', 'num'] as const) {
      if (!doc.atoms.has(kind) && !(kind === 'int' && doc.atoms.has('id'))) continue
      for (const type of ['number', 'string'] as const) if (seen.atoms.has(type)) counts[kind][type]++
    }
    if (doc.items && seen.items) visit(doc.items, seen.items)
    for (const [key, member] of doc.members ?? []) {
      const other = seen.members?.get(key)
      if (other) visit(member.shape, other.shape)
    }
  }
  for (const [doc, seen] of pairs) visit(doc, seen)
  const verdict = ({ number, string }: { number: number; string: number }) =>
    number + string === 0
      ? undefined
      : number === 0
        ? 'string'
        : string === 0
          ? 'number'
          : number > 4 * string
            ? 'number'
            : string > 4 * number
              ? 'string'
              : 'number|string'
  const [int, num] = [verdict(counts.int), verdict(counts.num)]
  return { ...orNot('int', int ?? num), ...orNot('num', num ?? int) }
}
