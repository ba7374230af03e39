// What the caller wrote becomes JSON, once, at the door. What JSON would change in silence is refused with its path.
import { UsageError } from '../errors'
import { positioned } from './positional'
import type { Json, JsonObject } from './types'

const MAX_DEPTH = 60

/** @param isOpaque objects that mean something to the caller and are kept as they are */
export function toJsonParams(method: string, params: unknown, isOpaque?: (value: object) => boolean): JsonObject {
  if (typeof method !== 'string' || !/^\w[\w.-]*$/.test(method)) {
    throw new UsageError(`"${String(method)}" is not the name of a REST method.`)
  }
  if (params === undefined || params === null) return {}
  const json = toJson(params, { method, path: [], isOpaque })
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new UsageError('the parameters must be an object.', { method })
  }
  const credential = Object.keys(json).find((name) => /^(auth|access_token|aplogin|ap)$/.test(name))
  if (credential)
    throw new UsageError(`parameter ${credential} is for credentials, which the client sends.`, { method })
  return positioned(method, json)
}

interface Place {
  method: string
  path: readonly string[]
  isOpaque?: ((value: object) => boolean) | undefined
}

export const pathText = (path: readonly string[]): string =>
  path.map((step, index) => (index === 0 ? step : `[${step}]`)).join('')

function refuse({ method, path }: Place, why: string): never {
  throw new UsageError(`parameter ${pathText(path) || '(all of them)'} ${why}`, { method })
}

function toJson(value: unknown, place: Place): Json {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value
    case 'number':
      return Number.isFinite(value) ? value : refuse(place, `is ${value}, which JSON can't carry.`)
    case 'bigint':
      return String(value)
    case 'object':
      return value === null ? null : toJsonObject(value, place)
    default:
      return refuse(place, `is ${value === undefined ? 'undefined' : `a ${typeof value}`}, which can't be sent.`)
  }
}

function toJsonObject(value: object, { method, path, isOpaque }: Place): Json {
  if (isOpaque?.(value)) return value as Json
  if (path.length > MAX_DEPTH) refuse({ method, path: path.slice(0, 3) }, 'is nested too deeply, or in itself.')
  if (value instanceof Date) return dateText(value, { method, path })
  if (Array.isArray(value)) {
    return Array.from(value, (item, index) => toJson(item, { method, path: [...path, String(index)], isOpaque }))
  }
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    refuse(
      { method, path },
      `is a ${value.constructor?.name ?? 'class instance'}; send plain objects, arrays and dates.`,
    )
  }
  // Without a prototype, so that a key such as `__proto__` is sent like any other.
  const json: JsonObject = Object.create(null)
  for (const [key, item] of Object.entries(value)) {
    // An optional parameter that is not there: the one case in which undefined has a meaning.
    if (item !== undefined) json[key] = toJson(item, { method, path: [...path, key], isOpaque })
  }
  return json
}

// The portal takes ISO dates with an offset; fractions of a second it does not know.
const dateText = (date: Date, place: Place): string =>
  Number.isNaN(date.getTime()) ? refuse(place, 'is an invalid Date.') : date.toISOString().replace(/\.\d+Z$/, '+00:00')
