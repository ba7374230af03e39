// What the emulated portal needs to answer any documented method: what it takes and what comes back.
import type { MethodFacts, ScopeFacts } from '../facts'
import { fromNotation, type Notation } from '../notation'
import { HEADER } from './methods'

/** Reads or writes, required parameters, where the rows are, and the result. */
type Entry = [reads: 0 | 1, required: string, rows: string | null, result: Notation]

export function printResults(scopes: readonly ScopeFacts[]): string {
  const entries = (methods: Record<string, MethodFacts>): [string, Entry][] =>
    Object.entries(methods).map(([name, facts]) => [
      name,
      [facts.reads ? 1 : 0, requiredOf(facts.params), facts.list?.rows ?? null, facts.result ?? 'unknown'],
    ])
  const data = {
    methods: Object.fromEntries(scopes.flatMap(({ methods }) => entries(methods))),
    methodsV3: Object.fromEntries(scopes.flatMap(({ methodsV3 }) => entries(methodsV3))),
    objects: Object.fromEntries(
      scopes.flatMap(({ objects }) => Object.entries(objects).map(([name, { shape }]) => [name, shape])),
    ),
  }
  const text = JSON.stringify(data).replace(/\\/g, '\\\\').replace(/'/g, "\\'")
  // A text is read faster than an object, and only when it is needed.
  return `${HEADER}\n\nexport const CATALOG = '${text}'\n`
}

const requiredOf = (params: Notation | undefined): string =>
  [...(fromNotation(params ?? 'unknown').members ?? [])]
    .flatMap(([name, { isOptional }]) => (isOptional ? [] : [name]))
    .join(' ')
