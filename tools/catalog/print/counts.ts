// docs/catalog.md: how much of the documentation the types cover, scope by scope.
import type { MethodFacts, ScopeFacts } from '../facts'

interface Counts {
  methods: number
  methodsV3: number
  deprecated: number
  typed: number
  lists: number
  events: number
}

const isLive = ({ deprecated }: MethodFacts): boolean => deprecated === undefined
const isTyped = ({ params, result }: MethodFacts): boolean =>
  params !== undefined && result !== undefined && result !== 'never' && result !== 'unknown'

function count({ methods, methodsV3, events }: ScopeFacts): Counts {
  const all = [...Object.values(methods), ...Object.values(methodsV3)]
  const live = all.filter(isLive)
  return {
    methods: Object.keys(methods).length,
    methodsV3: Object.keys(methodsV3).length,
    deprecated: all.length - live.length,
    typed: live.filter(isTyped).length,
    lists: all.filter(({ list }) => list).length,
    events: Object.keys(events).length,
  }
}

const KEYS = ['methods', 'methodsV3', 'deprecated', 'typed', 'lists', 'events'] as const

export function printCounts(scopes: readonly ScopeFacts[]): string {
  const rows = scopes.map((facts) => ({ scope: facts.scope, ...count(facts) }))
  const total = Object.fromEntries(
    KEYS.map((key) => [key, rows.reduce((sum, row) => sum + row[key], 0)]),
  ) as unknown as Counts
  const live = total.methods + total.methodsV3 - total.deprecated
  const names = new Set(
    scopes
      .flatMap(({ methods, methodsV3 }) => [...Object.keys(methods), ...Object.keys(methodsV3)])
      .map((name) => name.toLowerCase()),
  )
  const untyped = scopes.flatMap(({ methods, methodsV3 }) =>
    [...Object.entries(methods), ...Object.entries(methodsV3)]
      .filter(([, facts]) => isLive(facts) && !isTyped(facts))
      .map(([name]) => `\`${name}\``),
  )
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  return `# The catalogue

What the types know of Bitrix24's documentation. This page is written by \`npm run catalog\`.

- ${names.size} methods by name, ${total.methods} of REST 2 and ${total.methodsV3} of REST 3.0; ${total.deprecated} of them are deprecated.
- ${total.typed} of the ${live} that are not deprecated (${((total.typed / live) * 100).toFixed(1)} %) have typed parameters and a typed result.
- ${total.lists} list methods have a list contract, so that \`list\` knows where their rows are and how to go on.
- ${total.events} events.

${line(['Scope', 'Methods', 'REST 3.0', 'Deprecated', 'Typed', 'Lists', 'Events'])}
${line(['---', ...KEYS.map(() => '--:')])}
${rows.map((row) => line([`\`${row.scope}\``, ...KEYS.map((key) => row[key])])).join('\n')}
${line(['all', ...KEYS.map((key) => total[key])])}

"Typed" counts methods that are not deprecated. Without a type of their own are: ${untyped.length > 0 ? untyped.join(', ') : 'none'}.
`
}
