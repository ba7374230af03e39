// Which objects get a name of their own in the types, and which are written out where they are.
import type { Corrections } from '../facts'
import { orNot, type Shape } from '../shape'

export interface Naming {
  named: { name: string; key: string; shape: Shape }[]
  /** Names instead of keys; objects without a name written out. */
  apply(shape: Shape, isSent?: boolean): Shape
}

export function createNaming(
  objects: ReadonlyMap<string, Shape>,
  users: readonly Shape[],
  corrections: Corrections,
): Naming {
  const uses = new Map<string, number>()
  const count = (shape: Shape): void => {
    for (const atom of shape.atoms)
      if (atom.startsWith('@')) uses.set(atom.slice(1), (uses.get(atom.slice(1)) ?? 0) + 1)
    if (shape.items) count(shape.items)
    for (const member of shape.members?.values() ?? []) count(member.shape)
  }
  for (const user of [...users, ...objects.values()]) count(user)

  const names = new Map<string, string>()
  const taken = new Set([...Object.values(corrections.objects), ...Object.keys(corrections.entities)])
  for (const key of [...objects.keys()].sort()) {
    const given = corrections.entities[key] ? key : corrections.objects[key]
    if (given !== undefined) names.set(key, given)
    else if ((uses.get(key) ?? 0) > 1 || isRecursive(key, objects)) {
      const [bare, longer, longest] = candidates(key)
      const name =
        [bare, longer, longest].find((one) => one !== undefined && one.length > 5 && !taken.has(one)) ??
        `${longest}${names.size}`
      taken.add(name)
      names.set(key, name)
    }
  }

  const apply = (shape: Shape, isSent = false): Shape => {
    const atoms = new Set<string>()
    let members =
      shape.members &&
      new Map(
        [...shape.members].map(([key, member]) => [key, { ...member, shape: apply(member.shape, isSent) }] as const),
      )
    for (const atom of shape.atoms) {
      const key = atom.startsWith('@') ? atom.slice(1) : undefined
      const name = key === undefined ? undefined : names.get(key)
      if (key === undefined) atoms.add(atom)
      else if (name !== undefined) atoms.add(`@${name}`)
      else {
        const inner = objects.get(key)
        if (!inner?.members) continue
        // What is sent need not be whole.
        const own = [...(apply(inner, isSent).members ?? [])].map(
          ([key, member]) => [key, { ...member, isOptional: member.isOptional || isSent }] as const,
        )
        members = new Map([...(members ?? []), ...own])
      }
    }
    return { atoms, ...orNot('items', shape.items && apply(shape.items, isSent)), ...orNot('members', members) }
  }
  return {
    named: [...names].map(([key, name]) => ({ key, name, shape: apply(objects.get(key) ?? { atoms: new Set() }) })),
    apply,
  }
}

function isRecursive(key: string, objects: ReadonlyMap<string, Shape>, from = key, seen = new Set<string>()): boolean {
  const leads = (shape: Shape | undefined): boolean => {
    if (!shape) return false
    for (const atom of shape.atoms) {
      if (atom === `@${key}`) return true
      if (atom.startsWith('@') && !seen.has(atom)) {
        seen.add(atom)
        if (isRecursive(key, objects, atom.slice(1), seen)) return true
      }
    }
    return leads(shape.items) || [...(shape.members?.values() ?? [])].some((member) => leads(member.shape))
  }
  return leads(objects.get(from))
}

const pascal = (text: string): string =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (word[0] ?? '').toUpperCase() + word.slice(1))
    .join('')

/** From short to long: the heading, the folder and the heading, the page and the heading. */
function candidates(key: string): [string, string, string] {
  const [page = '', anchor = ''] = key.split('#')
  const folders = page.split('/').slice(1)
  const heading = pascal(anchor.replace(/^(object|type|structure|parameter)-|-(object|type|structure|parameter)$/g, ''))
  const stem = pascal(folders.slice(0, -1).join('-'))
  const isOwn = heading.toLowerCase().startsWith((folders[0] ?? '').replace(/s$/, '').toLowerCase())
  return [isOwn ? heading : pascal(folders[0] ?? '') + heading, stem + heading, pascal(folders.join('-')) + heading]
}
