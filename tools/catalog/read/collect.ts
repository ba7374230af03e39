// All pages together: which methods, events and objects there are, and what is known of each.
import type { Corrections, MethodFacts, ScopeFacts } from '../facts'
import { toNotation } from '../notation'
import { isNothing, type Member, orNot, type Shape } from '../shape'
import { methodIn, withEntity } from './entities'
import { withFlatRows } from './flat-rows'
import { listContract } from './lists'
import { keyOf, type MethodPage, observedResult } from './method-page'
import { createNamedObjects } from './named-objects'
import { createNaming, type Naming } from './naming'
import { indexObjects } from './objects'
import { readEvents, readMethods } from './pages'
import { paramsOf } from './params'
import { isRead } from './reads'
import { scopeFile, scopeOfPage } from './scopes'
import { isOnlyNull, settle } from './settle'
import { familyStyles } from './styles'

interface Settled {
  page: MethodPage
  evidence: MethodFacts['evidence']
  result: Shape
  params: Map<string, Member> | undefined
}

export function collect(pages: ReadonlyMap<string, string>, corrections: Corrections): ScopeFacts[] {
  const index = indexObjects(pages)
  const methods = readMethods(pages, corrections, index)
  const named = createNamedObjects(index, methods, familyStyles(methods), corrections)
  const entities = Object.entries(corrections.entities)

  const settled = methods.map((page): Settled => {
    const seen = observedResult(page.response)
    const shown = seen ?? page.snippet
    // Of a member that is null nothing is known, but a method that answers null answers nothing else.
    if (seen && isOnlyNull(seen))
      return { page, evidence: 'example', result: seen, params: page.params && paramsOf(page.params, page.requests) }
    const doc = page.resultDoc && withFlatRows(page.resultDoc, page.resultByName, shown)
    const places = entities.flatMap(([name, { at }]) =>
      at.filter((place) => methodIn(place) === keyOf(page)).map((place) => ({ name, place })),
    )
    return {
      page,
      evidence: seen ? 'example' : page.snippet ? 'snippet' : page.resultDoc ? 'table' : 'none',
      result: places.reduce(
        (shape, { name, place }) => withEntity(shape, place, name),
        settle(doc, shown, named.settling(page)),
      ),
      params: page.params && paramsOf(page.params, page.requests),
    }
  })
  const users = settled.flatMap(({ result, params }) => [
    result,
    ...[...(params?.values() ?? [])].map(({ shape }) => shape),
  ])
  const objects = named.settleAll(users)
  const naming = createNaming(objects, users, corrections)

  const scopes = new Map<string, ScopeFacts>()
  const scopeNamed = (scope: string): ScopeFacts => {
    const facts = scopes.get(scope) ?? { scope, methods: {}, methodsV3: {}, events: {}, objects: {} }
    scopes.set(scope, facts)
    return facts
  }
  for (const one of settled) {
    const { name, scope, version } = one.page
    const facts = scopeNamed(scopeFile(scope, name))
    const group = version === 3 ? facts.methodsV3 : facts.methods
    group[name] = factsOf(one, objects, naming, corrections)
  }
  for (const [key, { why: _why, ...facts }] of Object.entries(corrections.added)) {
    const name = key.replace(/ v3$/, '')
    const scope = scopeNamed(scopeFile('', name))
    const group = name === key ? scope.methods : scope.methodsV3
    group[name] = facts
  }
  for (const { name, facts, scope } of readEvents(pages, index, corrections, methods))
    scopeNamed(scope).events[name] = facts
  for (const { name, key, shape } of naming.named) {
    const entity = corrections.entities[key]
    const scope = entity ? scopeFile('', methodIn(entity.at[0] ?? '')) : scopeOfPage(key)
    scopeNamed(scope).objects[name] = { page: entity?.described[0] ?? key, shape: toNotation(shape) }
  }
  return [...scopes.values()].sort((left, right) => (left.scope < right.scope ? -1 : 1))
}

function factsOf(
  { page, evidence, result, params }: Settled,
  objects: ReadonlyMap<string, Shape>,
  naming: Naming,
  corrections: Corrections,
): MethodFacts {
  const resolve = (shape: Shape): Shape => {
    const key = [...shape.atoms].find((atom) => atom.startsWith('@'))?.slice(1)
    return key === undefined ? shape : { ...shape, members: objects.get(key)?.members }
  }
  const reads = isRead(page.name, corrections.reads)
  // Snippets send `start` to methods that don't know it, so only documented parameters say how to page.
  const documented = new Set([...(page.params?.keys() ?? [])].map((name) => name.toLowerCase()))
  const names = [...(params?.keys() ?? [])].filter((name) => documented.has(name.toLowerCase()))
  const found = reads ? listContract(page, names, result, resolve) : undefined
  const { why: _why, list, ...corrected } = corrections.methods[keyOf(page)] ?? { why: '' }
  return {
    page: page.page,
    ...orNot('deprecated', page.deprecated),
    reads,
    ...orNot('params', params && toNotation(naming.apply({ atoms: new Set(), members: params }, true))),
    ...(page.defaults.size > 0 && { defaults: Object.fromEntries(page.defaults) }),
    ...(page.isPositional && page.params && { positional: [...page.params.keys()] }),
    ...(isNothing(result) && evidence === 'none' ? {} : { result: toNotation(naming.apply(result)) }),
    evidence,
    ...(page.errors.length > 0 && { errors: page.errors }),
    ...corrected,
    ...(list !== null && (found || list) && { list: { rows: '', paging: 'unknown' as const, ...found, ...list } }),
  }
}
