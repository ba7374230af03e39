// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag, FilterV3, Id, ListMethod, Method, Order, Pagination, SelectV3, Writable, YesNo } from '../shapes'

/** @see https://apidocs.bitrix24.com/api-reference/tasks/fields.html#task-fields */
export interface Task {
  id: string
  title: string
  description: string | null
  createdBy: string
  responsibleId: string
  deadline: string | null
  ufCrmTask?: string[]
  ufTaskWebdavFiles?: boolean | number[]
  ufMailMessage?: string | null
  descriptionInBbcode: YesNo | null
  favorite: YesNo | null
  group: [] | { id: string; name: string; opened: boolean; membersCount: number; image: string; additionalData: [] } | null
  creator: { id: string; name: string; link: string; icon: string; workPosition: string } | null
  responsible: { id: string; name: string; link: string; icon: string; workPosition: string } | null
  action: { accept: boolean; decline: boolean; complete: boolean; approve: boolean; disapprove: boolean; start: boolean; pause: boolean; delegate: boolean; remove: boolean; edit: boolean; defer: boolean; renew: boolean; create: boolean; changeDeadline: boolean; checklistAddItems: boolean; addFavorite: boolean; deleteFavorite: boolean; rate: boolean; take?: boolean; 'edit.originator': boolean; 'checklist.reorder': boolean; 'elapsedtime.add': boolean; 'dayplan.timer.toggle': boolean; 'edit.plan': boolean; 'checklist.add': boolean; 'favorite.add': boolean; 'favorite.delete': boolean; checklist?: { reorder: boolean; add: boolean }; elapsedtime?: { add: boolean }; dayplan?: { timer: { toggle: boolean } }; favorite?: { add: boolean; delete: boolean } } | null
  createdDate: string
  priority: string
  mark: string | null
  lengthDeadline?: string | null
  status: string
  auditors: string[] | null
  accomplices: [] | null
  accomplicesData: { id: string; name: string; link: string; icon: string; workPosition: string }[] | null
  auditorsData: [] | Record<string, { id: string; name: string; link: string; icon: string; workPosition: string }> | null
  taskRequireResult?: YesNo | null
  taskHasOpenResult?: YesNo | null
  taskHasResult?: YesNo | null
  timeElapsed?: unknown
  timerIsRunningForCurrentUser?: YesNo | null
  parsedDescription?: string | null
  counter?: { counters: { expired: number; newComments: number; projectExpired: number; projectNewComments: number; mutedExpired: number; mutedNewComments: number }; color: string; value: number } | null
  tags?: Record<string, { id: number; title: string }> | null
  subStatus?: string | null
  parentId?: string | null
  multitask: YesNo | null
  notViewed: YesNo | null
  replicate: YesNo | null
  stageId: string | null
  changedBy: string | null
  changedDate: string | null
  statusChangedBy: string | null
  closedBy: string | null
  closedDate: string | null
  activityDate: string | null
  dateStart: string | null
  startDatePlan: string | null
  endDatePlan: string | null
  guid: string | null
  xmlId: string | null
  commentsCount: string | null
  serviceCommentsCount: string | null
  allowChangeDeadline: YesNo | null
  allowTimeTracking: YesNo | null
  taskControl: YesNo | null
  addInReport: YesNo | null
  forkedByTemplateId: string | null
  timeEstimate: string | null
  timeSpentInLogs: string | null
  matchWorkTime: YesNo | null
  forumTopicId: string | null
  forumId: string | null
  siteId: string | null
  subordinate: YesNo | null
  exchangeModified: string | null
  exchangeId: string | null
  outlookVersion: string | null
  viewedDate: string | null
  sorting: string | null
  durationFact: string | null
  isMuted: YesNo | null
  isPinned: YesNo | null
  isPinnedInGroup: YesNo | null
  flowId: string | null
  statusChangedDate: string | null
  durationPlan: string | null
  durationType: string | null
  groupId: string | null
  checklist: [] | { id: string; taskId: string; createdBy: string; parentId: string; title: string; sortIndex: string; isComplete: YesNo; isImportant: YesNo; toggledBy: string; toggledDate: string; ufChecklistFiles: boolean; members: []; attachments: []; entityId: string; action: { modify: boolean; remove: boolean; toggle: boolean; add: boolean; addAccomplice: boolean } } | null
  newCommentsCount: number | null
  checkListTree: { nodeId: number; fields: { id: string | null; copiedId: string | null; entityId: string | null; userId: number; createdBy: string | null; parentId: string | null; title: string; sortIndex: string | null; displaySortIndex: string; isComplete: boolean; isImportant: boolean; completedCount: number; members: []; attachments: []; nodeId?: string | null }; action: ({ accept: boolean; decline: boolean; complete: boolean; approve: boolean; disapprove: boolean; start: boolean; pause: boolean; delegate: boolean; remove: boolean; edit: boolean | { originator: boolean; plan: boolean }; defer: boolean; renew: boolean; create: boolean; changeDeadline: boolean; checklistAddItems: boolean; addFavorite: boolean; deleteFavorite: boolean; rate: boolean; take: boolean; checklist: { reorder: boolean; add: boolean }; elapsedtime: { add: boolean }; dayplan: { timer: { toggle: boolean } }; favorite: { add: boolean; delete: boolean } })[]; descendants: [] } | null
  checkListCanAdd: boolean | null
  sprintId?: string | null
  backlogId?: string | null
  chatId?: number | null
  [key: `UF_${string}`]: unknown
  [key: `ufAuto${string}`]: unknown
}

/** @see https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#taskdto */
export interface TaskV3 {
  id: number
  title: string
  description?: string | null
  responsible?: { name: string; email: string; id?: number; role?: string; image?: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: [] }; gender?: string; externalAuthId?: string; rights?: [] } | null
  deadline?: string | null
  needsControl?: boolean | null
  startPlan?: string | null
  endPlan?: string | null
  fileIds?: unknown
  checklist?: number[] | null
  epicId?: number | null
  storyPoints?: number | null
  priority?: string | null
  status?: string | null
  statusChanged?: string | null
  parentId?: number | null
  containsChecklist?: boolean | null
  containsSubTasks?: boolean | null
  containsRelatedTasks?: boolean | null
  containsGanttLinks?: boolean | null
  containsPlacements?: boolean | null
  containsResults?: boolean | null
  numberOfReminders?: number | null
  chatId?: number | null
  plannedDuration?: number | null
  actualDuration?: number | null
  durationType?: string | null
  started?: string | null
  estimatedTime?: number | null
  replicate?: boolean | null
  changed?: string | null
  closed?: string | null
  activity?: string | null
  guid?: string | null
  xmlId?: string | null
  exchangeId?: string | null
  exchangeModified?: string | null
  outlookVersion?: number | null
  mark?: string | null
  allowsChangeDeadline?: boolean | null
  allowsTimeTracking?: boolean | null
  matchesWorkTime?: boolean | null
  addInReport?: boolean | null
  isMultitask?: boolean | null
  siteId?: string | null
  deadlineCount?: unknown
  declineReason?: unknown
  forumTopicId?: unknown
  link?: string | null
  rights?: { read: boolean; watch: boolean; mute: boolean; createResult: boolean; edit: boolean; remove: boolean; complete: boolean; approve: boolean; disapprove: boolean; start: boolean; take: boolean; delegate: boolean; defer: boolean; renew: boolean; deadline: boolean; datePlan: boolean; changeDirector: boolean; changeResponsible: boolean; changeAccomplices: boolean; pause: boolean; timeTracking: boolean; mark: boolean; changeStatus: boolean; reminder: boolean; addAuditors: boolean; elapsedTime: boolean; favorite: boolean; checklistAdd: boolean; checklistEdit: boolean; checklistSave: boolean; checklistToggle: boolean; automate: boolean; resultEdit: boolean; completeResult: boolean; removeResult: boolean; resultRead: boolean; admin: boolean; createSubtask: boolean; copy: boolean; saveAsTemplate: boolean; attachFile: boolean; detachFile: boolean; detachParent: boolean; createGanttDependence: boolean; sort: boolean } | null
  archiveLink?: string | null
  crmItemIds?: string[] | null
  requireResult?: boolean | null
  matchesSubTasksTime?: boolean | null
  autocompleteSubTasks?: boolean | null
  allowsChangeDatePlan?: boolean | null
  maxDeadlineChangeDate?: string | null
  maxDeadlineChanges?: number | null
  requireDeadlineChangeReason?: boolean | null
  inFavorite?: [] | null
  inPin?: [] | null
  inGroupPin?: [] | null
  inMute?: [] | null
  dependsOn?: [] | null
  scenarios?: string[] | null
  responsibleId?: number | null
  creatorId?: number | null
  creator?: { id: number; name: string; role: string; image: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: [] }; gender: string; email: string; externalAuthId: string; rights: [] } | null
  created?: string | null
  groupId?: number | null
  group?: { id: number; name: string; image: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: [] }; type: string; isVisible: boolean } | null
  stageId?: number | null
  stage?: { id: number; title: string; color: string } | null
  flowId?: number | null
  flow?: { id: number; name: string } | null
  accomplices?: ({ id: number; name: string; role: string; image: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: [] }; gender: string; email: string; externalAuthId: string; rights: [] })[] | null
  auditors?: ({ id: number; name: string; role: string; image: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: [] }; gender: string; email: string; externalAuthId: string; rights: [] })[] | null
  parent?: Bag | null
  chat?: { id: number; entityId: number; entityType: string } | null
  changedById?: number | null
  changedBy?: { id: number; name: string; role: string; image: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: [] }; gender: string; email: string; externalAuthId: string; rights: [] } | null
  statusChangedById?: number | null
  statusChangedBy?: { id: number; name: string; role: string; image: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: [] }; gender: string; email: string; externalAuthId: string; rights: [] } | null
  closedById?: number | null
  closedBy?: { id: number; name: string; role: string; image: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: [] }; gender: string; email: string; externalAuthId: string; rights: [] } | null
  forkedByTemplateId?: number | null
  forkedByTemplate?: { id: number; task: Bag; title: string; description: string; creator: { id: number; name: string; role: string; image: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: [] }; gender: string; email: string; externalAuthId: string; rights: [] }; responsibleCollection: []; deadlineAfterTs: number; startDatePlanTs: number; endDatePlanTs: number; replicate: boolean; checklist: []; group: { id: number; name: string; image: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: [] }; type: string; isVisible: boolean }; priority: string; accomplices: []; auditors: []; parent: Bag; replicateParams: { period: string; everyDay: string; workdayOnly: string; dailyMonthInterval: string; everyWeek: string; monthlyType: string; monthlyDayNum: string; monthlyMonthNum1: string; monthlyWeekDayNum: string; monthlyWeekDay: string; monthlyMonthNum2: string; yearlyType: string; yearlyDayNum: string; yearlyMonth1: string; yearlyWeekDayNum: string; yearlyWeekDay: string; yearlyMonth2: string; time: string; timezoneOffset: string; startDate: string; repeatTill: string; endDate: string; times: string } } | null
  emailId?: number | null
  email?: { id: number; taskId: number; mailboxId: number; title: string; body: string; from: string; dateTs: number; link: string } | null
  elapsedTime?: { id: number; userId: number; taskId: number; minutes: number; seconds: number; source: string; text: string; createdAtTs: number; startTs: number; stopTs: number } | null
  source?: { type: string; data: [] } | null
}

export interface TasksMethodsV3 {
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-get.html */
  'tasks.task.access.field.get': Method<{ name: string; select?: SelectV3<Bag> }, { item: { name: string; type: string; title: string; description: string; validationRules: []; requiredGroups: unknown; filterable: boolean; sortable: boolean; editable: boolean; multiple: boolean; elementType: unknown } }>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-list.html */
  'tasks.task.access.field.list': ListMethod<{ select?: SelectV3<Bag>; start?: Id }, { items: { name: string; type: string; title: string; description: string; validationRules: []; requiredGroups: unknown; filterable: boolean; sortable: boolean; editable: boolean; multiple: boolean; elementType: unknown }[] }, { name: string; type: string; title: string; description: string; validationRules: []; requiredGroups: unknown; filterable: boolean; sortable: boolean; editable: boolean; multiple: boolean; elementType: unknown }>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-get.html */
  'tasks.task.access.get': Method<{ id: Id }, { read: boolean; watch: boolean; mute: boolean; createSubtask: boolean; createResult: boolean; edit: boolean; remove: boolean; complete: boolean; approve: boolean; disapprove: boolean; start: boolean; take: boolean; delegate: boolean; defer: boolean; renew: boolean; deadline: boolean; datePlan: boolean; changeDirector: boolean; changeResponsible: boolean; changeAccomplices: boolean; pause: boolean; timeTracking: boolean; mark: boolean; changeStatus: boolean; reminder: boolean; addAuditors: boolean; elapsedTime: boolean; favorite: boolean; checklistAdd: boolean; checklistEdit: boolean; checklistSave: boolean; checklistToggle: boolean; automate: boolean; resultEdit: boolean; completeResult: boolean; removeResult: boolean; resultRead: boolean; admin: boolean; copy: boolean; saveAsTemplate: boolean; attachFile: boolean; detachFile: boolean; detachParent: boolean; createGanttDependence: boolean; sort: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add-rest-v3.html */
  'tasks.task.add': Method<{ fields: Writable<TaskV3> }, { item: TaskV3 }>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-get.html */
  'tasks.task.chat.message.field.get': Method<{ name: string; select?: SelectV3<Bag> }, { item: { name: string; type: string; title: string; description: unknown; filterable: boolean; sortable: boolean; multiple: boolean } }>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-list.html */
  'tasks.task.chat.message.field.list': ListMethod<{ select?: SelectV3<Bag> }, { items: { name: string; type: string; title: string; description: unknown; filterable: boolean; sortable: boolean; multiple: boolean }[] }, { name: string; type: string; title: string; description: unknown; filterable: boolean; sortable: boolean; multiple: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html */
  'tasks.task.chat.message.send': Method<{ fields: { taskId: Id | null; text: string | null } }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete-rest-v3.html */
  'tasks.task.delete': Method<{ id: Id }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-get.html */
  'tasks.task.field.get': Method<{ name: string; select?: SelectV3<Bag> }, { item: { name: string; type: string; title: string; description: string; validationRules: []; requiredGroups: unknown; filterable: boolean; sortable: boolean; editable: boolean; multiple: boolean; elementType: unknown } }>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-list.html */
  'tasks.task.field.list': ListMethod<{ select?: SelectV3<Bag> }, { items: { name: string; type: string; title: string; description: unknown; filterable: boolean; sortable: boolean; multiple: boolean }[] }, { name: string; type: string; title: string; description: unknown; filterable: boolean; sortable: boolean; multiple: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-attach.html */
  'tasks.task.file.attach': Method<{ taskId: Id; fileIds: readonly Id[] }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-get.html */
  'tasks.task.file.field.get': Method<{ name: string; select?: SelectV3<Bag> }, { item: { name: string; type: string; title: string; description: unknown; filterable: boolean; sortable: boolean; multiple: boolean } }>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-list.html */
  'tasks.task.file.field.list': ListMethod<{ select?: SelectV3<Bag> }, { items: { name: string; type: string; title: string; description: unknown; filterable: boolean; sortable: boolean; multiple: boolean }[] }, { name: string; type: string; title: string; description: unknown; filterable: boolean; sortable: boolean; multiple: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-rest-v3.html */
  'tasks.task.get': Method<{ id: Id; select?: SelectV3<Bag> }, { item: TaskV3 }>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list-rest-v3.html */
  'tasks.task.list': ListMethod<{ select?: SelectV3<TaskV3>; filter?: FilterV3<TaskV3>; order?: Order<TaskV3>; pagination?: Pagination }, { items: TaskV3[] }, TaskV3>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add.html */
  'tasks.task.result.add': Method<{ fields: { taskId: Id | null; text: string | null } }, { item: { id: number; taskId: number; text: string; authorId: number; createdAt: string; updatedAt: string | null; status: string; fileIds: []; rights: { edit: boolean; remove: boolean }; messageId: number | null } }>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-addfromchatmessage.html */
  'tasks.task.result.addfromchatmessage': Method<{ fields: { messageId: Id | null } }, { item: { id: number; taskId: number; text: string; authorId: number; createdAt: string; updatedAt: unknown; status: string; fileIds: []; rights: { edit: boolean; remove: boolean }; messageId: number } }>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete.html */
  'tasks.task.result.delete': Method<{ id: Id }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list-rest-v3.html */
  'tasks.task.result.list': ListMethod<{ order?: Order<Bag>; filter: FilterV3<Bag>; select?: SelectV3<Bag>; pagination?: Pagination }, { items: { id: number; taskId: number; text: string; authorId: number; createdAt: string; status: string; messageId: unknown }[] }, { id: number; taskId: number; text: string; authorId: number; createdAt: string; status: string; messageId: unknown }>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-update.html */
  'tasks.task.result.update': Method<{ id: Id; fields: { text: string | null } }, { item: { id: number; taskId: number; text: string; authorId: number; createdAt: string; updatedAt: string; status: string; fileIds: []; rights: { edit: boolean; remove: boolean }; messageId: unknown } }>
  /** @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update-rest-v3.html */
  'tasks.task.update': Method<{ id: Id; fields: Writable<TaskV3> }, { result: boolean }>
}
