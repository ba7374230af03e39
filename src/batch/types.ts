import type { B24Error } from '../errors'

declare const resolved: unique symbol

/** Stands, in the parameters of a later command, for a value that an earlier one will answer. */
export type Ref<Value> = { readonly [resolved]: Value } & RefMembers<NonNullable<Value>>

type RefMembers<Value> = Value extends readonly (infer Element)[]
  ? { readonly [index: number]: Ref<Element> }
  : Value extends object
    ? { readonly [Key in keyof Value]-?: Ref<Value[Key]> }
    : unknown

/** Parameters in which any value may be a reference to one of a fitting type. */
export type WithRefs<Value> =
  | Value
  | Ref<Value | null | undefined>
  | (Value extends readonly (infer Element)[]
      ? readonly WithRefs<Element>[]
      : Value extends Date
        ? never
        : Value extends object
          ? { [Key in keyof Value]: WithRefs<Value[Key]> }
          : never)

/** A command in a batch. Its `ref` leads to what it will answer. */
export interface BatchCommand<Result> {
  readonly method: string
  /** Its place among the batch's commands, and so among the outcomes. */
  readonly index: number
  readonly ref: Ref<Result>
}

/** What became of one command of many. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; error: B24Error }
