// event.offline.*: reading the offline queue. https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html
import type { OfflineQueue, OfflineRow } from '../events/offline'
import { RestError } from '../wire/errors'
import { entriesOf, isTruthy, param, textOf, toInt, type Value } from '../wire/values'
import { type CallContext, type Method, PAGE_SIZE } from './method'

/** @param connectorOf the connector of the call; it is taken out of the parameters with the credentials */
export function offlineEventMethods(queue: OfflineQueue, hasFeature: boolean, connectorOf: () => string): Method[] {
  const requireAdministrator = ({ isApplication, userId }: CallContext): void => {
    if (!isApplication)
      throw new RestError('WRONG_AUTH_TYPE', 'Current authorization type is denied for this method', 403)
    if (userId !== 1) throw new RestError('ACCESS_DENIED', 'Access denied! Admin rights are required', 403)
  }
  const processOf = (params: Parameters<Method['run']>[0]): string => {
    const process = textOf(param(params, 'process_id'))
    if (process === '') throw new RestError('PROCESS_ID_REQUIRED', 'process_id is required')
    return process
  }
  const texts = (value: Value | undefined): string[] => entriesOf(value).map(([, item]) => textOf(item))
  const shown = ({ connector: _connector, PROCESS_ID: _process, ERROR: _error, ...row }: OfflineRow): Value => ({
    ...row,
  })
  return [
    {
      name: 'event.offline.get',
      kind: 'read',
      run(params, _start, context) {
        requireAdministrator(context)
        const clear = param(params, 'clear')
        const isClearing = clear === undefined || isTruthy(clear)
        if (!isClearing && !hasFeature)
          throw new RestError('WRONG_LICENSE', 'This feature is not available on the current plan', 403)
        const { process, found } = queue.take({
          connector: connectorOf(),
          process: textOf(param(params, 'process_id')),
          limit: toInt(param(params, 'limit')) || PAGE_SIZE,
          clear: isClearing,
          error: isTruthy(param(params, 'error')),
        })
        return { result: { process_id: process, events: found.map(shown) } }
      },
    },
    {
      name: 'event.offline.list',
      kind: 'list',
      run(_params, start = 0, context) {
        requireAdministrator(context)
        const all = queue.rows().filter(({ connector }) => connector === connectorOf())
        const page = all.slice(start, start + PAGE_SIZE).map(({ connector: _connector, ...row }) => ({ ...row }))
        const next = start + PAGE_SIZE < all.length ? start + PAGE_SIZE : undefined
        return { result: page, total: all.length, next }
      },
    },
    {
      name: 'event.offline.clear',
      kind: 'write',
      run(params, _start, context) {
        requireAdministrator(context)
        const [ids, messages] = [texts(param(params, 'id')), texts(param(params, 'message_id'))]
        const isChosen = ({ ID, MESSAGE_ID }: OfflineRow): boolean =>
          ids.length > 0 ? ids.includes(ID) : messages.length === 0 || messages.includes(MESSAGE_ID)
        queue.clear(processOf(params), isChosen)
        return { result: true }
      },
    },
    {
      name: 'event.offline.error',
      kind: 'write',
      run(params, _start, context) {
        requireAdministrator(context)
        queue.fail(processOf(params), texts(param(params, 'message_id')))
        return { result: true }
      },
    },
  ]
}
