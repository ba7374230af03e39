// The objects that are described under a heading of their own, and those put together by hand.
import type { Corrections } from '../facts'
import type { Member, Shape } from '../shape'
import { membersOf } from './describe'
import { composeEntity } from './entities'
import { isCut, keyOf, type MethodPage, observedResult } from './method-page'
import type { Objects } from './objects'
import { type Settling, type Style, settle, styleOf } from './settle'
import { joinSightings, type Sighting } from './sightings'
import type { StyleOf } from './styles'

export interface NamedObjects {
  /** What settling the results of a page needs to know. */
  settling(page: MethodPage): Settling
  /** All objects that these shapes lead to, as all examples together show them. */
  settleAll(users: Iterable<Shape>): Map<string, Shape>
}

export function createNamedObjects(
  index: Objects,
  methods: readonly MethodPage[],
  styles: StyleOf,
  { entities }: Corrections,
): NamedObjects {
  const sightings = new Map<string, Sighting[]>()
  const described = new Map<string, Shape>()
  const inEntities = new Set(Object.values(entities).flatMap((entity) => entity.described))
  const byKey = new Map(methods.map((page) => [keyOf(page), page]))

  const describeObject = (key: string): Shape => {
    const before = described.get(key)
    if (before) return before
    const [page = ''] = key.split('#')
    const found = index.describedOn(page).find((one) => `${page}#${index.anchorOf(one)}` === key)
    if (!found && !entities[key]) throw new Error(`catalog/corrections: nothing is described at ${key}.`)
    const context = { page, described: index.describedOn(page).filter((one) => one !== found), objectAt: index.at }
    // A field's own tables may follow the one that is meant.
    const variants = (found?.variants ?? []).slice(0, inEntities.has(key) ? 1 : undefined)
    const shape: Shape = { atoms: new Set(), members: membersOf(variants.flat(), context) }
    described.set(key, shape)
    return shape
  }

  const settlingOf = (style: Style, byName: ReadonlyMap<string, Member>, ofCut: boolean): Settling => ({
    style,
    byName,
    isLike(key, { members }) {
      const doc = describeObject(key).members
      const names = [...(members?.keys() ?? [])]
      if (names.length === 0 || names.includes('*') || !doc?.size) return true
      return names.filter((name) => doc.has(name)).length * 3 >= names.length
    },
    noteObject: (key, shape) => sightings.set(key, [...(sightings.get(key) ?? []), { shape, isCut: ofCut }]),
  })
  const settling = (page: MethodPage): Settling => settlingOf(styles(page), page.resultByName, isCut(page))

  const settleObject = (key: string): Shape => {
    const entity = entities[key]
    if (entity)
      return composeEntity(entity, { seen, described: describeObject, settling: (method) => settling(pageOf(method)) })
    const shown = joinSightings(sightings.get(key) ?? [])
    const doc = describeObject(key)
    const family = { name: key.split('/')[1] ?? '', resultDoc: undefined, response: undefined, resultByName: new Map() }
    const style = { ...styles(family), ...(shown && styleOf([[doc, shown]])) }
    return settle(doc, shown, settlingOf(style, new Map(), true))
  }

  const pageOf = (method: string): MethodPage => {
    const page = byKey.get(method)
    if (!page) throw new Error(`catalog/corrections: there is no method ${method}.`)
    return page
  }
  const seen = (method: string): Sighting | undefined => {
    const page = pageOf(method)
    const shape = observedResult(page.response) ?? page.snippet
    return shape && { shape, isCut: isCut(page) }
  }

  return {
    settling,
    settleAll(users) {
      const objects = new Map<string, Shape>()
      const visit = (shape: Shape | undefined): void => {
        for (const atom of shape?.atoms ?? []) if (atom.startsWith('@')) reach(atom.slice(1))
        if (shape?.items) visit(shape.items)
        for (const member of shape?.members?.values() ?? []) visit(member.shape)
      }
      const reach = (key: string): void => {
        if (objects.has(key)) return
        objects.set(key, settleObject(key))
        visit(objects.get(key))
        if (!entities[key]) visit(describeObject(key))
      }
      for (const user of users) visit(user)
      // Once more, now that each has been seen in all the others.
      for (const key of [...objects.keys()].sort()) objects.set(key, settleObject(key))
      return objects
    },
  }
}
