// Tasks, people and departments.
import type { IdPattern } from '../table/ids'
import type { Value } from '../wire/values'
import { createEntity, describeFields } from './entity'
import { dateAt, firstName, history, lastName, mix, ware } from './generate'

const DAY = 86_400_000

export interface OfficeOptions {
  created: number
  users: number
  tasks: number
  ids: IdPattern
}

export const DEPARTMENTS = [
  { ID: '1', NAME: 'Company', SORT: 500, UF_HEAD: '1' },
  { ID: '2', NAME: 'Sales', SORT: 500, PARENT: '1', UF_HEAD: '2' },
  { ID: '3', NAME: 'Support', SORT: 500, PARENT: '1', UF_HEAD: '3' },
]

export function createOffice({ created, users, tasks, ids }: OfficeOptions) {
  const taskAt = history(created, tasks)
  const user = (salt: number) => (id: number) => (users > 0 ? (mix(id, salt) % users) + 1 : 1)
  const one = (value: Value) => () => value
  const when = (after: number) => (_id: number, index: number) => dateAt(taskAt(index) + after)
  return {
    user: createEntity({
      name: 'user',
      count: users,
      ids: 'dense',
      fields: describeFields({
        ID: 'integer-',
        XML_ID: 'string',
        ACTIVE: 'boolean',
        NAME: 'string',
        LAST_NAME: 'string',
        SECOND_NAME: 'string',
        EMAIL: 'string*',
        LAST_LOGIN: 'datetime-',
        DATE_REGISTER: 'datetime-',
        IS_ONLINE: 'char-',
        PERSONAL_GENDER: 'string',
        PERSONAL_PHOTO: 'string',
        PERSONAL_MOBILE: 'string',
        WORK_PHONE: 'string',
        WORK_POSITION: 'string',
        UF_DEPARTMENT: 'integer[]',
        USER_TYPE: 'string-',
      }),
      make: {
        ACTIVE: (id) => id % 17 !== 0,
        NAME: firstName,
        LAST_NAME: lastName,
        EMAIL: (id) => `${firstName(id).toLowerCase()}.${id}@example.com`,
        LAST_LOGIN: () => dateAt(created - 3_600_000),
        DATE_REGISTER: () => dateAt(created - 400 * DAY),
        IS_ONLINE: one('N'),
        PERSONAL_GENDER: one(''),
        WORK_POSITION: one('Manager'),
        UF_DEPARTMENT: (id) => [(id % DEPARTMENTS.length) + 1],
        USER_TYPE: one('employee'),
      },
    }),
    task: createEntity({
      name: 'task',
      count: tasks,
      ids,
      fields: describeFields({
        ID: 'integer-',
        TITLE: 'string*',
        DESCRIPTION: 'string',
        STATUS: 'integer',
        PRIORITY: 'integer',
        RESPONSIBLE_ID: 'user*',
        CREATED_BY: 'user',
        GROUP_ID: 'integer',
        PARENT_ID: 'integer',
        STAGE_ID: 'integer',
        CREATED_DATE: 'datetime-',
        CHANGED_DATE: 'datetime-',
        CLOSED_DATE: 'datetime-',
        DEADLINE: 'datetime',
        START_DATE_PLAN: 'datetime',
        END_DATE_PLAN: 'datetime',
        ALLOW_CHANGE_DEADLINE: 'char',
        TIME_ESTIMATE: 'integer',
        TAGS: 'string[]',
        UF_CRM_TASK: 'string[]',
      }),
      make: {
        TITLE: (id) => `Prepare ${ware(id).toLowerCase()} for ${lastName(id)}`,
        DESCRIPTION: one(''),
        STATUS: (id) => (mix(id, 31) % 4) + 2,
        PRIORITY: one(1),
        RESPONSIBLE_ID: user(32),
        CREATED_BY: user(33),
        GROUP_ID: one(0),
        PARENT_ID: one(0),
        STAGE_ID: one(0),
        CREATED_DATE: when(0),
        CHANGED_DATE: when(0),
        DEADLINE: when(7 * DAY),
        ALLOW_CHANGE_DEADLINE: one('Y'),
        TIME_ESTIMATE: one(0),
        TAGS: one([]),
        UF_CRM_TASK: one([]),
      },
    }),
  }
}
