// A body as PHP writes it: `data[FIELDS][ID]=42`. Everything is a text; nothing in it can touch a prototype, however it is
// called, and it can be no deeper and have no more values than an event ever has.
import { isRecord } from '../pipeline'

const MAX_VALUES = 2000
const MAX_DEPTH = 16

export type Body = Record<string, unknown>

/** @returns undefined for what is no body of an event */
export function readBody(text: string, contentType: string): Body | undefined {
  if (/^application\/json\b/i.test(contentType)) return readJson(text)
  const root = new Map<string, unknown>()
  const pairs = text.split('&')
  if (pairs.length > MAX_VALUES) return undefined
  for (const pair of pairs) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    const [name, value] = equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)]
    const path = pathOf(decode(name))
    if (path.length > MAX_DEPTH) return undefined
    put(root, path, decode(value))
  }
  return plain(root) as Body
}

function readJson(text: string): Body | undefined {
  try {
    const cleaned = clean(JSON.parse(text), { left: MAX_VALUES }, 0)
    return isRecord(cleaned) ? cleaned : undefined
  } catch {
    return undefined
  }
}

/** @throws where it is deeper, or has more values, than any event */
function clean(value: unknown, values: { left: number }, depth: number): unknown {
  if (depth > MAX_DEPTH || values.left-- === 0) throw new RangeError('too much')
  if (Array.isArray(value)) return value.map((item) => clean(item, values, depth + 1))
  if (!isRecord(value)) return value
  const entries = Object.entries(value).filter(([name]) => name !== '__proto__')
  return Object.fromEntries(entries.map(([name, item]) => [name, clean(item, values, depth + 1)]))
}

const decode = (text: string): string => {
  const spaced = text.replace(/\+/g, ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}

function pathOf(name: string): string[] {
  const [, first = name, rest = ''] = /^([^[]+)((?:\[[^\]]*\])*)/.exec(name) ?? []
  return [first, ...[...rest.matchAll(/\[([^\]]*)\]/g)].map(([, step = '']) => step)]
}

function put(branch: Map<string, unknown>, [step = '', ...rest]: string[], value: string): void {
  // An empty step appends.
  const key = step === '' ? String(branch.size) : step
  if (rest.length === 0) {
    branch.set(key, value)
    return
  }
  const found = branch.get(key)
  const next = found instanceof Map ? found : new Map<string, unknown>()
  branch.set(key, next)
  put(next, rest, value)
}

/** Objects, and arrays where the keys count up from zero. */
function plain(branch: Map<string, unknown>): unknown {
  const entries = [...branch]
    // Nobody's assignment may turn it into a prototype later on.
    .filter(([key]) => key !== '__proto__')
    .map(([key, value]) => [key, value instanceof Map ? plain(value) : value] as const)
  const isList = entries.length > 0 && entries.every(([key], index) => key === String(index))
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries)
}
