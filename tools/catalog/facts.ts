// What the catalogue's files hold. Facts only: names, types, codes, addresses.
import type { Paging, Role } from '../../src/catalog/facts'
import type { Notation } from './notation'

export interface ListFacts {
  /** The key of `result` that holds the rows; empty where `result` is the rows. */
  rows: string
  /** The id's name in a row, and in the filter and the order. */
  id?: { row: string; filter: string }
  paging: Paging
  /** The portal's own name of each parameter that paging needs, by its role. */
  names?: Partial<Record<Role, string>>
  /** Rows to a page, where one can't go on and the documentation tells how many come at the most. */
  size?: number
  /** Fields that the filter knows besides those of a row. */
  alsoFilters?: string[]
  /** The order is given as two texts, `sort` and `order`. */
  order?: 'texts'
  /** Conditions may stand beside the filter. */
  filter?: 'top level'
  /** Rows have `camelCase` names where filter, order and select have the same in `UPPER_CASE`. */
  keys?: 'upper'
}

export interface MethodFacts {
  /** The page's path. */
  page: string
  /** The method to use instead; empty where none is named. */
  deprecated?: string
  reads: boolean
  /** Absent where nothing is known of them. */
  params?: Notation
  defaults?: Record<string, string>
  /** Parameters are bound by their order. */
  positional?: string[]
  /** Absent where nothing is known of it. */
  result?: Notation
  /** Where the result's shape is from. */
  evidence: 'example' | 'snippet' | 'table' | 'none'
  list?: ListFacts
  errors?: string[]
}

export interface EventFacts {
  page: string
  outdated?: true
  data?: Notation
  evidence: 'example' | 'table' | 'none'
}

/** One file of the catalogue. */
export interface ScopeFacts {
  scope: string
  methods: Record<string, MethodFacts>
  methodsV3: Record<string, MethodFacts>
  events: Record<string, EventFacts>
  /** Named objects, and whether their fields are documented or only seen in examples. */
  objects: Record<string, { page: string; shape: Notation }>
}

/** An object that is put together by hand from what methods show and headings describe. */
export interface Entity {
  /** Where its fields are described, as `page#heading`. */
  described: string[]
  /** Where it stands, as `method:path in the result`; the first place sets the style of numbers. */
  at: string[]
  /** Fields that are never empty. */
  always: string[]
  /** Fields that are not there when they are empty. */
  missing?: string[]
  /** All fields but those of `always` may be missing. */
  isSparse?: boolean
  /** Members that no source shows as they are. */
  own?: { [key: string]: Notation }
}

/** What people have mended: a method's facts by its name, each with a reason. */
export interface Corrections {
  /** Names of objects by where they are described. */
  objects: Record<string, string>
  entities: Record<string, Entity>
  methods: Record<string, Omit<Partial<MethodFacts>, 'list'> & { list?: Partial<ListFacts> | null; why: string }>
  /** Methods that have no page of their own. */
  added: Record<string, MethodFacts & { why: string }>
  events: Record<string, Partial<EventFacts> & { why: string }>
  /** Methods whose name doesn't say that they read, or says so wrongly. */
  reads: { yes: string[]; no: string[] }
  /** Pages that look like a method's and are none. */
  skip: string[]
}
