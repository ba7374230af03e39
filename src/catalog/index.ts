import type { DocumentedEvents, DocumentedMethods, DocumentedMethodsV3 } from './generated'
import type { Selected } from './selected'

export { isReadMethod, type ListContract, listContract, positionsOf } from './facts'
export type * from './generated'
export type { Selectable, Selecting } from './selected'
export type { Filter, FilterV3, Id, ListMethod, Method, YesNo } from './shapes'

/** All methods that are known by name. Extend it by declaration merging to teach the client methods of your own. */
export interface Methods extends DocumentedMethods {}
/** The same for REST 3.0. */
export interface MethodsV3 extends DocumentedMethodsV3 {}
/** What each event's `data` holds. */
export interface Events extends DocumentedEvents {}

// Conditional, so that the compiler doesn't look into all methods before it knows which one is called.
export type NameIn<Map> = keyof Map
export type ParamsIn<Map, M extends keyof Map> = Map[M] extends { params: infer Given } ? Given : never
export type ResultIn<Map, M extends keyof Map> = Map[M] extends { result: infer Result } ? Result : never
export type ListNameIn<Map> = { [M in keyof Map]: Map[M] extends { item: unknown } ? M : never }[keyof Map]
export type ItemIn<Map, M extends keyof Map, Names extends string = never> = Map[M] extends {
  item: infer Row
  keys: infer Keys
}
  ? Selected<Row, Names, Keys>
  : never

export type MethodName = NameIn<Methods>
/** What a method takes. */
export type Params<M extends MethodName> = ParamsIn<Methods, M>
/** What a method gives, unwrapped from the envelope. */
export type Result<M extends MethodName> = ResultIn<Methods, M>
/** The methods that give rows. */
export type ListMethodName = ListNameIn<Methods>
/** One row of a list method. */
export type Item<M extends ListMethodName> = ItemIn<Methods, M>

export type MethodNameV3 = NameIn<MethodsV3>
export type ParamsV3<M extends MethodNameV3> = ParamsIn<MethodsV3, M>
export type ResultV3<M extends MethodNameV3> = ResultIn<MethodsV3, M>
export type ListMethodNameV3 = ListNameIn<MethodsV3>
export type ItemV3<M extends ListMethodNameV3> = ItemIn<MethodsV3, M>

export type EventName = keyof Events
export type EventData<E extends EventName> = Events[E]
