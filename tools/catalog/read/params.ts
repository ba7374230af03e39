// Parameters as the types will ask for them: what the table says, and what examples send besides.

import { fromNotation } from '../notation'
import { isNothing, join, type Member, NOTHING, objectOf, orNot, recordOf, type Shape, shape } from '../shape'
import { observeRequest } from './method-page'

const COVERS: Readonly<Record<string, readonly string[]>> = {
  int: ['number', 'string', 'yn'],
  num: ['number', 'string', 'yn'],
  id: ['number', 'string', 'yn'],
  bool: ['boolean', 'yn', 'number', 'string'],
  string: ['string', 'yn'],
  datetime: ['string', 'yn'],
  yn: ['yn'],
  file: ['string', 'yn'],
}

export function paramsOf(doc: ReadonlyMap<string, Member>, requests: readonly unknown[]): Map<string, Member> {
  const seen = requests.map(observeRequest)
  const spelled = spellAsShown(doc, seen)
  return widen(markFirst(spelled, seen), seen, true)
}

/** The portal doesn't tell upper from lower case here; where no example is spelled as the table, the examples are right. */
function spellAsShown(doc: ReadonlyMap<string, Member>, seen: readonly Shape[]): ReadonlyMap<string, Member> {
  const names = new Set(seen.flatMap(({ members }) => [...(members?.keys() ?? [])]))
  return new Map(
    [...doc].map(([key, member]) => {
      const shown = [...names].find((name) => name.toLowerCase() === key.toLowerCase())
      return [shown === undefined || names.has(key) || doc.has(shown) ? key : shown, member]
    }),
  )
}

/** Many tables mark nothing as required. An id that stands first, and fields, are so where every example sends them. */
function markFirst(doc: ReadonlyMap<string, Member>, seen: readonly Shape[]): ReadonlyMap<string, Member> {
  const isUnmarked = [...doc.values()].every((member) => member.isOptional)
  if (!isUnmarked || seen.length === 0) return doc
  const [first] = doc.keys()
  const isSent = (key: string) =>
    seen.every(({ members }) => [...(members?.keys() ?? [])].some((name) => name.toLowerCase() === key.toLowerCase()))
  const isNeeded = (key: string) =>
    (key === first && /(^|[a-z_])id$/i.test(key) && !/^(last|first|from)/i.test(key)) || /^fields$/i.test(key)
  return new Map(
    [...doc].map(([key, member]) => [key, isNeeded(key) && isSent(key) ? { ...member, isOptional: false } : member]),
  )
}

function widen(doc: ReadonlyMap<string, Member>, seen: readonly Shape[], isTop: boolean): Map<string, Member> {
  const members = new Map<string, Member>()
  const patterns = [...doc.keys()]
    .filter((key) => key.includes('*'))
    .map((key) => new RegExp(`^${key.replace('*', '.*')}$`, 'i'))
  const shown = seen.flatMap(({ members }) => (members ? [members] : []))
  for (const [key, { shape: documented, isOptional }] of doc) {
    const values = shown.flatMap((one) => one.get(key)?.shape ?? [])
    const isLeftOut = shown.some(
      (one) =>
        one.get(key)?.isOptional ?? ![...one.keys()].some((name) => isTop && name.toLowerCase() === key.toLowerCase()),
    )
    members.set(key, {
      shape: special(key, isTop, values) ?? admit(documented, values),
      isOptional: isOptional || isLeftOut,
    })
  }
  const spellings = new Set([...doc.keys()].map((key) => key.toLowerCase()))
  for (const key of new Set(shown.flatMap((one) => [...one.keys()]))) {
    // A name in another case is a slip of the example, and numbered or custom names are no names at all.
    if (spellings.has(key.toLowerCase()) || patterns.some((pattern) => pattern.test(key))) continue
    const values = shown.flatMap((one) => one.get(key)?.shape ?? [])
    if (/^UF_/.test(key)) members.set('UF_*', { shape: shape('unknown'), isOptional: true })
    else if (/^(ufCrm|PARENT_ID_|parentId|property|PROPERTY)_?\d/.test(key))
      members.set(key.replace(/\d.*$/, '*'), { shape: shape('unknown'), isOptional: true })
    else members.set(key, { shape: special(key, isTop, values) ?? admit(NOTHING, values), isOptional: true })
  }
  return members
}

/** Items spell the members of phones and mails in their own way. */
const MULTIFIELD_OF_ITEM = fromNotation([
  { 'id?': 'id', 'typeId?': 'string', 'valueType?': 'string', 'value?': 'string', 'delete?': 'yn' },
])

/** Parameters that mean the same wherever they are; their types follow from the rows. */
function special(key: string, isTop: boolean, values: readonly Shape[]): Shape | undefined {
  if (key === 'fm') return MULTIFIELD_OF_ITEM
  if (!isTop) return undefined
  const isUnlike =
    /^(filter|order|select)$/i.test(key) && values.some(({ atoms }) => atoms.has('string') || atoms.has('yn'))
  if (isUnlike) return undefined
  if (/^(filter|order|select|pagination)$/i.test(key)) return shape(key.toLowerCase())
  return /^start$/i.test(key) ? shape('int') : undefined
}

function admit(given: Shape, values: readonly Shape[]): Shape {
  const seen = values.reduce(join, NOTHING)
  // What is an array to PHP, and to the tables, is an object with names in JSON.
  const isNamed = given.items?.members && seen.members && !seen.items
  const doc = isNamed ? { ...given, items: undefined, members: given.items?.members } : given
  if (isNothing(doc)) return isNothing(seen) ? shape('unknown') : open(seen)
  if (doc.atoms.has('unknown') && !doc.items && !doc.members) return shape('unknown')
  const covered = new Set(
    [...doc.atoms].flatMap((atom) => (atom.startsWith('=') ? ['string', 'yn'] : (COVERS[atom] ?? [atom]))),
  )
  const isReference = [...doc.atoms].some((atom) => atom.startsWith('@'))
  const extra = [...seen.atoms].filter((atom) => !covered.has(atom)).map((atom) => (atom === 'yn' ? 'string' : atom))
  const inObjects = values.filter(({ members }) => members)
  const keyed = seen.members?.size === 1 && !doc.members?.has('*') ? seen.members.get('*')?.shape : undefined
  const members =
    doc.members && keyed?.members
      ? // What is described is one entry of many.
        recordOf(objectOf(widen(doc.members, [keyed], false))).members
      : doc.members
        ? objectOf(widen(doc.members, inObjects, false)).members
        : doc.atoms.has('object') || doc.atoms.has('file') || isReference
          ? undefined
          : seen.members && open(seen).members
  const inItems = values.flatMap(({ items }) => (items ? [items] : []))
  const items = doc.items
    ? admit(
        doc.items,
        inItems.filter((one) => !isNothing(one)),
      )
    : seen.items && !doc.atoms.has('file')
      ? open(seen.items)
      : undefined
  // Where a list of objects is meant, PHP takes an object with numbers for keys as well.
  return { atoms: new Set([...doc.atoms, ...extra]), ...orNot('items', items), ...orNot('members', members) }
}

/** What only an example shows: its members are suggestions, and others may be there. */
function open(seen: Shape): Shape {
  const atoms = new Set(
    [...seen.atoms].map((atom) =>
      atom === 'number' ? 'num' : atom === 'boolean' ? 'bool' : atom === 'yn' ? 'string' : atom,
    ),
  )
  if (isNothing(seen)) return shape('unknown')
  if (!seen.members) return { atoms, ...orNot('items', seen.items && open(seen.items)) }
  const members = [...seen.members].map(
    ([key, member]) => [key, { shape: open(member.shape), isOptional: true }] as const,
  )
  return {
    ...orNot('items', seen.items && open(seen.items)),
    ...objectOf([...members, ['*', { shape: shape('unknown'), isOptional: true }]]),
    atoms,
  }
}
