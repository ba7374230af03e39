// Tasks and people. https://apidocs.bitrix24.com/api-reference/tasks/fields.html
import * as z from 'zod/mini'
import { day, flag, id, moment, number, reference, references, text } from './codecs'
import { each } from './fields'

/** As `tasks.task.get` and `tasks.task.list` give it. */
export const task = z.looseObject({
  id,
  ...each(text, ['title', 'description', 'mark', 'guid', 'xmlId']),
  ...each(number, ['status', 'priority', 'timeEstimate', 'timeSpentInLogs', 'commentsCount']),
  ...each(reference, [
    'parentId',
    'responsibleId',
    'createdBy',
    'changedBy',
    'statusChangedBy',
    'closedBy',
    'groupId',
    'stageId',
    'forumTopicId',
  ]),
  ...each(references, ['auditors', 'accomplices']),
  ...each(moment, [
    'createdDate',
    'changedDate',
    'statusChangedDate',
    'closedDate',
    'deadline',
    'dateStart',
    'startDatePlan',
    'endDatePlan',
    'viewedDate',
  ]),
  ...each(flag, [
    'multitask',
    'notViewed',
    'replicate',
    'taskControl',
    'addInReport',
    'allowChangeDeadline',
    'allowTimeTracking',
    'matchWorkTime',
    'favorite',
    'isMuted',
    'isPinned',
  ]),
})

/** As `user.get` and `user.current` give it. */
export const user = z.looseObject({
  ID: id,
  ...each(flag, ['ACTIVE', 'IS_ONLINE']),
  ...each(text, [
    'NAME',
    'LAST_NAME',
    'SECOND_NAME',
    'EMAIL',
    'USER_TYPE',
    'TIME_ZONE',
    'PERSONAL_GENDER',
    'PERSONAL_PHOTO',
    'PERSONAL_MOBILE',
    'PERSONAL_PHONE',
    'PERSONAL_CITY',
    'WORK_PHONE',
    'WORK_POSITION',
    'WORK_COMPANY',
    'UF_PHONE_INNER',
  ]),
  ...each(moment, ['LAST_LOGIN', 'DATE_REGISTER']),
  ...each(day, ['PERSONAL_BIRTHDAY', 'UF_EMPLOYMENT_DATE']),
  ...each(references, ['UF_DEPARTMENT']),
})
