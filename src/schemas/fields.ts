// How the schemas of whole objects are put together.
import * as z from 'zod/mini'

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

/** A decoded object as the portal takes it in `fields`. */
export const encode = <Schema extends z.ZodMiniType>(schema: Schema, value: z.output<Schema>): z.input<Schema> =>
  z.encode(schema, value)
