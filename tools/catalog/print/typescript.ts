// Shapes as TypeScript: once as what comes over the wire, once as what a caller may send.
import type { Shape } from '../shape'

type Printer = (shape: Shape) => string

const RESULT: Readonly<Record<string, string>> = { yn: 'YesNo', object: 'Bag', unknown: 'unknown' }
const PARAM: Readonly<Record<string, string>> = {
  int: 'Id',
  num: 'Id',
  id: 'Id',
  number: 'number',
  bool: 'Flag',
  boolean: 'boolean',
  yn: 'YesNo',
  datetime: 'When',
  date: 'When',
  file: 'FileInput',
  object: 'object',
  unknown: 'unknown',
  time: 'unknown',
}

/** What the portal gives. */
export const resultType: Printer = (shape) =>
  print(shape, {
    atom: (atom) => (atom.startsWith('@') ? atom.slice(1) : (RESULT[atom] ?? atom)),
    list: (items) => `${wrap(items)}[]`,
    empty: '[]',
    all: 'unknown',
  })

/** What the portal takes. */
export const paramType: Printer = (shape) =>
  print(shape, {
    nullable: true,
    atom: (atom) => (atom.startsWith('@') ? `Writable<${atom.slice(1)}>` : (PARAM[atom] ?? atom)),
    list: (items) => `readonly ${wrap(items)}[]`,
    empty: 'readonly unknown[]',
    all: 'unknown',
  })

interface Style {
  atom(atom: string): string
  list(items: string): string
  empty: string
  all: string
  /** Members of objects may be null, which empties them. */
  nullable?: boolean
}

function print(shape: Shape, style: Style): string {
  const { atoms, items, members } = shape
  const values = [...atoms].filter((atom) => atom.startsWith('=')).map((atom) => quote(atom.slice(1)))
  const names = [...atoms].filter((atom) => !atom.startsWith('='))
  const isOpen = values.length > 0 && names.includes('string')
  const parts = names.filter((atom) => !(isOpen && atom === 'string') && atom !== 'null').map(style.atom)
  if (isOpen) parts.push(`Some<${values.join(' | ')}>`)
  if (items) {
    const inner = print(items, style)
    parts.push(inner === 'never' ? style.empty : style.list(inner))
  }
  if (members) parts.push(printMembers(members, style))
  if (names.includes('null')) parts.push('null')
  const all = [...new Set(parts)]
  if (all.includes('unknown')) return style.all
  return all.length === 0 ? 'never' : all.join(' | ')
}

function printMembers(members: NonNullable<Shape['members']>, style: Style): string {
  if (members.size === 0) return 'Bag'
  const [[key, only] = ['', undefined]] = members
  if (key === '*' && members.size === 1 && only) return `Record<string, ${print(only.shape, style)}>`
  return `{ ${memberLines(members, (shape) => print(shape, style) + (style.nullable && !shape.atoms.has('null') && !shape.items && !shape.members && !/unknown|Writable/.test(print(shape, style)) ? ' | null' : '')).join('; ')} }`
}

export function memberLines(members: NonNullable<Shape['members']>, printer: Printer): string[] {
  return [...members].map(([key, { shape, isOptional }]) => {
    const type = printer(shape).replace(/^never$/, 'unknown')
    if (key === '*') return '[key: string]: unknown'
    // Users declare their own fields by merging, which a narrower signature would not let them.
    if (key.includes('*')) return `[key: \`${key.replace('*', '$' + '{string}')}\`]: unknown`
    return `${name(key)}${isOptional ? '?' : ''}: ${type}`
  })
}

export const name = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key))
export const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
const wrap = (type: string): string => (/[|&]| /.test(type) && !/^\{[^}]*\}$/.test(type) ? `(${type})` : type)

/** The names that a printed text mentions. */
export const mentions = (text: string, names: Iterable<string>): string[] => {
  const words = new Set(text.match(/\b[A-Z]\w*/g))
  return [...names].filter((one) => words.has(one)).sort()
}
