// Rows as `select` leaves them: with the fields that were asked for, and nothing else to be read.
type Element<List> = List extends readonly (infer Name)[] ? Name & string : never

/** What a method's `select` may name; nothing, where it has none. */
export type Selectable<Given> = Given extends { select?: infer Names }
  ? Element<NonNullable<Names>>
  : Given extends { SELECT?: infer Names }
    ? Element<NonNullable<Names>>
    : never

/** Parameters whose `select` is inferred name by name. */
export type Selecting<Names extends string> = { readonly select?: readonly Names[]; readonly SELECT?: readonly Names[] }

/** A row with the fields of these names; the whole row where none or all are named. */
export type Selected<Row, Names extends string, Keys = 'same'> = [Names] extends [never]
  ? Row
  : '*' extends Names
    ? Row
    : Keys extends 'upper'
      ? Cut<Row, Lower<Names>>
      : Cut<Row, Head<Names>>

/** `responsible.name` is a member of `responsible`. */
type Head<Name extends string> = Name extends `${infer First}.${string}` ? First : Name

type Cut<Row, Names extends string> = Flat<
  Pick<Row, Extract<Names, keyof Row>> & {
    [Name in Exclude<Names, keyof Row | 'UF_*'>]: unknown
  } & ('UF_*' extends Names ? { [field: `UF_${string}`]: unknown } : unknown)
>
type Flat<Row> = { [Field in keyof Row]: Row[Field] }

/** RESPONSIBLE_ID is responsibleId in a row. */
type Lower<Name extends string> = Name extends `${infer Head}_${infer Rest}`
  ? `${Lowercase<Head>}${Capital<Rest>}`
  : Lowercase<Name>
type Capital<Name extends string> = Name extends `${infer Head}_${infer Rest}`
  ? `${Capitalize<Lowercase<Head>>}${Capital<Rest>}`
  : Capitalize<Lowercase<Name>>
