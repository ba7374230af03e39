// What a client offers, as its users see it. The same verbs stand on both versions of REST.
import type { BatchCommand, BatchResult, BatchRunOptions, Outcome, UntypedBatch, WithRefs } from './batch'
import type { BulkOptions, BulkOutcome } from './bulk'
import type {
  ItemIn,
  ListNameIn,
  Methods,
  MethodsV3,
  NameIn,
  ParamsIn,
  ResultIn,
  Selectable,
  Selecting,
} from './catalog'
import type { List, ListOptions } from './list'
import type { CallOptions, Envelope } from './pipeline'
import type { AnySchema, Decoded } from './schema'

/** Parameters may only be left out where none is required. */
type Given<Params, Options> =
  Record<never, never> extends Params ? [params?: Params, options?: Options] : [params: Params, options?: Options]

/** What can be said for one call, with the schema that its result is to fit. */
export interface TypedCallOptions<Schema extends AnySchema | undefined> extends CallOptions {
  /** Any Standard Schema: the result is what it makes of the answer. `b24kit/schemas` has some. */
  schema?: Schema
}

export interface TypedListOptions<Schema extends AnySchema | undefined> extends ListOptions {
  /** Any Standard Schema for one row: rows are what it makes of them. */
  schema?: Schema
}

/** Commands that run together in as few requests as they fit into. */
export interface Batch<Map = Methods> {
  /**
   * Adds a command. Any value in its parameters may be a `ref` of a command added before.
   * @throws {UsageError} when a batch can't carry a parameter as it is
   */
  add<M extends NameIn<Map>>(
    method: M,
    ...params: Record<never, never> extends ParamsIn<Map, M>
      ? [params?: WithRefs<ParamsIn<Map, M>>]
      : [params: WithRefs<ParamsIn<Map, M>>]
  ): BatchCommand<ResultIn<Map, M>>
  /** Runs all commands. Never rejects because one of them failed. */
  run(options?: BatchRunOptions): Promise<BatchResult>
  /** What is known so far, also after a run that was aborted; undefined for commands that have no outcome. */
  readonly outcomes: readonly (Outcome<unknown> | undefined)[]
}

/** The verbs for methods that the catalogue does not know: the same way, without types. */
export interface RawClient {
  call<T = unknown>(method: string, params?: object, options?: CallOptions): Promise<T>
  request<T = unknown>(method: string, params?: object, options?: CallOptions): Promise<Envelope<T>>
  list<T = Record<string, unknown>>(method: string, params?: object, options?: ListOptions): List<T>
  batch(): UntypedBatch
}

/** The verbs for the methods of one version of REST. */
export interface Verbs<Map> {
  /**
   * Calls a method and resolves to its result.
   * @throws {SchemaError} when the answer doesn't fit `schema`
   */
  call<M extends NameIn<Map>, Schema extends AnySchema | undefined = undefined>(
    method: M,
    ...given: Given<ParamsIn<Map, M>, TypedCallOptions<Schema>>
  ): Promise<Decoded<Schema, ResultIn<Map, M>>>
  /** Calls a method and resolves to the whole envelope: `result`, `total`, `next`, `time`. */
  request<M extends NameIn<Map>>(
    method: M,
    ...given: Given<ParamsIn<Map, M>, CallOptions>
  ): Promise<Envelope<ResultIn<Map, M>>>
  /** All rows of a list method, complete or a `ListError`. What `select` doesn't name can't be read from them. */
  list<
    M extends ListNameIn<Map>,
    const Names extends Selectable<ParamsIn<Map, M>> = never,
    Schema extends AnySchema | undefined = undefined,
  >(
    method: M,
    ...given: Given<ParamsIn<Map, M> & Selecting<Names>, TypedListOptions<Schema>>
  ): List<Decoded<Schema, ItemIn<Map, M, Names>>>
  /** Collects commands to run together. */
  batch(): Batch<Map>
  /** Runs one method over any number of parameter sets; yields an outcome for each, in their order. */
  bulk<M extends NameIn<Map>>(
    method: M,
    rows: readonly ParamsIn<Map, M>[] | Iterable<ParamsIn<Map, M>> | AsyncIterable<ParamsIn<Map, M>>,
    options?: BulkOptions,
  ): AsyncGenerator<BulkOutcome<ResultIn<Map, M>>, void, undefined>
  /** The same for methods by any name. */
  readonly raw: RawClient
}

export interface Client extends Verbs<Methods> {
  /**
   * The same on REST 3.0.
   * @see https://apidocs.bitrix24.com/api-reference/rest-v3.html
   */
  readonly v3: Verbs<MethodsV3>
}
