// What code needs at run time, as small as it can be said: methods under what is the same of them.
import { isReadByName } from '../../../src/catalog/reads'
import type { ListFacts, MethodFacts, ScopeFacts } from '../facts'
import { HEADER } from './methods'
import { quote } from './typescript'

export function printFacts(scopes: readonly ScopeFacts[]): string {
  const methods = scopes.flatMap(({ methods }) => Object.entries(methods))
  const methodsV3 = scopes.flatMap(({ methodsV3 }) => Object.entries(methodsV3))
  const all = [...methods, ...methodsV3]
  const exceptions = (reads: boolean) =>
    names(all.filter(([method, facts]) => facts.reads === reads && isReadByName(method) !== reads))
  const positional = methods.filter(([, facts]) => facts.positional && facts.positional.length > 0)
  return `${HEADER}

/** Methods that read, though their names don't say so. */
export const ALSO_READING = ${quote(exceptions(true))}

/** Methods that write, though their names sound like reading. */
export const NOT_READING = ${quote(exceptions(false))}

/** Parameters in the order in which the portal binds them. */
export const POSITIONAL: Readonly<Record<string, string>> = {
${positional.map(([method, facts]) => `  ${quote(method.toLowerCase())}: ${quote(facts.positional?.join(' ') ?? '')},`).join('\n')}
}

/** Methods by their list contract: rows, id in rows, id in filters, paging, peculiarities, names of parameters. */
export const LISTS: Readonly<Record<string, string>> = ${contracts(methods)}

export const LISTS_V3: Readonly<Record<string, string>> = ${contracts(methodsV3)}
`
}

type Entries = readonly (readonly [string, MethodFacts])[]

const names = (entries: Entries): string =>
  [...new Set(entries.map(([method]) => method.toLowerCase()))].sort().join(' ')

function contracts(entries: Entries): string {
  const groups = new Map<string, string[]>()
  for (const [method, { list }] of entries) {
    if (!list) continue
    const key = contractText(list)
    groups.set(key, [...(groups.get(key) ?? []), method.toLowerCase()])
  }
  const lines = [...groups].sort().map(([key, methods]) => `  ${quote(key)}: ${quote(methods.sort().join(' '))},`)
  return `{\n${lines.join('\n')}\n}`
}

const contractText = ({ rows, id, paging, order, filter, size, names = {} }: ListFacts): string => {
  const own = Object.entries(names).filter(([role, name]) => role !== name)
  return [
    rows,
    id?.row ?? '',
    id?.filter ?? '',
    paging,
    [order, filter, size].filter(Boolean).join('+'),
    own.map(([role, name]) => `${role}=${name}`).join(','),
  ].join('|')
}
