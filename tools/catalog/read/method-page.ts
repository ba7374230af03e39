// One page that documents a method: what its tables, examples and snippets say, side by side and not yet weighed.
import { isDictionary, isNothing, join, type Member, NOTHING, objectOf, observe, recordOf, type Shape } from '../shape'
import { type Context, defaultIn, describe, memberName, membersOf } from './describe'
import { OPAQUE, readCurl, readJson, readSnippet, type Snippet } from './examples'
import { describedIn, type Field, fieldsOf } from './fields'
import { clean, type Fence, fencesOf, type Section, sectionsOf, within } from './markdown'
import { methodName } from './method-name'
import type { Objects } from './objects'
import { tablesOf } from './tables'

export interface MethodPage {
  name: string
  version: 2 | 3
  page: string
  scope: string
  deprecated: string | undefined
  /** The parameters' table; undefined where there is none, no members where it says that there are none. */
  params: ReadonlyMap<string, Member> | undefined
  defaults: ReadonlyMap<string, string>
  /** The order of parameters, where the page says that it matters. */
  isPositional: boolean
  /** Parameters as examples send them. */
  requests: unknown[]
  resultDoc: Shape | undefined
  resultByName: ReadonlyMap<string, Member>
  /** The whole answer of the example, where it can be read. */
  response: unknown
  /** The result's type in the typed snippet. */
  snippet: Shape | undefined
  errors: string[]
  /** Fields that the filter's description lists. */
  filterFields: string[]
  text: string
}

const NOT_IN_RESULT = ['result', 'time', 'total', 'next']

export function readMethodPage(page: string, source: string, objects: Objects): MethodPage | undefined {
  const text = clean(source)
  const sections = sectionsOf(text)
  const fences = fencesOf(text)
  const snippet = snippetOf(fences)
  const curls = fences.filter(({ tab }) => /curl/i.test(tab ?? '')).flatMap(({ code }) => readCurl(code) ?? [])
  const h1 = sections.find(({ level }) => level === 1)
  const isDescribed = sections.some(
    ({ title, level }) =>
      level <= 3 &&
      /^(method )?parameters|^code examples?|^returned data|^response handling|^examples?$|^call$/i.test(title),
  )
  if (!h1 || !isDescribed) return undefined
  const name = methodName({ title: h1.title, page, snippet: snippet?.method, urls: curls.map(({ url }) => url), text })
  if (name === undefined) return undefined
  const version =
    snippet?.isV3 ||
    curls.some(({ url }) => url.includes('/rest/api/')) ||
    /-rest-v3$/.test(page) ||
    /belongs to REST 3\.0/.test(text)
      ? 3
      : 2
  const split = splitSections(sections)
  const context: Context = { page, described: describedIn([...split.params, ...split.others]), objectAt: objects.at }
  const fields = paramFields(split.params, split.intro, h1)
  const saysNone =
    /(?:without|no|any|accept|have|has|require)\w* (?:any )?(?:input )?parameters|parameters? (?:is|are) (?:not required|missing|absent)|No parameters/i.test(
      split.params.map((section) => section.text).join('\n') + h1.text,
    )
  const members =
    fields &&
    membersOf(
      fields.filter((field) => !/^(auth|access_token)$/.test(field.name)),
      context,
    )
  const params = members ? members : saysNone ? new Map<string, Member>() : undefined
  const result = readResult(split.result, { ...context, described: describedIn([...split.result, ...split.others]) })
  const response = responseOf(split.result)
  return {
    name,
    version,
    page,
    scope: scopeOf(h1.text, name),
    deprecated: deprecationOf(page, h1.text),
    params,
    defaults: defaultsOf(fields ?? [], context),
    isPositional:
      (version === 2 && /^task\.(commentitem|checklistitem|elapseditem|items?|comment)\./.test(name)) ||
      /order of (?:the )?parameters|parameters? (?:must|should) be (?:passed|specified) in (?:the )?(?:strict|this|given|specified)? ?order|sequence of parameters/i.test(
        text,
      ),
    requests: distinct(
      [...curls.map(({ body }) => body), snippet?.params]
        .filter((request) => isPlain(request) && Object.keys(request).length > 0)
        .map(withoutCredentials),
    ),
    ...result,
    response,
    snippet: snippet?.result,
    errors: errorsOf(sections),
    filterFields: filterFieldsOf(fields ?? []),
    text,
  }
}

const filterFieldsOf = (fields: readonly Field[]): string[] => {
  const text = fields.find(({ name }) => /^filter$/i.test(name))?.text ?? ''
  return [...text.matchAll(/^[-*] \**`([A-Za-z][\w.]*)`/gm)].flatMap(([, name]) =>
    name && !/^(field|value)_?\w?$/.test(name) ? [name] : [],
  )
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** Examples with a webhook and with a token are mostly the same. */
const distinct = (requests: unknown[]): unknown[] => [
  ...new Map(
    requests.map((request) => [
      JSON.stringify(request, (_key, value: unknown) => (value === OPAQUE ? '?' : value)),
      request,
    ]),
  ).values(),
]
const withoutCredentials = (request: unknown): unknown =>
  Object.fromEntries(Object.entries(request as object).filter(([key]) => key !== 'auth' && key !== 'access_token'))

function snippetOf(fences: readonly Fence[]): Snippet | undefined {
  for (const { tab, language, code } of fences) {
    if (!/JS \(TS\)|^TS$/i.test(tab ?? '') && language !== 'ts') continue
    const found = readSnippet(code)
    if (found) return found
  }
  return undefined
}

interface Split {
  intro: Section[]
  params: Section[]
  result: Section[]
  others: Section[]
}

function splitSections(sections: readonly Section[]): Split {
  const split: Split = { intro: [], params: [], result: [], others: [] }
  let current: keyof Split = 'intro'
  for (const section of sections) {
    const { title, level } = section
    if (level <= 2) {
      if (/^(method )?(call )?parameters?\b|^(input|request) parameters/i.test(title)) current = 'params'
      else if (/response|returned data|result|return value/i.test(title) && !/error/i.test(title)) current = 'result'
      else if (level === 1) current = 'intro'
      else if (/^(parameter|object|type|structure|description of|field)/i.test(title) && current !== 'others')
        current = current === 'intro' ? 'params' : current
      else current = 'others'
    }
    split[current].push(section)
  }
  return split
}

function paramFields(params: readonly Section[], intro: readonly Section[], h1: Section): Field[] | undefined {
  for (const section of [...params.filter(({ level }) => level <= 3), h1, ...intro]) {
    const found = tablesOf(section.text)
      .map(fieldsOf)
      .filter((fields) => fields !== undefined)
    if (found.length > 0) return found.flat()
  }
  return undefined
}

function readResult(sections: readonly Section[], context: Context): Pick<MethodPage, 'resultDoc' | 'resultByName'> {
  const fields: Field[] = []
  for (const section of sections) {
    if (/error/i.test(section.title)) continue
    for (const table of tablesOf(section.text)) {
      const found = fieldsOf(table)
      if (found?.some(({ name }) => name === 'result' || name.startsWith('result.') || name.startsWith('result[')))
        fields.push(...found)
      else if (found && fields.length === 0 && section.level <= 3) fields.push(...found)
    }
  }
  if (fields.length === 0) return { resultDoc: undefined, resultByName: new Map() }
  const root = fields.find(({ name }) => name === 'result')
  const dotted = fields.filter(({ name }) => /^result[.[]/.test(name))
  const flat = fields.filter(({ name }) => !NOT_IN_RESULT.includes(name) && !/^(result|time)[.[]/.test(name))
  let resultDoc = root && describe(root, context)
  if (dotted.length > 0) {
    const placed = membersOf(
      dotted.map((field) => ({ ...field, name: field.name.replace(/^result\.?(?=\[)/, 'rows') })),
      context,
    )
    const rows = placed.get('rows')
    const inner = rows ? rows.shape : objectOf(placed)
    resultDoc =
      rows || !resultDoc
        ? inner
        : join({ ...resultDoc, atoms: new Set([...resultDoc.atoms].filter((atom) => atom !== 'object')) }, inner)
  }
  const byName = membersOf(flat, context)
  return { resultDoc, resultByName: new Map([...byName].map(([key, member]) => [memberName(key), member])) }
}

function responseOf(sections: readonly Section[]): unknown {
  for (const { title, text } of sections) {
    if (/error/i.test(title)) continue
    for (const { language, code } of fencesOf(text)) {
      if (!/^(json|js|javascript)?$/.test(language)) continue
      const value = readJson(code)
      if (
        typeof value === 'object' &&
        value !== null &&
        !(Object.hasOwn(value, 'error') && Object.hasOwn(value, 'error_description'))
      )
        return value
    }
  }
  return undefined
}

const scopeOf = (text: string, name: string): string => {
  const line = /^>\s*Scopes?:(.*)$/im.exec(text)?.[1] ?? ''
  const [, scope] = /`([\w.-]+)`/.exec(line) ?? []
  return (scope ?? (name.includes('.') ? (name.split('.')[0] ?? 'common') : 'common')).toLowerCase()
}

function deprecationOf(page: string, text: string): string | undefined {
  for (const [, note = ''] of text.matchAll(/\{% note (?:warning|alert|info)[^%]*%\}([\s\S]*?)\{% endnote %\}/gi)) {
    if (
      !/deprecated|halted|outdated|obsolete|no longer (?:supported|developed)|discontinued/i.test(note) &&
      !/DEPRECATED/.test(text)
    )
      continue
    if (!/deprecated|halted|outdated|obsolete|no longer|discontinued|instead|please use/i.test(note)) continue
    return /\[`?([a-z][\w]*(?:\.[\w*]+)+)`?\]\(/i.exec(note)?.[1] ?? ''
  }
  return /(^|\/)(outdated|deprecated)\//.test(page) || /note warning "DEPRECATED"/i.test(text) ? '' : undefined
}

function defaultsOf(fields: readonly Field[], context: Context, path = ''): Map<string, string> {
  const defaults = new Map<string, string>()
  for (const field of fields) {
    const value = defaultIn(field.text)
    if (value !== undefined && value.length <= 40) defaults.set(path + field.name, value)
    for (const inner of field.inner)
      for (const [key, one] of defaultsOf(inner, context, `${path}${field.name}.`)) defaults.set(key, one)
  }
  return defaults
}

function errorsOf(sections: readonly Section[]): string[] {
  const codes = new Set<string>()
  for (const root of sections.filter(({ title, level }) => level === 2 && /error/i.test(title))) {
    for (const { text } of within(sections, root)) {
      for (const [, code] of text.matchAll(/Error Code: `([A-Z][A-Z0-9_]+)`/g)) if (code) codes.add(code)
      for (const table of tablesOf(text)) {
        const column = table[0]?.findIndex((cell) => /\**(error )?code\**/i.test(cell.text)) ?? -1
        if (column < 0) continue
        for (const row of table.slice(1)) {
          const code = /^`?([A-Za-z][\w.:-]{2,})`?$/.exec(row[column]?.text.trim() ?? '')?.[1]
          if (code && !/^empty$/i.test(code)) codes.add(code)
        }
      }
    }
  }
  return [...codes].sort()
}

export const observedResult = (response: unknown): Shape | undefined => {
  if (response === undefined) return undefined
  const result = isPlain(response) && Object.hasOwn(response, 'result') ? response.result : response
  const seen = observe(result)
  return isNothing(seen) ? undefined : seen
}

export function observeRequest(value: unknown): Shape {
  if (value === OPAQUE) return NOTHING
  if (Array.isArray(value)) return { atoms: new Set(), items: value.map(observeRequest).reduce(join, NOTHING) }
  if (!isPlain(value)) return observe(value)
  const members = Object.entries(value).map(
    ([key, item]) => [key, { shape: observeRequest(item), isOptional: false }] as const,
  )
  return isDictionary(members)
    ? recordOf(members.map(([, { shape }]) => shape).reduce(join, NOTHING))
    : objectOf(members)
}

/** A method's name, with its version where that isn't 2. */
export const keyOf = ({ name, version }: MethodPage): string => (version === 3 ? `${name} v3` : name)
/** Whether rows have only the fields that were asked for. */
export const isCut = ({ params }: MethodPage): boolean =>
  [...(params?.keys() ?? [])].some((name) => /^select$/i.test(name))
