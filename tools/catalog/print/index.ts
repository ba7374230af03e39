// The catalogue in the forms that code and people need, as texts by their paths.
import type { ScopeFacts } from '../facts'
import { printCounts } from './counts'
import { printFacts } from './facts'
import { HEADER, type Printed, printScope } from './methods'
import { printResults } from './results'

export function printCatalog(scopes: readonly ScopeFacts[]): Map<string, string> {
  const scopeOfObject = new Map(
    scopes.flatMap(({ scope, objects }) => Object.keys(objects).map((object) => [object, scope] as const)),
  )
  const printed = scopes.map((facts) => printScope(facts, scopeOfObject))
  return new Map([
    ...printed.map(({ scope, text }) => [`src/catalog/generated/${scope}.ts`, text] as const),
    ['src/catalog/generated/index.ts', printIndex(printed)],
    ['src/catalog/generated/facts.ts', printFacts(scopes)],
    ['src/testing/generated/catalog.ts', printResults(scopes)],
    ['docs/catalog.md', printCounts(scopes)],
  ])
}

function printIndex(printed: readonly Printed[]): string {
  const groups = [
    ['Methods', 'methods'],
    ['MethodsV3', 'methodsV3'],
    ['Events', 'events'],
  ] as const
  const imports = printed.flatMap(({ scope, prefix, has }) => {
    const names = groups.filter(([, key]) => has[key]).map(([suffix]) => prefix + suffix)
    return names.length > 0 ? [`import type { ${names.join(', ')} } from './${scope}'`] : []
  })
  const parts = groups.map(([suffix, key]) =>
    printed.filter(({ has }) => has[key]).map(({ prefix }) => prefix + suffix),
  )
  const exports = printed.map(({ scope }) => `export type * from './${scope}'`)
  const [methods = [], methodsV3 = [], events = []] = parts
  return `${HEADER}
${imports.join('\n')}

${exports.join('\n')}

export interface DocumentedMethods
  extends ${methods.join(',\n    ')} {}

export interface DocumentedMethodsV3
  extends ${methodsV3.join(',\n    ')} {}

export interface DocumentedEvents
  extends ${events.join(',\n    ')} {}
`
}
