// Whether numbers come as numbers or as texts, where no example tells.

import type { Shape } from '../shape'
import { type MethodPage, observedResult } from './method-page'
import { type Style, styleOf } from './settle'

export type StyleOf = (page: Pick<MethodPage, 'name' | 'resultDoc' | 'response' | 'resultByName'>) => Style

/** A page's own style, or what is usual among methods with the same beginning. */
export function familyStyles(methods: readonly MethodPage[]): StyleOf {
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
