// Pages that document events. The body of the example has the name as it comes over the wire; titles have it in any case.
import { join, type Member, NOTHING, objectOf, observe, orNot, type Shape, shape } from '../shape'
import { describe, membersOf } from './describe'
import { readJson } from './examples'
import { describedIn, fieldsOf } from './fields'
import { clean, fencesOf, type Section, sectionsOf, within } from './markdown'
import type { Objects } from './objects'
import { onTheWire } from './settle'
import { tablesOf } from './tables'

export interface EventPage {
  name: string
  page: string
  isOutdated: boolean
  data: Shape | undefined
  evidence: 'example' | 'table' | 'none'
}

const FOLDER = /(^|\/)(events?([-_]\w+)*|\w+-events?)\//
const IN_TITLE =
  /\b(on[A-Z]\w+|ON[A-Z_]+\w*|[A-Z]+(?:\.[A-Z]+)*\.ON(?:\.[A-Z]+)+|[a-z]+(?:\.[a-zA-Z]+)*\.on(?:\.[a-zA-Z]+)+|\w+(?:\.\w+)*\.on[A-Z]\w*)\b/

export function readEventPages(page: string, source: string, objects: Objects): EventPage[] {
  const text = clean(source)
  if (
    !/What the Handler Receives|Subscription Parameters|event_handler_id|application_token/i.test(text) &&
    !FOLDER.test(page) &&
    !/\/on-[\w-]+$/.test(page)
  )
    return []
  const isOutdated = /(^|\/)(outdated|deprecated)\//.test(page)
  const sections = sectionsOf(text)
  const title = sections.find(({ level }) => level === 1)?.title ?? ''
  const titled = IN_TITLE.exec(title.replace(/[`\\]/g, ''))?.[1]
  const bodies = fencesOf(text).flatMap(({ language, code }) => {
    const body = /^(json|js|javascript|php)?$/.test(language) ? readJson(code) : undefined
    return isBody(body) ? [body] : []
  })
  const several = eventSections(page, sections, objects)
  if (several.length > 0) return several
  const described = dataTable(page, sections, objects)
  const names = new Set(bodies.map(({ event }) => event.toUpperCase()))
  if (names.size === 0) {
    if (titled === undefined || /\/(index|overview)$/.test(page)) return []
    return [
      {
        name: titled.toUpperCase(),
        page,
        isOutdated,
        data: described && texts(described),
        evidence: described ? 'table' : 'none',
      },
    ]
  }
  return [...names].map((name) => {
    const seen = bodies
      .filter(({ event }) => event.toUpperCase() === name)
      .map(({ data }) => observe(data ?? {}))
      .reduce(join, NOTHING)
    return {
      name,
      page,
      isOutdated,
      data: texts(names.size === 1 && described ? add(seen, described) : seen),
      evidence: 'example',
    }
  })
}

/** Pages that describe one event under each heading. */
function eventSections(page: string, sections: readonly Section[], objects: Objects): EventPage[] {
  const context = { page, described: describedIn(sections), objectAt: objects.at }
  return sections.flatMap((section): EventPage[] => {
    if (section.level !== 2 || !/^ON[A-Z0-9]{4,}$/.test(section.title)) return []
    const inside = within(sections, section)
    const fields = tablesOf(section.text).flatMap((table) => fieldsOf(table) ?? [])
    const examples = inside
      .flatMap(({ text }) => fencesOf(text))
      .flatMap(({ code }) => {
        const value = readJson(code)
        return typeof value === 'object' && value !== null ? [observe('data' in value ? value.data : value)] : []
      })
    const doc = onTheWire(objectOf(membersOf(fields, context)), { style: { int: 'string', num: 'string' } })
    const [seen] = examples
    const data = seen ? add(seen, doc) : doc
    return [{ name: section.title, page, isOutdated: false, data: texts(data), evidence: seen ? 'example' : 'table' }]
  })
}

const isBody = (value: unknown): value is { event: string; data?: unknown } =>
  typeof value === 'object' &&
  value !== null &&
  'event' in value &&
  typeof value.event === 'string' &&
  /^[A-Za-z][\w.]{3,}$/.test(value.event) &&
  ('data' in value || 'auth' in value)

function dataTable(page: string, sections: ReturnType<typeof sectionsOf>, objects: Objects): Shape | undefined {
  const context = { page, described: describedIn(sections), objectAt: objects.at }
  for (const { text } of sections) {
    for (const table of tablesOf(text)) {
      const fields = fieldsOf(table)?.filter(({ name }) => /^data\b/.test(name))
      const root = fields?.find(({ name }) => name === 'data')
      if (!fields || !root) continue
      const inner = membersOf(
        fields
          .filter((field) => field !== root)
          .map((field) => ({ ...field, name: field.name.replace(/^data\.?/, '') })),
        context,
      )
      return onTheWire(join(describe(root, context), inner.size > 0 ? objectOf(inner) : NOTHING), {
        style: { int: 'string', num: 'string' },
      })
    }
  }
  return undefined
}

/** Documented members that the example lacks. */
function add(seen: Shape, doc: Shape): Shape {
  if (!seen.members || !doc.members || seen.members.has('*')) return seen
  const members = new Map<string, Member>(seen.members)
  for (const [key, member] of doc.members) {
    const before = members.get(key)
    members.set(key, before ? { ...before, shape: add(before.shape, member.shape) } : { ...member, isOptional: true })
  }
  return { ...seen, members }
}

/** Bodies are form-encoded, so every scalar arrives as a text. */
function texts({ atoms, items, members }: Shape): Shape {
  const isScalar =
    atoms.size > 0 || (items !== undefined && !items.members && !items.items && items.atoms.size === 0 && !members)
  const inner =
    members && new Map([...members].map(([key, member]) => [key, { ...member, shape: texts(member.shape) }] as const))
  return {
    ...shape(...(isScalar && !(members && atoms.size === 1 && atoms.has('object')) ? ['string'] : [])),
    ...orNot('items', items && (items.members || items.items || items.atoms.size > 0) ? texts(items) : undefined),
    ...orNot('members', inner),
  }
}
