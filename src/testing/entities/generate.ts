// Believable values out of a row's number: the same number always gives the same row.
import { portalDate } from '../engine/time'
import type { Value } from '../wire/values'

const FIRST_NAMES = [
  'Anna',
  'Boris',
  'Clara',
  'David',
  'Elena',
  'Farid',
  'Greta',
  'Hugo',
  'Irina',
  'Jonas',
  'Katya',
  'Leon',
]
const LAST_NAMES = [
  'Adler',
  'Bauer',
  'Costa',
  'Dimov',
  'Egorov',
  'Fischer',
  'Garcia',
  'Haas',
  'Ivanov',
  'Jansen',
  'Klein',
]
const WARES = ['Windows', 'Heat pumps', 'Consulting', 'Spare parts', 'Licences', 'Roof tiles', 'Training', 'Pallets']
const TRADES = ['Logistics', 'Carpentry', 'Foods', 'Textiles', 'Software', 'Optics', 'Energy', 'Print']

/** A fixed, well-mixed number for a row and a purpose. */
export function mix(id: number, salt: number): number {
  let hash = Math.imul(id ^ (salt * 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

export const pick = <T>(list: readonly T[], id: number, salt: number): T => list[mix(id, salt) % list.length] as T
export const firstName = (id: number) => pick(FIRST_NAMES, id, 1)
export const lastName = (id: number) => pick(LAST_NAMES, id, 2)
export const ware = (id: number) => pick(WARES, id, 3)
export const companyName = (id: number) => `${lastName(id)} ${pick(TRADES, id, 4)}`
export const amount = (id: number) => (mix(id, 5) % 2_000_000) / 100

/** Rows were created at an even pace, the newest just before the portal was made. */
export function history(portalCreated: number, count: number) {
  const TWO_YEARS = 2 * 365 * 24 * 3_600_000
  const pace = Math.min(600_000, TWO_YEARS / Math.max(1, count))
  return (index: number): number => Math.floor((portalCreated - (count - index) * pace) / 1000) * 1000
}

export const dateAt = (ms: number): string => portalDate(ms)

export const multifield = (typeId: 'PHONE' | 'EMAIL', id: number, value: string): Value[] => [
  { ID: String(id * 2 + (typeId === 'PHONE' ? 0 : 1)), VALUE_TYPE: 'WORK', VALUE: value, TYPE_ID: typeId },
]
