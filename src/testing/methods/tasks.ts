// tasks.task.*: asked for in UPPER_SNAKE, answered in camelCase, numbers as text.
// https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html

import { portalDate } from '../engine/time'
import { type Entity, isNumber } from '../entities/entity'
import { parseFilter } from '../table/filter'
import type { Row } from '../table/table'
import { RestError } from '../wire/errors'
import { type Dictionary, dictionary, entriesOf, param, textOf, toInt, type Value } from '../wire/values'
import { describe } from './crm-legacy'
import { camelCase } from './item-keys'
import { blankRow, type CallContext, fieldsOf, type Method, parseOrder, readPage, requireRow, stamp } from './method'

const notFound = () =>
  new RestError('1048582', 'TASKS_ERROR_EXCEPTION_#8; Action failed; not found or not accessible<br>')

/** A task as it is made of the fields that were sent. */
export const newTask = (task: Entity, fields: Dictionary, context: CallContext): Dictionary => ({
  ...blankRow(task),
  STATUS: 2,
  PRIORITY: 1,
  CREATED_BY: context.userId,
  RESPONSIBLE_ID: context.userId,
  GROUP_ID: 0,
  ...fields,
  ...stamp(task, context, portalDate, true),
})

export function taskMethods(task: Entity, users: Entity): Method[] {
  const fieldOf = (name: string) => (Object.hasOwn(task.fields, name.toUpperCase()) ? name.toUpperCase() : undefined)
  const taskId = (params: Dictionary) => {
    const id = toInt(param(params, 'taskid'))
    if (id <= 0) throw new RestError('100', 'Could not find value for parameter {taskId}')
    return id
  }
  const show = (row: Row, select: string[] = []): Value => {
    const isAll = select.length === 0 || select.includes('*')
    const shown = dictionary()
    for (const [name, field] of Object.entries(task.fields)) {
      if (name !== 'ID' && !isAll && !select.includes(name)) continue
      if (isAll && select.length === 0 && name.startsWith('UF_')) continue
      const value = row[name] ?? null
      shown[camelCase(name)] = typeof value === 'number' && isNumber(field.type) ? String(value) : value
    }
    for (const role of ['RESPONSIBLE_ID', 'CREATED_BY']) {
      if (shown[camelCase(role)] === undefined) continue
      const person = users.table.get(toInt(row[role]))
      const name = person ? `${textOf(person.NAME)} ${textOf(person.LAST_NAME)}` : ''
      const id = textOf(row[role])
      shown[role === 'CREATED_BY' ? 'creator' : 'responsible'] = { id, name, link: `/company/personal/user/${id}/` }
    }
    if (isAll) shown.group = [] // An object when the task has a group; PHP's empty array when it has none.
    return shown
  }

  return [
    {
      name: 'tasks.task.list',
      kind: 'list',
      run(params, start, { quirks }) {
        const page = readPage(task, {
          filter: parseFilter(param(params, 'filter'), fieldOf),
          order: parseOrder(param(params, 'order'), fieldOf),
          start,
          quirks,
        })
        const select = entriesOf(param(params, 'select')).map(([, name]) => textOf(name).toUpperCase())
        return { result: { tasks: page.rows.map((row) => show(row, select)) }, total: page.total, next: page.next }
      },
    },
    {
      name: 'tasks.task.get',
      kind: 'read',
      run: (params) => ({ result: { task: show(requireRow(task, taskId(params), notFound)) } }),
    },
    {
      name: 'tasks.task.add',
      kind: 'write',
      run(params, _start, context) {
        const fields = task.accept(fieldsOf(params))
        if (textOf(fields.TITLE) === '') throw new RestError('ERROR_CORE', 'Task name is not specified.<br>')
        const row = newTask(task, fields, context)
        return { result: { task: show(task.table.insert(row)) } }
      },
    },
    {
      name: 'tasks.task.update',
      kind: 'write',
      run(params, _start, context) {
        const row = requireRow(task, taskId(params), notFound)
        const changes = { ...task.accept(fieldsOf(params), row), ...stamp(task, context, portalDate, false) }
        return { result: { task: show(task.table.update(row.ID, changes) ?? row) } }
      },
    },
    {
      name: 'tasks.task.delete',
      kind: 'write',
      run(params) {
        task.table.delete(requireRow(task, taskId(params), notFound).ID)
        return { result: { task: true } }
      },
    },
    { name: 'tasks.task.getFields', kind: 'read', run: () => ({ result: { fields: describe(task.fields) } }) },
  ]
}
