// A batch carries its commands as `method?query` texts, so their parameters go through PHP's form encoding. That can
// say less than JSON: what it would change in silence is found here, before anything is sent.
import { isRecord, type Json, type JsonObject, pathText } from '../pipeline'
import { isRef, type RefTarget, targetOf } from './ref'

// PHP drops what is past the thousandth variable without a word (max_input_vars).
const MAX_VARIABLES = 1000
const REFERENCE = /\$(result|next|total|time|error)\[/
// PHP rewrites these in the first part of a name, and reads brackets as structure everywhere.
const UNSAFE_FIRST = /[[\]. \0]|^$/
const UNSAFE_NEXT = /[[\]\0]|^\s|^$/

export interface Obstacle {
  path: string
  why: string
}

/** The first parameter that a batch can't carry as it is, or undefined when all can. */
export function findObstacle(params: JsonObject): Obstacle | undefined {
  let variables = 0
  const visit = (value: Json, path: readonly string[]): Obstacle | undefined => {
    if (path.length > 0) {
      const key = path[path.length - 1] ?? ''
      if ((path.length === 1 ? UNSAFE_FIRST : UNSAFE_NEXT).test(key)) return at(path, 'has a name that PHP changes')
    }
    if (isRef(value) || typeof value === 'number') return tooMany(++variables, path)
    if (value === null) return at(path, "is null, which gets lost; '' empties a field")
    if (typeof value === 'boolean') return at(path, 'is a boolean, which arrives as a text; send Y/N or 1/0')
    if (typeof value === 'string') return textObstacle(value, path) ?? tooMany(++variables, path)
    const entries = Object.entries(value)
    if (entries.length === 0 && path.length > 0)
      return at(path, `is an empty ${Array.isArray(value) ? 'array' : 'object'}, which gets lost`)
    for (const [key, item] of entries) {
      const found = visit(item, [...path, key])
      if (found) return found
    }
    return undefined
  }
  return visit(params, [])
}

const at = (path: readonly string[], why: string): Obstacle => ({ path: pathText(path), why })
const tooMany = (count: number, path: readonly string[]) =>
  count > MAX_VARIABLES ? at(path, `is past the ${MAX_VARIABLES} values that PHP reads; it drops the rest`) : undefined

function textObstacle(text: string, path: readonly string[]): Obstacle | undefined {
  if (REFERENCE.test(text)) return at(path, 'looks like a reference; use the ref of a command')
  try {
    encodeURIComponent(text)
    return undefined
  } catch {
    return at(path, 'has half a surrogate pair')
  }
}

/** The query of a command whose parameters have no obstacle. */
export function encodeQuery(params: JsonObject, textOfRef: (target: RefTarget) => string = () => ''): string {
  const pairs: string[] = []
  const visit = (value: Json, name: string): void => {
    const target = targetOf(value)
    if (target) pairs.push(`${name}=${encodeURIComponent(textOfRef(target))}`)
    else if (Array.isArray(value) || isRecord(value)) {
      for (const [key, item] of Object.entries(value))
        visit(item, name === '' ? encodeURIComponent(key) : `${name}[${encodeURIComponent(key)}]`)
    } else pairs.push(`${name}=${encodeURIComponent(String(value))}`)
  }
  visit(params, '')
  return pairs.join('&')
}
