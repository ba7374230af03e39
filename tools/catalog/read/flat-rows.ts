import type { Member, Shape } from '../shape'

/** Rows of a flat table that the example doesn't show belong beside those that it does. */
export function withFlatRows(doc: Shape, byName: ReadonlyMap<string, Member>, seen: Shape | undefined): Shape {
  if (byName.size === 0 || doc.members || doc.items?.members || [...doc.atoms].some((atom) => atom.startsWith('@')))
    return doc
  if (seen) {
    const hits = [...byName.keys()].filter((key) => seen.members?.has(key)).length
    return hits > 0 && seen.members
      ? {
          ...doc,
          members: new Map(
            [...byName].filter(([key, member]) => seen.members?.has(key) || (hits > 1 && !member.isOptional)),
          ),
        }
      : doc
  }
  return doc.items
    ? { ...doc, items: { atoms: new Set(), members: byName } }
    : { ...doc, atoms: new Set([...doc.atoms].filter((atom) => atom !== 'object')), members: byName }
}
