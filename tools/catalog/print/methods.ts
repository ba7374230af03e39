// One file of types for each scope: its methods, its events, its objects.
import type { ListFacts, MethodFacts, ScopeFacts } from '../facts'
import { fromNotation, type Notation } from '../notation'
import type { Member, Shape } from '../shape'
import { memberLines, mentions, name, paramType, quote, resultType } from './typescript'

const SITE = 'https://apidocs.bitrix24.com'
const HELPERS = [
  'Bag',
  'FileInput',
  'Filter',
  'FilterV3',
  'Flag',
  'Id',
  'ListMethod',
  'ListParams',
  'Method',
  'OpenFilter',
  'Order',
  'Pagination',
  'Select',
  'SelectV3',
  'Some',
  'Upper',
  'When',
  'Writable',
  'YesNo',
]

export interface Printed {
  scope: string
  /** The prefix of the interfaces' names. */
  prefix: string
  text: string
  has: { methods: boolean; methodsV3: boolean; events: boolean }
}

/** @param scopeOfObject where each named object is declared */
export function printScope(facts: ScopeFacts, scopeOfObject: ReadonlyMap<string, string>): Printed {
  const prefix = pascal(facts.scope)
  const has = {
    methods: Object.keys(facts.methods).length > 0,
    methodsV3: Object.keys(facts.methodsV3).length > 0,
    events: Object.keys(facts.events).length > 0,
  }
  const blocks = [
    ...Object.entries(facts.objects).map(
      ([object, { page, shape }]) =>
        `/** @see ${url(page)} */\nexport interface ${object} ${body(memberLines(fromNotation(shape).members ?? new Map(), resultType))}`,
    ),
    ...(has.methods
      ? [
          `export interface ${prefix}Methods ${body(Object.entries(facts.methods).flatMap(([method, one]) => entry(method, one, 2)))}`,
        ]
      : []),
    ...(has.methodsV3
      ? [
          `export interface ${prefix}MethodsV3 ${body(Object.entries(facts.methodsV3).flatMap(([method, one]) => entry(method, one, 3)))}`,
        ]
      : []),
    ...(has.events
      ? [
          `export interface ${prefix}Events ${body(Object.entries(facts.events).flatMap(([event, { page, data, outdated }]) => [comment(page, outdated ? '' : undefined), `${name(event)}: ${data === undefined ? 'Bag' : resultType(fromNotation(data)).replace(/^never$/, 'Bag')}`]))}`,
        ]
      : []),
  ]
  const code = blocks.join('\n\n')
  const imports = new Map<string, string[]>()
  for (const object of mentions(code, scopeOfObject.keys())) {
    const scope = scopeOfObject.get(object) ?? ''
    if (scope !== facts.scope) imports.set(scope, [...(imports.get(scope) ?? []), object])
  }
  const lines = [...imports].sort().map(([scope, names]) => `import type { ${names.join(', ')} } from './${scope}'`)
  const helpers = mentions(code, HELPERS)
  if (helpers.length > 0) lines.unshift(`import type { ${helpers.join(', ')} } from '../shapes'`)
  return { scope: facts.scope, prefix, text: `${HEADER}\n${lines.join('\n')}\n\n${code}\n`, has }
}

export const HEADER = '// Printed from catalog/ by `npm run catalog`; changes belong there.'
export const pascal = (text: string): string =>
  text
    .split(/[._-]/)
    .map((word) => (word[0] ?? '').toUpperCase() + word.slice(1))
    .join('')
const url = (page: string): string => {
  const [path = '', anchor] = page.split('#')
  return `${SITE}/${path.replace(/\/index$/, '/')}.html${anchor === undefined ? '' : `#${anchor}`}`
}
const body = (lines: readonly string[]): string => `{\n${lines.map((line) => `  ${line}\n`).join('')}}`
const comment = (page: string, deprecated: string | undefined): string =>
  `/** ${deprecated === undefined ? '' : `@deprecated${deprecated ? ` Use \`${deprecated}\`.` : ' It is outdated.'} `}@see ${url(page)} */`

function entry(method: string, facts: MethodFacts, version: 2 | 3): string[] {
  const result =
    facts.result === undefined ? 'unknown' : resultType(fromNotation(facts.result)).replace(/^never$/, 'unknown')
  const row = facts.list && rowType(facts.list, facts.result)
  const params =
    facts.params === undefined
      ? 'Bag'
      : paramsType(fromNotation(facts.params).members ?? new Map(), row, facts.list, version)
  const type =
    row === undefined
      ? `Method<${params}, ${result}>`
      : `ListMethod<${params}, ${result}, ${row}${facts.list?.keys === 'upper' ? ", 'upper'" : ''}>`
  return [comment(facts.page, facts.deprecated), `${name(method)}: ${type}`]
}

export function rowShape({ rows }: ListFacts, result: Notation | undefined): Shape | undefined {
  const shape = fromNotation(result ?? 'unknown')
  const found = rows === '' ? shape : shape.members?.get(rows)?.shape
  const keyed = found?.members?.size === 1 ? found.members.get('*')?.shape : undefined
  return found?.items ?? keyed
}

function rowType(list: ListFacts, result: Notation | undefined): string {
  const row = rowShape(list, result)
  return row ? resultType(row) : 'Bag'
}

const isNamed = (row: string): boolean => /^[A-Z]\w*$/.test(row) && row !== 'Bag'

function paramsType(
  members: ReadonlyMap<string, Member>,
  row: string | undefined,
  list: ListFacts | undefined,
  version: 2 | 3,
): string {
  if (members.size === 0) return 'Record<never, never>'
  // Objects whose fields are documented as a whole have filters that know them; of others only some fields are known.
  const keys = row === undefined || !isNamed(row) ? undefined : list?.keys === 'upper' ? `Upper<${row}>` : row
  const names = [...members.keys()]
  const extra = list?.alsoFilters ?? []
  const also = extra.length > 0 ? ` & Record<${extra.map(quote).join(' | ')}, unknown>` : ''
  const isPlain =
    names.length === 4 && ['filter', 'order', 'select', 'start'].every((one) => members.get(one)?.isOptional)
  if (version === 2 && keys !== undefined && isPlain && also === '') return `ListParams<${keys}>`
  const special = (key: string, { shape }: Member): string | undefined => {
    const [atom] = shape.atoms
    if (shape.items || shape.members || shape.atoms.size !== 1 || atom !== key.toLowerCase()) return undefined
    if (atom === 'filter')
      return version === 3 ? `FilterV3<${keys ?? 'Bag'}>` : keys === undefined ? 'OpenFilter' : `Filter<${keys}${also}>`
    if (atom === 'order') return list?.order === 'texts' ? 'string' : `Order<${keys ?? 'Bag'}>`
    if (atom === 'select') return `Select${version === 3 ? 'V3' : ''}<${keys ?? 'Bag'}>`
    return atom === 'pagination' ? 'Pagination' : undefined
  }
  const lines = [...members].flatMap(([key, member]) => {
    const own = special(key, member)
    return own === undefined
      ? memberLines(new Map([[key, member]]), paramType)
      : [`${name(key)}${member.isOptional ? '?' : ''}: ${own}`]
  })
  return `{ ${lines.join('; ')} }`
}
