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

/** The same as REST 3.0 writes it. */
export class RestErrorV3 extends RestError {
  constructor(
    exception: string,
    message: string,
    status = 400,
    private readonly validation: { field: string; message: string }[] = [],
  ) {
    super(`BITRIX_REST_V3_EXCEPTION_${exception}`, message, status)
  }

  override body(): Dictionary {
    const error = { code: this.code as Value, message: this.description }
    return { error: this.validation.length > 0 ? { ...error, validation: [...this.validation] as Value[] } : error }
  }
}

export const methodNotFound = () => new RestError('ERROR_METHOD_NOT_FOUND', 'Method not found!', 404)
export const badArgument = (argument: string, description: string) =>
  new RestError('ERROR_ARGUMENT', description, 400, { argument })
