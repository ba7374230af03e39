// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Method } from '../shapes'

export interface DocumentationMethodsV3 {
  /** @see https://apidocs.bitrix24.com/api-reference/rest-v3.html */
  documentation: Method<Record<never, never>, { openapi: string; info: { title: string; version: string }; paths: Record<string, unknown>; [key: string]: unknown }>
}
