import type { Filter, Id, ListMethod, Method, Order, YesNo } from '../shapes'

/** @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html */
export interface Task {
  id: string
  title: string
  description: string | null
  status: string
  priority: string
  responsibleId: string
  createdBy: string
  groupId: string
  parentId: string | null
  stageId: string
  createdDate: string
  changedDate: string
  closedDate: string | null
  deadline: string | null
  timeEstimate: string
}

interface TaskFields {
  TITLE?: string
  DESCRIPTION?: string
  STATUS?: Id
  PRIORITY?: Id
  RESPONSIBLE_ID?: Id
  CREATED_BY?: Id
  GROUP_ID?: Id
  PARENT_ID?: Id
  DEADLINE?: string | Date
  TIME_ESTIMATE?: Id
  TAGS?: readonly string[]
  [field: `UF_${string}`]: unknown
}

/** @see https://apidocs.bitrix24.com/api-reference/user/user-get.html */
export interface User {
  ID: string
  ACTIVE: boolean
  NAME: string | null
  LAST_NAME: string | null
  SECOND_NAME: string | null
  EMAIL: string | null
  LAST_LOGIN: string
  DATE_REGISTER: string
  IS_ONLINE: YesNo
  PERSONAL_MOBILE: string | null
  WORK_PHONE: string | null
  WORK_POSITION: string | null
  UF_DEPARTMENT: number[]
  USER_TYPE: string
}

export interface Department {
  ID: string
  NAME: string
  SORT: number
  PARENT?: string
  UF_HEAD?: string
}

/** Who the credentials belong to. @see https://apidocs.bitrix24.com/api-reference/common/users/profile.html */
export interface Profile {
  ID: string
  ADMIN: boolean
  NAME: string
  LAST_NAME: string
  PERSONAL_GENDER: string
  TIME_ZONE: string
}

export interface OfficeMethods {
  'tasks.task.add': Method<{ fields: TaskFields }, { task: Task }>
  'tasks.task.get': Method<{ taskId: Id; select?: readonly string[] }, { task: Task }>
  'tasks.task.list': ListMethod<
    { filter?: Filter; order?: Record<string, Order>; select?: readonly string[]; start?: number },
    { tasks: Task[] },
    Task
  >
  'tasks.task.update': Method<{ taskId: Id; fields: TaskFields }, { task: Task }>
  'tasks.task.delete': Method<{ taskId: Id }, { task: boolean }>

  'user.get': ListMethod<
    { FILTER?: Filter; filter?: Filter; sort?: string; order?: string; ID?: Id; start?: number },
    User[],
    User
  >
  'user.current': Method<Record<never, never>, User>
  'department.get': ListMethod<{ ID?: Id; NAME?: string; PARENT?: Id; start?: number }, Department[], Department>

  profile: Method<Record<never, never>, Profile>
  'server.time': Method<Record<never, never>, string>
  scope: Method<{ full?: boolean }, string[]>
}
