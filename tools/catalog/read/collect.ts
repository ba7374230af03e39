// All pages together: which methods and events there are, and what becomes of the objects that several of them name.
import type { Corrections, EventFacts, MethodFacts, ScopeFacts } from '../facts'
import { toNotation } from '../notation'
import { isNothing, join, type Member, NOTHING, orNot, type Shape } from '../shape'
import { membersOf } from './describe'
import { composeEntity, methodIn, type Sources, withEntity } from './entities'
import { readEventPages } from './event-page'
import { listContract } from './lists'
import { type MethodPage, observedResult, readMethodPage } from './method-page'
import { createNaming } from './naming'
import { indexObjects } from './objects'
import { paramsOf } from './params'
import { isRead } from './reads'
import { type Settling, type Style, settle, styleOf } from './settle'

export function collect(pages: ReadonlyMap<string, string>, corrections: Corrections): ScopeFacts[] {
  const index = indexObjects(pages)
  const methods = readMethods(pages, corrections, index)
  const styles = familyStyles(methods)
  const seenObjects = new Map<string, Shape>()
  const settlingOf = (style: Style, byName: ReadonlyMap<string, Member> = new Map()): Settling => ({
    style,
    byName,
    noteObject: (key, seen) => seenObjects.set(key, join(seenObjects.get(key) ?? NOTHING, seen)),
  })

  const entities = Object.entries(corrections.entities)
  const settled = methods.map((page) => {
    const seen = observedResult(page.response)
    const evidence: MethodFacts['evidence'] = seen
      ? 'example'
      : page.snippet
        ? 'snippet'
        : page.resultDoc
          ? 'table'
          : 'none'
    const doc = page.resultDoc && withFlatRows(page.resultDoc, page.resultByName, seen ?? page.snippet)
    const places = entities.flatMap(([name, { at }]) =>
      at.filter((place) => methodIn(place) === keyOf(page)).map((place) => ({ name, place })),
    )
    const result = places.reduce(
      (shape, { name, place }) => withEntity(shape, place, name),
      settle(doc, seen ?? page.snippet, settlingOf(styles(page), page.resultByName)),
    )
    const params = page.params && paramsOf(page.params, page.requests)
    return { page, evidence, result, params }
  })

  // Objects lead to each other, so what one shows is noted for the others first.
  const described = new Map<string, Shape>()
  const objectStyle = new Map<string, Style>()
  const describeObject = (key: string): Shape => {
    const before = described.get(key)
    if (before) return before
    const [page = ''] = key.split('#')
    const found = index.describedOn(page).find((one) => `${page}#${index.anchorOf(one)}` === key)
    if (!found && !corrections.entities[key]) throw new Error(`catalog/corrections: nothing is described at ${key}.`)
    const context = { page, described: index.describedOn(page).filter((one) => one !== found), objectAt: index.at }
    // A field's own tables may follow the one that is meant.
    const isEntity = entities.some(([, { described }]) => described.includes(key))
    const members = membersOf((found?.variants ?? []).slice(0, isEntity ? 1 : undefined).flat(), context)
    const shape: Shape = { atoms: new Set(), members }
    described.set(key, shape)
    return shape
  }
  const objects = new Map<string, Shape>()
  const byKey = new Map(methods.map((page) => [keyOf(page), page]))
  const sources: Sources = {
    seen: (method) => {
      const page = byKey.get(method)
      return page && (observedResult(page.response) ?? page.snippet)
    },
    described: (key) => describeObject(key),
    settling: (method) => {
      const page = byKey.get(method)
      return settlingOf(page ? styles(page) : { int: 'string', num: 'string' }, page?.resultByName)
    },
  }
  const settleObject = (key: string): Shape => {
    const entity = corrections.entities[key]
    if (entity) return composeEntity(entity, sources)
    const seen = seenObjects.get(key)
    const doc = describeObject(key)
    const style = {
      ...(objectStyle.get(key) ??
        styles({ name: key.split('/')[1] ?? '', resultDoc: undefined, response: undefined, resultByName: new Map() })),
      ...(seen && styleOf([[doc, seen]])),
    }
    // A list cut by `select` doesn't show that a field may be missing; one that no example has may well be.
    const shown = seen && {
      ...seen,
      members: new Map([...(seen.members ?? [])].map(([name, member]) => [name, { ...member, isOptional: false }])),
    }
    return settle(doc, shown, settlingOf(style))
  }
  const referenced = new Set<string>()
  const visit = (shape: Shape | undefined): void => {
    for (const atom of shape?.atoms ?? []) if (atom.startsWith('@')) reach(atom.slice(1))
    if (shape?.items) visit(shape.items)
    for (const member of shape?.members?.values() ?? []) visit(member.shape)
  }
  const reach = (key: string): void => {
    if (referenced.has(key)) return
    referenced.add(key)
    objects.set(key, settleObject(key))
    visit(objects.get(key))
    if (!corrections.entities[key]) visit(describeObject(key))
  }
  for (const { result, params } of settled) {
    visit(result)
    for (const member of params?.values() ?? []) visit(member.shape)
  }
  // Once more, now that all of them have been noted.
  for (const key of [...referenced].sort()) objects.set(key, settleObject(key))

  const naming = createNaming(
    objects,
    [
      ...settled.map(({ result }) => result),
      ...settled.flatMap(({ params }) => [...(params?.values() ?? [])].map(({ shape }) => shape)),
    ],
    corrections,
  )
  const resolve = (shape: Shape): Shape => {
    const key = [...shape.atoms].find((atom) => atom.startsWith('@'))?.slice(1)
    return key === undefined ? shape : { ...shape, members: objects.get(key)?.members }
  }

  const scopes = new Map<string, ScopeFacts>()
  const scopeNamed = (scope: string): ScopeFacts => {
    const facts = scopes.get(scope) ?? { scope, methods: {}, methodsV3: {}, events: {}, objects: {} }
    scopes.set(scope, facts)
    return facts
  }
  for (const { page, evidence, result, params } of settled) {
    const reads = isRead(page.name, corrections.reads)
    const list = reads ? listContract(page, result, resolve) : undefined
    const correction = corrections.methods[keyOf(page)]
    const { why: _why, list: correctedList, ...corrected } = correction ?? { why: '' }
    const facts: MethodFacts = {
      page: page.page,
      ...orNot('deprecated', page.deprecated),
      reads,
      ...orNot('params', params && toNotation(naming.apply({ atoms: new Set(), members: params }))),
      ...(page.defaults.size > 0 && { defaults: Object.fromEntries(page.defaults) }),
      ...(page.isPositional && page.params && { positional: [...page.params.keys()] }),
      ...(isNothing(result) && evidence === 'none' ? {} : { result: toNotation(naming.apply(result)) }),
      evidence,
      ...(page.errors.length > 0 && { errors: page.errors }),
      ...corrected,
      ...(correctedList !== null &&
        (list || correctedList) && { list: { rows: '', paging: 'unknown' as const, ...list, ...correctedList } }),
    }
    const scope = scopeNamed(scopeFile(page.scope, page.name))
    const group = page.version === 3 ? scope.methodsV3 : scope.methods
    group[page.name] = facts
  }
  for (const { name, facts, scope } of readEvents(pages, index, corrections, methods))
    scopeNamed(scope).events[name] = facts
  for (const { name, key, shape } of naming.named)
    scopeNamed(
      corrections.entities[key] ? scopeFile('', methodIn(corrections.entities[key].at[0] ?? '')) : scopeOfPage(key),
    ).objects[name] = { page: corrections.entities[key]?.described[0] ?? key, shape: toNotation(shape) }
  return [...scopes.values()].sort((left, right) => (left.scope < right.scope ? -1 : 1))
}

const keyOf = ({ name, version }: MethodPage): string => (version === 3 ? `${name} v3` : name)

function readMethods(
  pages: ReadonlyMap<string, string>,
  corrections: Corrections,
  index: ReturnType<typeof indexObjects>,
): MethodPage[] {
  const found = new Map<string, MethodPage>()
  for (const [path, text] of pages) {
    if (corrections.skip.some((prefix) => path.startsWith(prefix))) continue
    const page = readMethodPage(path, text, index)
    if (!page || /^[A-Z.]+$/.test(page.name) || /^BX24\./.test(page.name)) continue
    const key = `${page.name.toLowerCase()} ${page.version}`
    if (!found.has(key)) found.set(key, page)
  }
  return [...found.values()].sort((left, right) => (left.name < right.name ? -1 : 1))
}

function readEvents(
  pages: ReadonlyMap<string, string>,
  index: ReturnType<typeof indexObjects>,
  corrections: Corrections,
  methods: readonly MethodPage[],
) {
  const isMethod = new Set(methods.map(({ page }) => page))
  const events = new Map<string, { name: string; scope: string; facts: EventFacts }>()
  for (const [path, text] of pages) {
    if (isMethod.has(path) || corrections.skip.some((prefix) => path.startsWith(prefix))) continue
    for (const { name, page, isOutdated, data, evidence } of readEventPages(path, text, index)) {
      const before = events.get(name)
      if (before && (before.facts.evidence === 'example' || evidence !== 'example')) continue
      events.set(name, {
        name,
        scope: scopeOfPage(path),
        facts: {
          page,
          ...(isOutdated && { outdated: true as const }),
          ...orNot('data', data && toNotation(data)),
          evidence,
        },
      })
    }
  }
  for (const [name, { why: _why, ...facts }] of Object.entries(corrections.events)) {
    const before = events.get(name)
    events.set(name, {
      name,
      scope: before?.scope ?? scopeOfPage(facts.page ?? ''),
      facts: { page: '', evidence: 'none', ...before?.facts, ...facts },
    })
  }
  return [...events.values()].sort((left, right) => (left.name < right.name ? -1 : 1))
}

/** A page's own style, or what is usual among methods with the same beginning. */
function familyStyles(methods: readonly MethodPage[]) {
  const pairsOf = ({
    resultDoc,
    response,
    resultByName,
  }: Pick<MethodPage, 'resultDoc' | 'response' | 'resultByName'>): (readonly [Shape, Shape])[] => {
    const seen = observedResult(response)
    if (!seen) return []
    const pairs: (readonly [Shape, Shape])[] = resultDoc ? [[resultDoc, seen]] : []
    const visit = (shape: Shape): void => {
      for (const [key, member] of shape.members ?? []) {
        const said = resultByName.get(key)
        if (said) pairs.push([said.shape, member.shape])
        visit(member.shape)
      }
      if (shape.items) visit(shape.items)
    }
    visit(seen)
    return pairs
  }
  const families = new Map<string, (readonly [Shape, Shape])[]>()
  const familiesOf = (name: string): string[] => {
    const parts = name.toLowerCase().split('.')
    return [parts.slice(0, 2).join('.'), parts[0] ?? '']
  }
  for (const page of methods)
    for (const family of familiesOf(page.name))
      families.set(family, [...(families.get(family) ?? []), ...pairsOf(page)])
  const known = new Map([...families].map(([family, pairs]) => [family, styleOf(pairs)] as const))
  return (page: Pick<MethodPage, 'name' | 'resultDoc' | 'response' | 'resultByName'>): Style => {
    const own = styleOf(pairsOf(page))
    const [near, far] = familiesOf(page.name).map((family) => known.get(family))
    return { int: 'number|string', num: 'number|string', ...far, ...near, ...own }
  }
}

/** Rows of a flat table that the example doesn't show belong beside those that it does. */
function withFlatRows(doc: Shape, byName: ReadonlyMap<string, Member>, seen: Shape | undefined): Shape {
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

const scopeOfPage = (path: string): string => {
  const folder = path.split('/')[1] ?? 'common'
  const scopes: Record<string, string> = {
    tasks: 'task',
    'chat-bots': 'imbot',
    chats: 'im',
    departments: 'department',
    'document-generator': 'documentgenerator',
    'event-log': 'main',
    'sonet-group': 'sonet_group',
    'user-consent': 'userconsent',
    'pay-system': 'pay_system',
    outdated: 'common',
    events: 'common',
    widgets: 'placement',
  }
  return scopes[folder] ?? folder
}

/** Some pages name no scope, or one that depends on a parameter. */
const scopeFile = (scope: string, name: string): string =>
  (/^[a-z][\w.]*$/.test(scope) ? scope : (name.split('.')[0] ?? 'common')).toLowerCase()
