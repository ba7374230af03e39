// The recurring shapes of methods, so that each is described by what is its own.

export type Id = number | string
export type YesNo = 'Y' | 'N'
export type Order = 'ASC' | 'DESC' | 'asc' | 'desc'

/** Conditions: a field's name with an operator in front of it, e.g. `'>=DATE_CREATE'`. */
export type Filter = Readonly<Record<string, unknown>>

export interface Method<Params, Result> {
  params: Params
  result: Result
}

export interface ListMethod<Params, Result, Item> extends Method<Params, Result> {
  item: Item
}

export interface ListParams<Row> {
  filter?: Filter
  order?: { [Field in keyof Row]?: Order }
  select?: readonly ((keyof Row & string) | '*' | 'UF_*')[]
  start?: number
}

/** What a `fields` method tells about one field. */
export interface FieldDescription {
  type: string
  isRequired: boolean
  isReadOnly: boolean
  isImmutable: boolean
  isMultiple: boolean
  isDynamic: boolean
  title: string
}

/** A phone, mail, site or messenger. Without `ID` it is added, with an `ID` and no `VALUE` it is taken away. */
export interface Multifield {
  ID?: string
  VALUE?: string
  VALUE_TYPE?: string
  TYPE_ID?: string
}
