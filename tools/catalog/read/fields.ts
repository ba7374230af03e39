// Rows of a table that describes fields: name, type, whether required, values it may have, tables of what is inside.
import { type Section, sectionsOf } from './markdown'
import { type Row, type Table, tablesOf } from './tables'

export interface Field {
  name: string
  isRequired: boolean
  /** The documented type names, as they are written. */
  types: string[]
  /** Where the types' names lead, in their order. */
  links: (string | undefined)[]
  text: string
  /** Members described in the cell itself, one list for each variant. */
  inner: Field[][]
}

const NAME_HEAD = /^\**(name|parameter|field|fields|value|key|property|attribute|parameters?|поле)\**/i

/** The fields of a table, or undefined where it describes something else. */
export function fieldsOf(table: Table): Field[] | undefined {
  const [head] = table
  const [first, second] = head?.map(({ text }) => text.replace(/[`*]/g, '').trim()) ?? []
  if (head === undefined || first === undefined) return undefined
  const isHeader = NAME_HEAD.test(first)
  const typeColumn = isHeader && /^type$/i.test(second ?? '') ? 1 : 0
  const fields = table.slice(isHeader ? 1 : 0).flatMap((row) => fieldOf(row, typeColumn))
  if (!isHeader && !fields.every(({ types }) => types.length > 0)) return undefined
  return fields.length > 0 ? fields : undefined
}

function fieldOf(row: Row, typeColumn: number): Field[] {
  const [head, ...rest] = row
  if (!head) return []
  const bold = /\*\*(.+?)\*\*\s*(\\?\*|\^\*\^)?/s.exec(head.text)
  const plain = /^`?([\w.*[\]$<>{}#-]+)`?\s*(\\?\*)?/.exec(head.text)
  const [whole = '', rawName = '', star] = bold ?? plain ?? []
  const isRequired =
    star !== undefined ||
    /(\*|\^\*\^)\s*$/.test(rawName) ||
    /^\s*(\\?\*|\^\*\^)/.test(head.text.slice(head.text.indexOf(whole) + whole.length))
  const names = rawName
    .replace(/\\?\*+\s*$|\^\*?\^?$/g, '')
    .replace(/[`\\]/g, '')
    .replace(/\s*\((?:required|optional)\)/i, '')
    .split(/\s*(?:,|\/|\bor\b)\s*|\s+/)
    .filter((name) => /^[\w$.[\]-]+$/.test(name.replace(/\.\.\.|…|<[^>]*>|\{[^}]*\}|#[^#]*#/g, '')))
  const typeText =
    typeColumn === 0 ? head.text.slice(head.text.indexOf(whole) + whole.length) : (row[typeColumn]?.text ?? '')
  const { types, links } = typesIn(typeText)
  const cells = rest.slice(typeColumn)
  const text = cells.map((cell) => cell.text).join('\n')
  const inner = cells.flatMap(({ tables }) => tables).flatMap((table) => fieldsOf(table) ?? [])
  const isVariant = cells.some(({ tables }) => tables.length > 1)
  const variants = isVariant ? cells.flatMap(({ tables }) => tables.map((table) => fieldsOf(table) ?? [])) : [inner]
  return names.map((name) => ({
    name,
    isRequired,
    types,
    links,
    text,
    inner: variants.filter(({ length }) => length > 0),
  }))
}

function typesIn(text: string): Pick<Field, 'types' | 'links'> {
  const types: string[] = []
  const links: (string | undefined)[] = []
  for (const [, linked, link, plain] of text.matchAll(
    /\[\s*`?([^\]`]+(?:\[\])*)`?(?:\[\])*\s*\]\(([^)]*)\)|`([^`]+)`/g,
  )) {
    for (const name of (linked ?? plain ?? '').split(/\s*(?:\\?\||,| or |\/)\s*/)) {
      if (!/^[\w.[\]<>, :'"-]+$/.test(name)) continue
      types.push(name)
      links.push(link?.trim())
    }
  }
  // `string[]` is sometimes written as a link that is closed too early.
  return { types, links }
}

/** Field tables of the sections below a heading, by anchor and by title, to hang under the rows that name them. */
export interface Described {
  anchor: string | undefined
  title: string
  variants: Field[][]
}

export function describedIn(sections: readonly Section[]): Described[] {
  return sections.flatMap(({ anchor, title, text }) => {
    const variants = tablesOf(text)
      .map(fieldsOf)
      .filter((fields): fields is Field[] => fields !== undefined)
    return variants.length > 0 ? [{ anchor, title, variants }] : []
  })
}

export const describedOnPage = (text: string): Described[] => describedIn(sectionsOf(text))
