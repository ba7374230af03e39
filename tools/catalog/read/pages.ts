// All pages that document methods, and all that document events.
import type { Corrections, EventFacts } from '../facts'
import { toNotation } from '../notation'
import { orNot } from '../shape'
import { readEventPages } from './event-page'
import { type MethodPage, readMethodPage } from './method-page'
import type { Objects } from './objects'
import { scopeOfPage } from './scopes'

export function readMethods(
  pages: ReadonlyMap<string, string>,
  corrections: Corrections,
  index: Objects,
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

export function readEvents(
  pages: ReadonlyMap<string, string>,
  index: Objects,
  corrections: Corrections,
  methods: readonly MethodPage[],
) {
  const isMethod = new Set(methods.map(({ page }) => page))
  const events = new Map<string, { name: string; scope: string; facts: EventFacts }>()
  // Overviews repeat what the events' own pages say.
  const inOrder = [...pages].sort(([left], [right]) => Number(/\/index$/.test(left)) - Number(/\/index$/.test(right)))
  for (const [path, text] of inOrder) {
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
