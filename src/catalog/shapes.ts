// The recurring shapes of methods. The generated types are written with them, so their names are short.

/** Numbers and ids: the portal takes them as texts too, and often gives them so. */
export type Id = number | string
export type YesNo = 'Y' | 'N'
/** What methods take for yes and no; which of them differs from method to method, and all are taken. */
export type Flag = boolean | YesNo | 0 | 1 | '0' | '1'
/** A date or a time. A `Date` is sent as ISO 8601 with an offset. */
export type When = string | Date
/** One of the known values, or another that the portal knows. */
export type Some<Known extends string> = Known | (string & Record<never, never>)
/** Members that nobody has described. */
export type Bag = Record<string, unknown>
/** A file to send: base64, name and base64, or one of the objects that some methods want. */
export type FileInput = string | readonly (string | readonly string[])[] | object
export type Direction = 'ASC' | 'DESC' | 'asc' | 'desc'

export interface Method<Params, Result> {
  params: Params
  result: Result
}

/** @typeParam Keys `upper`: parameters name fields in UPPER_CASE that rows have in camelCase */
export interface ListMethod<Params, Result, Item, Keys extends 'same' | 'upper' = 'same'>
  extends Method<Params, Result> {
  item: Item
  keys: Keys
}

/** The names in a row's type that are spelled out, without its index signatures. */
export type Known<Row> = keyof { [Name in keyof Row as string extends Name ? never : Name]: 0 }
/** Whether a row's type tells all names that there are. */
type IsOpen<Row> = string extends keyof Row ? true : false
type AnyName<Row> = IsOpen<Row> extends true ? Some<Known<Row> & string> : keyof Row & string

/** What `select` may hold. */
export type Select<Row> = readonly (AnyName<Row> | '*' | 'UF_*')[]
export type Order<Row> =
  IsOpen<Row> extends true ? { readonly [field: string]: Direction } : { readonly [Field in keyof Row]?: Direction }

type Value = string | number | boolean | null | Date
type Operator =
  | ''
  | '='
  | '!'
  | '!='
  | '>'
  | '>='
  | '<'
  | '<='
  | '@'
  | '!@'
  | '%'
  | '!%'
  | '=%'
  | '%='
  | '!=%'
  | '!%='
  | '><'
  | '!><'
  | '?'
/** One value, or several, which means one of them. */
export type Condition = Value | readonly (Value | Bag)[] | undefined

/**
 * Conditions, joined by AND: a field's name with an operator in front of it, e.g. `'>=DATE_CREATE'`. Conditions that are
 * numbered can be joined by OR, with `logic`.
 */
export type Filter<Row> = {
  readonly [Field in keyof Row & string as `${Operator}${Field}`]?: Condition
} & FilterGroups<Row>

interface FilterGroups<Row> {
  readonly logic?: Some<'AND' | 'OR'>
  readonly LOGIC?: Some<'AND' | 'OR'>
  readonly [place: number]: Filter<Row>
  /** Some lists have filters of their own behind such names. */
  readonly [special: `::${string}`]: unknown
}

/** Conditions on fields that the documentation doesn't list. */
export interface OpenFilter {
  readonly [condition: string]: unknown
}

export interface ListParams<Row> {
  filter?: Filter<Row>
  order?: Order<Row>
  select?: Select<Row>
  /** Where the page begins; `list` pages by itself. */
  start?: number
}

type OperatorV3 = '=' | '!=' | '>' | '>=' | '<' | '<=' | 'in' | 'between'
type ConditionV3<Field> =
  | readonly [Field, OperatorV3, Value | readonly Value[]]
  | readonly [Field, Value | readonly Value[]]
/** Fields to read, those of related objects with a dot: `responsible.name`. */
export type SelectV3<Row> = readonly (AnyName<Row> | `${AnyName<Row>}.${string}`)[]

/** Conditions of REST 3.0, joined by AND. @see https://apidocs.bitrix24.com/api-reference/rest-v3.html */
export type FilterV3<Row> = readonly (ConditionV3<AnyName<Row>> | GroupV3<Row>)[]
interface GroupV3<Row> {
  logic: 'and' | 'or'
  negative?: boolean
  conditions: FilterV3<Row>
}

/** Which page of a list of REST 3.0. */
export interface Pagination {
  page?: number
  limit?: number
  offset?: number
  /** In lists that go on from a cursor: what the page before told. */
  afterCursor?: object
}

type UpperCase<Text extends string> = Text extends `${infer Head}${infer Tail}`
  ? Head extends Lowercase<Head>
    ? `${Uppercase<Head>}${UpperCase<Tail>}`
    : `_${Head}${UpperCase<Tail>}`
  : ''

/** The fields of a row by the names that parameters have for them: `responsibleId` is `RESPONSIBLE_ID`. */
export type Upper<Row> = {
  // A pattern, such as `uf${string}`, stands for all of its names and has no upper case of its own.
  [Field in keyof Row & string as Record<never, never> extends Record<Field, 0> ? never : UpperCase<Field>]: Row[Field]
} & { [custom: `UF_${string}`]: unknown }

/** A row as it may be sent: any of its fields, numbers as texts or the other way round, `''` or `null` to empty one. */
export type Writable<Row> = { [Field in keyof Row]?: Sendable<Row[Field]> } & (Row extends { VALUE_TYPE?: unknown }
  ? { DELETE?: YesNo }
  : unknown)
type Sendable<Value> = unknown extends Value
  ? unknown
  : Value extends string | number | boolean | null | undefined
    ? Value | string | number | boolean | Date | null
    : Value | readonly unknown[] | object | string | null
