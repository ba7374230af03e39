// From described fields to a shape: nested tables, sections that a row leads to, and objects named elsewhere.
import { arrayOf, isDictionary, isNothing, join, type Member, NOTHING, objectOf, type Shape, shape } from '../shape'
import type { Described, Field } from './fields'
import { typeNamed } from './types'

export interface Context {
  /** The page that the fields stand on. */
  page: string
  described: readonly Described[]
  /** The key of an object that is described under a link, where there is one. */
  objectAt(page: string, link: string, type: string): string | undefined
  /** Titles of sections that are being read, so that none is read inside itself. */
  open?: readonly Described[]
}

export const membersOf = (fields: readonly Field[], context: Context): Map<string, Member> => {
  const members = new Map<string, Member>()
  for (const field of fields) {
    if (/[.[]/.test(field.name.replace(/\.{2,}|…/g, ''))) continue
    const key = memberName(field.name)
    const before = members.get(key)
    const found = describe(field, context)
    members.set(key, {
      shape: before ? join(before.shape, found) : found,
      isOptional: !field.isRequired || key.includes('*') || (before?.isOptional ?? false),
    })
  }
  const own = [...members]
  if (own.length > 0 && own.every(([key]) => /^[a-z]{2}$/.test(key)) && isDictionary(own))
    return new Map([['*', { shape: own.map(([, member]) => member.shape).reduce(join), isOptional: true }]])
  for (const field of fields) if (/[.[]/.test(field.name.replace(/\.{2,}|…/g, ''))) placeDotted(members, field, context)
  return members
}

/** `UF_CRM_...`, `propertyN`, `PARENT_ID_xx` stand for many keys. */
export const memberName = (name: string): string => {
  if (
    /^(uf_?crm|uf_)/i.test(name) &&
    /(\.\.\.|…|_xx+|_n|<|\d+|_)$/i.test(name) &&
    !/^UF_[A-Z]+(_[A-Z]{3,})*$/.test(name)
  )
    return /^uf_/i.test(name) ? `${name.slice(0, 3)}*` : 'ufCrm*'
  return name
    .replace(/(\.\.\.|…|<[^>]*>|\{[^}]*\}|#[^#]*#)+.*$/, '*')
    .replace(/^(property)(N|\d+)$/, '$1*')
    .replace(/^PROPERTY_(PropertyId|ID|N|\d+)$/, 'PROPERTY_*')
}

/** `events[].eventId` is a member of what `events` has. */
function placeDotted(members: Map<string, Member>, field: Field, context: Context): void {
  const steps = field.name
    .replace(/^(result|data)\.(?=\w)/, '')
    .replace(/\[\w*\]/g, '.[]')
    .split('.')
    .filter(Boolean)
  const place = (into: Shape, [step, ...rest]: string[]): Shape => {
    if (step === undefined) return join(into, describe({ ...field, name: '' }, context))
    if (step === '[]') return { ...into, items: place(into.items ?? NOTHING, rest) }
    const inner = new Map(into.members)
    const before = inner.get(step)
    inner.set(step, {
      shape: place(before?.shape ?? NOTHING, rest),
      isOptional: rest.length > 0 ? (before?.isOptional ?? true) : !field.isRequired,
    })
    return { ...into, atoms: new Set([...into.atoms].filter((atom) => atom !== 'object')), members: inner }
  }
  const placed = place(objectOf(members), steps).members ?? []
  for (const [key, member] of placed) members.set(key, member)
}

const OTHERS = /\]\((?!#)[^)]*fields?[^)]*\)|\b(other|additional|remaining|custom) fields\b/i

export function describe(field: Field, given: Context): Shape {
  const context = contexts.get(field) ?? given
  const known = field.types.map((type, index) => typeOf(type, field.links[index], context))
  let found = known.reduce(join, NOTHING)
  const variants = field.inner.length > 0 ? field.inner : sectionFor(field, context)
  const mayHold =
    isNothing(found) ||
    found.items ||
    found.members ||
    [...found.atoms].some((atom) => /^(object|unknown|string)$/.test(atom))
  const isNamed = [...found.atoms].some((atom) => atom.startsWith('@'))
  if (variants.length > 0 && mayHold && !isNamed) {
    // What is required in one of several variants may be missing in the others.
    const joined = variants.map((fields) => objectOf(membersOf(fields, context))).reduce(join)
    const members = new Map(joined.members)
    // What else there is stands on another page.
    if (OTHERS.test(field.text)) members.set('*', { shape: shape('unknown'), isOptional: true })
    const inner = objectOf(members)
    if (found.items && isNothing(found.items)) found = { ...found, items: inner }
    else if (!found.items && found.atoms.has('object'))
      found = join({ ...found, atoms: new Set([...found.atoms].filter((atom) => atom !== 'object')) }, inner)
    else if (found.items?.atoms.has('object')) found = { ...found, items: inner }
    else if (isNothing(found)) found = inner
  }
  return enumerated(found, field.text)
}

function typeOf(type: string, link: string | undefined, context: Context): Shape {
  const named = typeNamed(type)
  if (named) return named
  const isList = type.trim().endsWith('[]')
  const bare = type.trim().replace(/(\[\])+$/, '')
  const key = link === undefined ? undefined : context.objectAt(context.page, link, bare)
  const found = key === undefined ? shape('unknown') : shape(`@${key}`)
  return isList ? arrayOf(found) : found
}

/** The tables of the section that a row leads to: by its link, by a link in its text, or by the section's title. */
function sectionFor(field: Field, context: Context): Field[][] {
  const anchors = [
    ...field.links.map((link) => /^#([\w.-]+)$/.exec(link ?? '')?.[1]),
    ...[...field.text.matchAll(/\]\(#([\w.-]+)\)/g)].map(([, anchor]) => anchor),
  ].filter((anchor) => anchor !== undefined)
  const { described, open = [] } = context
  const escaped = field.name.replace(/[^\w]/g, '\\$&')
  const byTitle = new RegExp(
    `^(?:(?:the )?(?:parameter|object|array|field|key|structure|type|description of|element)s?\\s+)+[\`*"]*${escaped}[\`*"]*$|^[\`*"]*${escaped}[\`*"]*(?:\\s+(?:parameter|object|array|field|type|structure|element)s?)*$`,
    'i',
  )
  const found =
    anchors
      .map((anchor) =>
        described.find((one) => one.anchor?.toLowerCase() === anchor.toLowerCase() || slug(one.title) === slug(anchor)),
      )
      .find((one) => one && !open.includes(one)) ??
    (field.name === '' ? undefined : described.find((one) => byTitle.test(one.title) && !open.includes(one)))
  if (!found) return []
  const inner: Context = { ...context, open: [...open, found] }
  // Read here, so that a section that leads back to itself ends.
  return found.variants.map((fields) => fields.map((one) => withContext(one, inner)))
}

// Fields that were reached through a section, with the context that remembers it.
const contexts = new WeakMap<Field, Context>()
const withContext = (field: Field, context: Context): Field => {
  const copy = { ...field }
  contexts.set(copy, context)
  return copy
}
export const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** Values that the text lists. Y and N alone are a closed set. */
function enumerated(found: Shape, text: string): Shape {
  if (!found.atoms.has('string') || found.atoms.size > 1 || found.items || found.members) return found
  const values = valuesIn(text)
  if (values.length === 2 && values.includes('Y') && values.includes('N')) return shape('yn')
  if (values.length < 2 || values.length > 24) return found
  return shape(...values.map((value) => `=${value}`), 'string')
}

export function valuesIn(text: string): string[] {
  const list = /(?:possible|available|allowed|acceptable) (?:values|options)|values:|options:|can be:|one of/i.exec(
    text,
  )
  if (!list) return []
  const rest = text.slice(list.index)
  const items = [...rest.matchAll(/^\s*[-*]\s+\**`(["']?)([^`"'|]+)\1`/gm)].map(([, , value]) => value ?? '')
  const inline =
    items.length > 0
      ? items
      : [...(rest.split('\n')[0] ?? '').matchAll(/`(["']?)([^`"'|]+)\1`/g)].map(([, , value]) => value ?? '')
  return [...new Set(inline)].filter((value) => /^[\w.:/-]{1,40}$/.test(value))
}

export const defaultIn = (text: string): string | undefined =>
  /\bdefault(?:s)?(?: value)?(?: is)?(?: set)?(?: to)?\s*(?:—|-|:|=)?\s*`([^`]+)`/i.exec(text)?.[1]
