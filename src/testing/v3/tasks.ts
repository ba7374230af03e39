// tasks.task.* of REST 3.0: the same rows as in version 2, with numbers for ids and camelCase on both sides.
// https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html
import { portalDate } from '../engine/time'
import { type Entity, isNumber } from '../entities/entity'
import { objectNamed } from '../methods/made-up'
import { type Method, stamp } from '../methods/method'
import { newTask } from '../methods/tasks'
import type { Row } from '../table/table'
import { RestErrorV3 } from '../wire/errors'
import { type Dictionary, dictionary, entriesOf, isDictionary, textOf, toInt, type Value } from '../wire/values'
import { parseFilterV3 } from './filter'
import { columnOf, nameOf, shown, stored } from './task-fields'

const MAX_LIMIT = 1000
/** The only field that may be filtered by. */
const FILTERABLE = ['ID']

const missing = (field: string) =>
  new RestErrorV3('VALIDATION_REQUESTVALIDATIONEXCEPTION', 'Error validating request object', 400, [
    { field, message: `Required field \`${field}\` is not specified` },
  ])

const unknownField = (name: string) =>
  new RestErrorV3('UNKNOWNDTOPROPERTYEXCEPTION', `Unknown field \`${name}\` for entity \`TaskDto\``)

export function taskMethodsV3(task: Entity): Method[] {
  const fieldOf = (name: string) => (Object.hasOwn(task.fields, columnOf(name)) ? columnOf(name) : undefined)
  const filterable = (name: string): string => {
    const column = fieldOf(name)
    if (column === undefined && !documented(name)) throw unknownField(name)
    if (column && FILTERABLE.includes(column)) return column
    throw new RestErrorV3('VALIDATION_REQUESTVALIDATIONEXCEPTION', 'Error validating request object', 400, [
      { field: name, message: `In DTO \`TaskDto\`, the \`${name}\` field requires the \`Filterable\` attribute` },
    ])
  }
  const documented = (name: string): boolean => name in objectNamed('TaskV3')
  const find = (params: Dictionary): Row => {
    if (params.id === undefined) throw missing('id')
    const row = task.table.get(toInt(params.id))
    if (!row) throw new RestErrorV3('ENTITYNOTFOUNDEXCEPTION', `Entity with id \`${textOf(params.id)}\` not found`)
    return row
  }
  const show = (row: Row, select: readonly string[]): Value =>
    dictionary(
      Object.entries(task.fields).flatMap(([column, field]): [string, Value][] => {
        const name = nameOf(column)
        if (!select.includes(name)) return []
        const value = row[column] ?? null
        const own = typeof value === 'string' && value !== '' && isNumber(field.type) ? Number(value) : value
        return [[name, shown(column, own)]]
      }),
    )
  const selected = (params: Dictionary, otherwise: string[]): string[] => {
    const names = entriesOf(params.select).map(([, name]) => textOf(name))
    return names.length > 0 ? names : otherwise
  }
  const all = Object.keys(task.fields)
    .filter((column) => !column.startsWith('UF_'))
    .map(nameOf)
  const given = (params: Dictionary): Dictionary => {
    if (!isDictionary(params.fields)) throw missing('fields')
    return dictionary(
      Object.entries(params.fields).map(([name, value]) => {
        if (!fieldOf(name) && !documented(name)) throw unknownField(name)
        return [columnOf(name), stored(columnOf(name), value)]
      }),
    )
  }

  return [
    {
      name: 'tasks.task.list',
      kind: 'list',
      run(params) {
        const order = entriesOf(params.order).flatMap(([name, way]) => {
          const field = fieldOf(name)
          if (!field || !/^(asc|desc)$/i.test(textOf(way)))
            throw new RestErrorV3('INVALIDORDEREXCEPTION', `Unable to recognize sorting parameter \`${name}\``)
          return [{ field, descending: /^desc$/i.test(textOf(way)) }]
        })
        const { offset, limit } = paginationOf(params.pagination)
        const page = task.query({
          filter: parseFilterV3(params.filter, filterable),
          order,
          offset,
          limit,
          counted: false,
        })
        const select = selected(params, ['id'])
        return { result: { items: page.rows.map((row) => show(row, select)) } }
      },
    },
    {
      name: 'tasks.task.get',
      kind: 'read',
      run: (params) => ({ result: { item: show(find(params), selected(params, all)) } }),
    },
    {
      name: 'tasks.task.add',
      kind: 'write',
      run(params, _start, context) {
        const fields = task.accept(given(params))
        if (textOf(fields.TITLE) === '') throw missing('title')
        return { result: { item: show(task.table.insert(newTask(task, fields, context)), all) } }
      },
    },
    {
      name: 'tasks.task.update',
      kind: 'write',
      run(params, _start, context) {
        const row = find(params)
        task.table.update(row.ID, { ...task.accept(given(params), row), ...stamp(task, context, portalDate, false) })
        return { result: { result: true } }
      },
    },
    {
      name: 'tasks.task.delete',
      kind: 'write',
      run(params) {
        task.table.delete(find(params).ID)
        return { result: { result: true } }
      },
    },
  ]
}

function paginationOf(given: Value | undefined): { offset: number; limit: number } {
  const { page, limit = 50, offset = 0 } = isDictionary(given) ? given : {}
  const size = Number(limit)
  if (!(size > 0))
    throw new RestErrorV3(
      'INVALIDPAGINATIONEXCEPTION',
      `Unable to recognize the pagination parameter \`${JSON.stringify(given)}\``,
    )
  const capped = Math.min(size, MAX_LIMIT)
  return { limit: capped, offset: page === undefined ? toInt(offset) : (Math.max(1, toInt(page)) - 1) * capped }
}
