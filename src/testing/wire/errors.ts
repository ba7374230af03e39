// The errors that the portal answers with: a code, a text, an HTTP status and sometimes a member more.
import type { Dictionary, Value } from './values'

export class RestError extends Error {
  constructor(
    readonly code: string | number,
    readonly description: string,
    readonly status = 400,
    readonly extra: Dictionary = {},
  ) {
    super(description)
  }

  body(): Dictionary {
    return { error: this.code as Value, error_description: this.description, ...this.extra }
  }
}

export const methodNotFound = () => new RestError('ERROR_METHOD_NOT_FOUND', 'Method not found!', 404)
export const badArgument = (argument: string, description: string) =>
  new RestError('ERROR_ARGUMENT', description, 400, { argument })
