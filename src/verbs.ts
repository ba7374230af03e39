// The verbs over one way to the portal. What is typed outside is a name and an object in here.
import { createBatch, dialectV2, dialectV3 } from './batch'
import { type BulkOptions, bulk } from './bulk'
import { createRequest } from './call'
import type { RawClient, Verbs } from './client-types'
import { createList, type List, type ListOptions } from './list'
import type { CallOptions, Envelope, Send } from './pipeline'
import { type AnySchema, decode } from './schema'

type WithSchema<Options> = Options & { schema?: AnySchema | undefined }

export function createVerbs<Map>(send: Send, retry: CallOptions['retry'], version: 2 | 3 = 2): Verbs<Map> {
  const dialect = version === 3 ? dialectV3 : dialectV2
  const request = createRequest(send)
  const call = async (method: string, params?: object, options: WithSchema<CallOptions> = {}): Promise<unknown> => {
    const { result } = await request(method, params, options)
    return options.schema ? decode(options.schema, result, method) : result
  }
  const list = (method: string, params?: object, options: WithSchema<ListOptions> = {}): List<unknown> => {
    const { schema, ...listOptions } = options
    return createList(send, method, params, {
      ...listOptions,
      version,
      ...(schema && { decodeRow: (row: unknown, index: number) => decode(schema, row, method, index) }),
    })
  }
  const raw: RawClient = {
    call: async <T>(method: string, params?: object, options?: CallOptions) =>
      (await request(method, params, options)).result as T,
    request: async <T>(method: string, params?: object, options?: CallOptions) =>
      (await request(method, params, options)) as Envelope<T>,
    list: <T>(method: string, params?: object, options?: ListOptions) => list(method, params, options) as List<T>,
    batch: () => createBatch(send, retry, dialect),
  }
  const untyped = {
    call,
    request,
    list,
    batch: raw.batch,
    bulk: (method: string, rows: Iterable<unknown> | AsyncIterable<unknown>, options?: BulkOptions) =>
      bulk(send, method, rows, options, retry, dialect),
    raw,
  }
  // The types promise what the portal gives for each method; nothing at run time could tell.
  return untyped as unknown as Verbs<Map>
}
