// user.* and department.get. https://apidocs.bitrix24.com/api-reference/user/user-get.html

import { portalDate } from '../engine/time'
import { type Entity, isNumber } from '../entities/entity'
import { DEPARTMENTS } from '../entities/office'
import { parseFilter } from '../table/filter'
import type { Row } from '../table/table'
import { RestError } from '../wire/errors'
import { type Dictionary, dictionary, entriesOf, param, textOf, toInt, type Value } from '../wire/values'
import { blankRow, type Method, readPage, requireRow, stamp } from './method'

const notFound = () => new RestError('ERROR_CORE', 'User not found')
const CONTROL = ['filter', 'sort', 'order', 'start', 'admin_mode', 'select']

export function userMethods(user: Entity): Method[] {
  const fieldOf = (name: string) => (Object.hasOwn(user.fields, name.toUpperCase()) ? name.toUpperCase() : undefined)
  const show = (row: Row): Value => {
    const shown = dictionary()
    for (const [name, field] of Object.entries(user.fields)) {
      const value = row[name] ?? null
      shown[name] = typeof value === 'number' && isNumber(field.type) ? String(value) : value
    }
    return shown
  }
  const fieldsIn = (params: Dictionary) =>
    user.accept(dictionary(entriesOf(params).map(([name, value]) => [name.toUpperCase(), value] as const)))
  const list: Method['run'] = (params, start, { quirks }) => {
    const given = param(params, 'filter')
    // With FILTER there, conditions at the top level are dropped.
    const topLevel = Object.entries(params).filter(([name]) => !CONTROL.includes(name.toLowerCase()))
    const field = fieldOf(textOf(param(params, 'sort'))) ?? 'ID'
    const descending = textOf(param(params, 'order')).toUpperCase().startsWith('DESC')
    const page = readPage(user, {
      filter: parseFilter(given ?? dictionary(topLevel), fieldOf),
      order: [{ field, descending }],
      start,
      quirks,
    })
    const total = page.counted ? page.total : page.rows.length > 0 ? 0 : undefined
    return { result: page.rows.map(show), total, next: page.next }
  }

  return [
    { name: 'user.get', kind: 'list', run: list },
    { name: 'user.search', kind: 'list', run: list },
    {
      name: 'user.current',
      kind: 'read',
      run: (_params, _start, { userId }) => ({ result: show(requireRow(user, userId, notFound)) }),
    },
    {
      name: 'user.add',
      kind: 'write',
      run(params, _start, context) {
        const fields = fieldsIn(params)
        if (!textOf(fields.EMAIL).includes('@')) {
          // Both members filled make the framework take the result for an error, with HTTP 200 all the same.
          return { result: { error: 'ERROR_ARGUMENT', error_description: 'Invalid email' } }
        }
        const row = { ...blankRow(user), USER_TYPE: 'employee', ...fields, ...stamp(user, context, portalDate, true) }
        return { result: user.table.insert(row).ID }
      },
    },
    {
      name: 'user.update',
      kind: 'write',
      run(params) {
        const row = requireRow(user, toInt(param(params, 'id')), notFound)
        user.table.update(row.ID, fieldsIn(params))
        return { result: true }
      },
    },
    {
      name: 'user.fields',
      kind: 'read',
      run: () => ({ result: dictionary(Object.keys(user.fields).map((name) => [name, name] as const)) }),
    },
    {
      name: 'department.get',
      kind: 'list',
      run(params) {
        const id = textOf(param(params, 'id'))
        const rows = DEPARTMENTS.filter((department) => id === '' || department.ID === id)
        return { result: rows.map((row) => dictionary(Object.entries(row))), total: rows.length }
      },
    },
  ]
}
