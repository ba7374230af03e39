// Answers decoded by whatever schema a caller brings, as long as it speaks Standard Schema.
import { SchemaError } from './errors'
import { redact, redactJson } from './pipeline'

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

/**
 * @param row which row of a list it is, counted from 0
 * @throws {SchemaError} also where the schema itself fails
 */
export async function decode(schema: AnySchema, value: unknown, method: string, row?: number): Promise<unknown> {
  const where = row === undefined ? 'the answer' : `row ${row} of the list`
  const refuse = (issues: readonly Issue[], why: string, cause?: unknown): never => {
    const told = issues.map(({ message, path = [] }) => ({
      message: redact(message, []),
      path: path.map((step) => String(typeof step === 'object' ? step.key : step)).join('.'),
    }))
    const [first] = told
    const what = first ? `: ${first.path ? `${first.path}: ` : ''}${first.message}` : ''
    throw new SchemaError(`${where} ${why}${what}.`, {
      code: 'SCHEMA_MISMATCH',
      method,
      // Links to files carry credentials.
      body: redactJson(value, []),
      issues: told,
      ...(row !== undefined && { row }),
      ...(cause !== undefined && { cause }),
    })
  }
  let checked: Validated<unknown>
  try {
    checked = await schema['~standard'].validate(value)
  } catch (error) {
    return refuse([], 'was not decoded: the schema itself failed', error)
  }
  return checked.issues ? refuse(checked.issues, "doesn't fit its schema") : checked.value
}
