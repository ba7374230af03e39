// Reads `filter[>ID]=5&select[]=ID` the way PHP does, oddities included: names are mangled, what is past the
// thousandth variable is dropped without a word, and everything is a string.
import { type Dictionary, dictionary, phpArray, type Value } from './values'

const MAX_VARIABLES = 1000
const MAX_DEPTH = 64

type Branch = Map<string, string | Branch>

export function parsePhpQuery(text: string): Dictionary {
  const pairs = text.split('&').filter((pair) => pair !== '' && !pair.startsWith('='))
  return parsePhpPairs(pairs.slice(0, MAX_VARIABLES).map(decodePair))
}

export function parsePhpPairs(pairs: Iterable<readonly [string, string]>): Dictionary {
  const root: Branch = new Map()
  for (const [name, value] of pairs) {
    const path = pathOf(name)
    if (path && path.length <= MAX_DEPTH) put(root, path, value)
  }
  return dictionary([...root].map(([key, value]) => [key, toValue(value)]))
}

function decodePair(pair: string): [string, string] {
  const equals = pair.indexOf('=')
  return equals < 0 ? [decode(pair), ''] : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))]
}

const decode = (text: string): string => {
  const spaced = text.replace(/\+/g, ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    // PHP leaves a broken escape as it stands.
    return spaced.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
      try {
        return decodeURIComponent(bytes)
      } catch {
        return bytes
      }
    })
  }
}

/** The path that a name such as `a[b][]` stands for; an empty step means "append". */
function pathOf(rawName: string): string[] | undefined {
  const name = rawName.replace(/^ +/, '')
  const bracket = name.indexOf('[', 1)
  const mangle = (text: string) => text.replace(/[ .[]/g, '_')
  if (bracket < 0) return name === '' ? undefined : [mangle(name)]
  const path = [mangle(name.slice(0, bracket))]
  let at = bracket
  while (name[at] === '[') {
    const close = name.indexOf(']', at)
    // An unclosed bracket is no index: PHP turns it into an underscore and takes the rest as part of the name.
    if (close < 0) return path.length > 1 ? path : [`${path[0]}_${name.slice(at + 1)}`]
    path.push(name.slice(at + 1, close).replace(/^\s+/, ''))
    at = close + 1
  }
  return path
}

function put(root: Branch, path: string[], value: string): void {
  let branch = root
  path.forEach((step, depth) => {
    const key = step === '' && depth > 0 ? nextIndex(branch) : step
    if (depth === path.length - 1) {
      branch.set(key, value)
      return
    }
    const child = branch.get(key)
    const next: Branch = child instanceof Map ? child : new Map()
    if (child !== next) branch.set(key, next)
    branch = next
  })
}

const nextIndex = (branch: Branch): string =>
  String([...branch.keys()].reduce((next, key) => (/^\d+$/.test(key) ? Math.max(next, Number(key) + 1) : next), 0))

const toValue = (node: string | Branch): Value =>
  typeof node === 'string' ? node : phpArray([...node].map(([key, child]) => [key, toValue(child)] as const))
