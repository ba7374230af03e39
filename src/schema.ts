// Answers decoded by whatever schema a caller brings, as long as it speaks Standard Schema.
import { SchemaError } from './errors'

/** @see https://standardschema.dev */
export interface AnySchema<Output = unknown> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => Validated<Output> | Promise<Validated<Output>>
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined
  }
}

type Validated<Output> = { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly Issue[] }
interface Issue {
  readonly message: string
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}

/** What a schema makes of a value; the value itself where there is no schema. */
export type Decoded<Schema, Value> = Schema extends {
  readonly '~standard': { readonly types?: { readonly output: infer Output } | undefined }
}
  ? Output
  : Value

/** @param row which row of a list it is, counted from 0 */
export async function decode(schema: AnySchema, value: unknown, method: string, row?: number): Promise<unknown> {
  const checked = await schema['~standard'].validate(value)
  if (!checked.issues) return checked.value
  const told = checked.issues.map(({ message, path = [] }) => ({
    message,
    path: path.map((step) => String(typeof step === 'object' ? step.key : step)).join('.'),
  }))
  const [first] = told
  const where = row === undefined ? 'the answer' : `row ${row} of the list`
  throw new SchemaError(`${where} doesn't fit its schema: ${first?.path ? `${first.path}: ` : ''}${first?.message}.`, {
    code: 'SCHEMA_MISMATCH',
    method,
    body: value,
    issues: told,
    ...(row !== undefined && { row }),
  })
}
