import type { CrmMethods } from './methods/crm'
import type { OfficeMethods } from './methods/office'

export { isReadMethod, type ListContract, listContract } from './facts'
export type { Activity, Company, Contact, CrmCategory, CrmItem, CrmStatus, Deal, Lead } from './methods/crm'
export type { Department, Profile, Task, User } from './methods/office'
export type { FieldDescription, Filter, Id, Multifield, Order, YesNo } from './shapes'

/** All methods that are known by name. Extend it by declaration merging to teach the client methods of your own. */
export interface Methods extends CrmMethods, OfficeMethods {}

export type MethodName = keyof Methods
/** What a method takes. */
export type Params<M extends MethodName> = Methods[M]['params']
/** What a method gives, unwrapped from the envelope. */
export type Result<M extends MethodName> = Methods[M]['result']
/** The methods that give rows. */
export type ListMethodName = { [M in MethodName]: Methods[M] extends { item: unknown } ? M : never }[MethodName]
/** One row of a list method. */
export type Item<M extends MethodName> = Methods[M] extends { item: infer Row } ? Row : never
