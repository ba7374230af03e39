import type { B24Error } from '../errors'

declare const resolved: unique symbol

/** Stands, in the parameters of a later command, for a value that an earlier one will answer. */
export type Ref<Value> = RefTo<Value> & RefMembers<NonNullable<Value>>

interface RefTo<out Value> {
  readonly [resolved]: Value
}

type RefMembers<Value> = Value extends readonly (infer Element)[]
  ? { readonly [Index in PageIndex]: Ref<Element> }
  : Value extends object
    ? { readonly [Key in keyof Value]-?: Ref<Value[Key]> }
    : unknown

// Known properties instead of an index signature, which `noUncheckedIndexedAccess` would make possibly undefined; a
// page has fifty rows.
type PageIndex =
  | 0
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 17
  | 18
  | 19
  | 20
  | 21
  | 22
  | 23
  | 24
  | 25
  | 26
  | 27
  | 28
  | 29
  | 30
  | 31
  | 32
  | 33
  | 34
  | 35
  | 36
  | 37
  | 38
  | 39
  | 40
  | 41
  | 42
  | 43
  | 44
  | 45
  | 46
  | 47
  | 48
  | 49

/** Parameters in which any value may be a reference to one of a fitting type. */
export type WithRefs<Params> = Params extends Scalar
  ? Params
  : Params extends readonly (infer Element)[]
    ? readonly RefOr<Element>[]
    : Params extends object
      ? { [Key in keyof Params]: RefOr<Params[Key]> }
      : Params
type Scalar = string | number | boolean | Date | null | undefined
type RefOr<Value> = WithRefs<Value> | RefTo<Value | null | undefined>

/** A command in a batch. Its `ref` leads to what it will answer. */
export interface BatchCommand<Result> {
  readonly method: string
  /** Its place among the batch's commands, and so among the outcomes. */
  readonly index: number
  readonly ref: Ref<Result>
}

/** What became of one command of many. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; error: B24Error }
