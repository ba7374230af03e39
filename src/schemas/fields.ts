// How the schemas of whole objects are put together.
import * as z from 'zod/mini'
import { UsageError } from '../errors'

/** The same codec for several fields, none of which has to be there: `select` may leave out any of them. */
export const each = <Codec extends z.ZodMiniType, const Names extends readonly string[]>(
  codec: Codec,
  names: Names,
): { [Name in Names[number]]: z.ZodMiniOptional<Codec> } =>
  Object.fromEntries(names.map((name) => [name, z.optional(codec)])) as {
    [Name in Names[number]]: z.ZodMiniOptional<Codec>
  }

/**
 * The part of a schema for the fields that `select` names: they have to be there, and nothing else is.
 *
 * @example b24.list('crm.deal.list', { select: ['ID', 'TITLE'] }, { schema: only(deal, ['ID', 'TITLE']) })
 */
export function only<Shape extends z.core.$ZodLooseShape, const Names extends readonly (keyof Shape & string)[]>(
  schema: z.ZodMiniObject<Shape>,
  names: Names,
): z.ZodMiniObject<{ [Name in Names[number]]: Required<Shape[Name]> }> {
  const shape = Object.fromEntries(names.map((name) => [name, required(schema.shape[name] as z.ZodMiniType)]))
  return z.object(shape) as unknown as z.ZodMiniObject<{ [Name in Names[number]]: Required<Shape[Name]> }>
}
type Required<Codec> = Codec extends z.ZodMiniOptional<infer Inner> ? Inner : Codec

const required = (codec: z.ZodMiniType): z.ZodMiniType =>
  codec instanceof z.ZodMiniOptional ? (codec.def.innerType as z.ZodMiniType) : codec

/** What a decoded value is when it is sent. */
type Sent<Value> = Value extends boolean
  ? 'Y' | 'N'
  : Value extends Date
    ? string
    : Value extends null
      ? ''
      : Value extends readonly (infer Element)[]
        ? Element extends object
          ? object[]
          : Value
        : Value
type Fields<Value> = {
  [Name in keyof Value as string extends Name ? never : Name]: Sent<Exclude<Value[Name], undefined>>
}

/**
 * A decoded object as the portal takes it in `fields`: what is null is emptied.
 * @throws {UsageError} for a value that can't be written, such as an invalid `Date`
 */
export function encode<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: z.output<Schema>,
): Fields<z.output<Schema>> {
  try {
    return z.encode(schema, value) as Fields<z.output<Schema>>
  } catch (error) {
    if (!(error instanceof z.core.$ZodError)) throw error
    const [issue] = error.issues
    throw new UsageError(`encode: ${issue?.path.join('.') || 'the value'}: ${issue?.message ?? 'is not usable'}.`, {
      cause: error,
    })
  }
}
