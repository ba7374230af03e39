// event.offline.*: reading the offline queue. https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html
import type { OfflineQueue, OfflineRow } from '../events/offline'
import { compareCells, type Kind, matches, parseFilter } from '../table/filter'
import type { Row } from '../table/table'
import { RestError } from '../wire/errors'
import { entriesOf, isTruthy, param, textOf, toInt, type Value } from '../wire/values'
import { type CallContext, type Method, PAGE_SIZE } from './method'

const FIELDS = ['ID', 'TIMESTAMP_X', 'EVENT_NAME', 'MESSAGE_ID']
const ALL_FIELDS = [...FIELDS, 'PROCESS_ID', 'ERROR']
const kindOf = (field: string): Kind => (field === 'ID' ? 'number' : field === 'TIMESTAMP_X' ? 'date' : 'text')

const cells = (row: OfflineRow): Row => ({ ...row, ID: Number(row.ID) })

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
  /** Which rows a call means, and in what order. */
  const chosen =
    (
      params: Parameters<Method['run']>[0],
      names: readonly string[],
      first: string,
      more: (row: OfflineRow) => boolean,
    ) =>
    (rows: readonly OfflineRow[]): OfflineRow[] => {
      const fieldOf = (name: string) => names.find((one) => one === name.toUpperCase())
      const filter = parseFilter(param(params, 'filter'), fieldOf, (name) => {
        throw new RestError('ERROR_ARGUMENT', `Unallowed field in filter: ${name}`)
      })
      const given = entriesOf(param(params, 'order')).map(([name, way]) => [name.toUpperCase(), textOf(way)] as const)
      const order = (given.length > 0 ? given : [[first, 'ASC'] as const]).filter(([name]) => names.includes(name))
      const found = rows.filter((row) => more(row) && matches(cells(row), filter, kindOf))
      return found.sort((left, right) => {
        for (const [name, way] of order) {
          const [one, other] = [cells(left)[name] ?? null, cells(right)[name] ?? null]
          const difference = compareCells(one, other, kindOf(name)) ?? 0
          if (difference !== 0) return /^desc$/i.test(way) ? -difference : difference
        }
        return 0
      })
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
        const given = param(params, 'limit')
        const limit = given === undefined ? PAGE_SIZE : toInt(given)
        if (!(limit > 0)) throw new RestError('ERROR_ARGUMENT', 'Value must be positive integer')
        const [connector, error] = [connectorOf(), isTruthy(param(params, 'error')) ? '1' : '0']
        const { process, found } = queue.take({
          process: textOf(param(params, 'process_id')),
          limit,
          clear: isClearing,
          choose: chosen(params, FIELDS, 'TIMESTAMP_X', (row) => row.connector === connector && row.ERROR === error),
        })
        return { result: { process_id: process, events: found.map(shown) } }
      },
    },
    {
      name: 'event.offline.list',
      kind: 'list',
      run(params, start = 0, context) {
        requireAdministrator(context)
        const connector = connectorOf()
        const all = chosen(params, ALL_FIELDS, 'ID', (row) => row.connector === connector)(queue.rows())
        const from = Math.max(0, start)
        const page = all.slice(from, from + PAGE_SIZE).map(({ connector: _connector, ...row }) => ({ ...row }))
        if (start < 0) return { result: page }
        const next = from + PAGE_SIZE < all.length ? from + PAGE_SIZE : undefined
        return { result: page, total: all.length, next }
      },
    },
    {
      name: 'event.offline.clear',
      kind: 'write',
      run(params, _start, context) {
        requireAdministrator(context)
        const [ids, messages] = [texts(param(params, 'id')), texts(param(params, 'message_id'))]
        if (messages.some((id) => id.length !== 32))
          throw new RestError('ERROR_ARGUMENT', 'Value must be array of MESSAGE_ID values')
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
        queue.fail(processOf(params), connectorOf(), texts(param(params, 'message_id')))
        return { result: true }
      },
    },
  ]
}
