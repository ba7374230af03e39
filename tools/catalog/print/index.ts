// The catalogue in the forms that code and people need.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ScopeFacts } from '../facts'
import { printFacts } from './facts'
import { HEADER, type Printed, printScope } from './methods'

export function printCatalog(folder: string, scopes: readonly ScopeFacts[]): void {
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(folder)) if (file !== 'README.md') rmSync(join(folder, file))
  const scopeOfObject = new Map(
    scopes.flatMap(({ scope, objects }) => Object.keys(objects).map((object) => [object, scope] as const)),
  )
  const printed = scopes.map((facts) => printScope(facts, scopeOfObject))
  for (const { scope, text } of printed) writeFileSync(join(folder, `${scope}.ts`), text)
  writeFileSync(join(folder, 'index.ts'), printIndex(printed))
  writeFileSync(join(folder, 'facts.ts'), printFacts(scopes))
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
