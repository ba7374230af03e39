// A few old methods bind parameters by their order, not by their names.
// https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/index.html
import { positionsOf } from '../catalog'
import type { JsonObject } from './types'

/** The parameters in the portal's order; what is left out in between is an empty array, as the portal wants it. */
export function positioned(method: string, params: JsonObject): JsonObject {
  const positions = positionsOf(method)
  if (!positions) return params
  const spellings = new Map(Object.keys(params).map((name) => [name.toLowerCase(), name]))
  const given = positions.map((name) => spellings.get(name.toLowerCase()))
  const last = given.reduce((reached, name, place) => (name === undefined ? reached : place), -1)
  const ordered: JsonObject = Object.create(null)
  for (const [place, name] of positions.slice(0, last + 1).entries()) {
    const own = given[place]
    ordered[own ?? name] = own === undefined ? [] : (params[own] ?? null)
  }
  for (const [name, value] of Object.entries(params)) if (!(name in ordered)) ordered[name] = value
  return ordered
}
