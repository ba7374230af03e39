// Methods without an engine of their own answer with values made from their documented result: of the right shape, the
// same every time, and with nothing behind them.
import { CATALOG } from '../generated/catalog'
import { RestError, RestErrorV3 } from '../wire/errors'
import { type Dictionary, dictionary, entriesOf, isDictionary, param, toInt, type Value } from '../wire/values'
import type { Method } from './method'

type Notation = string | Notation[] | { [key: string]: Notation }
type Entry = [reads: 0 | 1, required: string, rows: string | null, result: Notation]
interface Catalog {
  methods: Record<string, Entry>
  methodsV3: Record<string, Entry>
  objects: Record<string, Notation>
}

const ROWS = 3
const MAX_DEPTH = 8

let parsed: Catalog | undefined
const catalog = (): Catalog => {
  parsed ??= JSON.parse(CATALOG) as Catalog
  return parsed
}

const byName: Partial<Record<2 | 3, Map<string, [string, Entry]>>> = {}
const entriesByName = (version: 2 | 3): Map<string, [string, Entry]> => {
  const group = version === 3 ? catalog().methodsV3 : catalog().methods
  byName[version] ??= new Map(Object.entries(group).map(([name, entry]) => [name.toLowerCase(), [name, entry]]))
  return byName[version]
}

export const documentedNames = (version: 2 | 3): string[] => [...entriesByName(version).keys()]
/** The documented members of a named object. */
export function objectNamed(name: string): Readonly<Record<string, unknown>> {
  const found = catalog().objects[name]
  if (typeof found !== 'object' || Array.isArray(found)) return {}
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [key.replace(/\?$/, ''), value]))
}

/** A documented method by its name in lower case. */
export function madeUpMethod(wanted: string, version: 2 | 3): Method | undefined {
  const found = entriesByName(version).get(wanted)
  if (!found) return undefined
  const [name, [reads, required, rows, result]] = found
  return {
    name,
    kind: reads ? (rows === null ? 'read' : 'list') : 'write',
    run(params, start) {
      requireParams(params, required.split(' ').filter(Boolean), version)
      const isFirst = !isFurtherOn(params, start)
      const value = make(result, { name: '', depth: 0, rows: isFirst ? ROWS : 0, rowsAt: rows })
      return {
        result: value,
        isMadeUp: true,
        ...(rows !== null && version === 2 && start !== -1 && { total: isBelow(params) ? 0 : ROWS }),
      }
    },
  }
}

function requireParams(params: Dictionary, required: readonly string[], version: 2 | 3): void {
  const missing = required.filter((name) => param(params, name.toLowerCase()) === undefined)
  if (missing.length === 0) return
  if (version === 2) throw new RestError('100', `Could not find value for parameter {${missing[0]}}`)
  throw new RestErrorV3(
    'VALIDATION_REQUESTVALIDATIONEXCEPTION',
    'Error validating request object',
    400,
    missing.map((field) => ({ field, message: `Required field \`${field}\` is not specified` })),
  )
}

/** Whether a page behind the first is asked for, in whatever way the method has for it. */
function isFurtherOn(params: Dictionary, start = 0): boolean {
  const inside = (name: string): Dictionary => {
    const value = param(params, name)
    return isDictionary(value) ? value : dictionary()
  }
  const { offset, page, afterCursor } = inside('pagination')
  const positions = [start, param(params, 'offset'), param(params, 'last_id'), inside('cursor').value, offset]
  return (
    positions.some((value) => toInt(value) > 0) ||
    [param(params, 'page'), page].some((value) => toInt(value) > 1) ||
    afterCursor !== undefined ||
    isBelow(params)
  )
}

/** Whether the filter wants ids above those of the few rows that there are. */
const isBelow = (params: Dictionary): boolean =>
  entriesOf(param(params, 'filter')).some(([name, value]) => {
    const [field, operator, bound] = Array.isArray(value) ? value : [name.slice(1), name[0], value]
    return /^id$/i.test(String(field)) && operator === '>' && toInt(bound) >= ROWS
  })

interface Place {
  /** The member that the value is of. */
  name: string
  depth: number
  /** How many rows a list has. */
  rows: number
  /** Where the rows are; null where there are none, or deeper in. */
  rowsAt: string | null
  /** Counted from 1. */
  number?: number
}

function make(notation: Notation, place: Place): Value {
  if (place.depth > MAX_DEPTH) return null
  if (typeof notation === 'string') return makeAtom(notation, place)
  const isRows = place.rowsAt !== null && place.name === place.rowsAt
  if (Array.isArray(notation)) {
    const [items] = notation
    if (items === undefined) return []
    const count = isRows ? place.rows : 1
    return Array.from({ length: count }, (_, index) => make(items, inside(place, { number: index + 1 })))
  }
  const alternatives = notation['|']
  if (Array.isArray(alternatives)) return make(alternatives[alternatives.length - 1] ?? 'null', place)
  const only = Object.keys(notation).length === 1 ? notation['*'] : undefined
  if (only !== undefined) {
    const count = isRows ? place.rows : 1
    return dictionary(
      Array.from({ length: count }, (_, index) => [
        String(index + 1),
        make(only, inside(place, { number: index + 1 })),
      ]),
    )
  }
  return dictionary(
    Object.entries(notation)
      .filter(([key]) => !key.includes('*'))
      .map(([key, member]) => {
        const name = key.replace(/\?$/, '')
        const isWanted = place.depth === 0 && place.rowsAt === name
        return [name, make(member, { ...place, name, depth: place.depth + 1, rowsAt: isWanted ? name : null })]
      }),
  )
}

const inside = (place: Place, more: Partial<Place>): Place => ({
  ...place,
  depth: place.depth + 1,
  rowsAt: null,
  name: '',
  ...more,
})

function makeAtom(text: string, place: Place): Value {
  const { name, number = 1 } = place
  const atoms = text.split('|')
  const reference = atoms.find((atom) => atom.startsWith('@'))
  if (reference) return make(catalog().objects[reference.slice(1)] ?? 'null', place)
  if (atoms.includes('yn')) return 'Y'
  if (atoms.includes('string')) return makeText(name, number)
  if (atoms.includes('number')) return number
  if (atoms.includes('boolean')) return true
  return atoms.includes('object') ? dictionary() : null
}

function makeText(name: string, number: number): string {
  if (/(^|_)id$|Id$|^sort$|count|^price|opportunity/i.test(name)) return String(number)
  if (/date|time|deadline|created|updated|changed|modif/i.test(name)) return '2026-01-05T10:00:00+00:00'
  if (/mail/i.test(name)) return `made.up.${number}@example.com`
  if (/url|link|href/i.test(name)) return `/made-up/${number}/`
  return name === '' ? 'made up' : `${name} ${number}`
}
