// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag, Id, ListMethod, Method, OpenFilter, Order, Select, YesNo } from '../shapes'

export interface RpaMethods {
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html */
  'rpa.comment.add': Method<{ description?: string; files?: readonly unknown[] }, { comment: { id: number; createdTime: string; isFixed: boolean; typeId: number; itemId: number; action: string; description: string; userId: number; title: string; data: { files: number[] }; createdTimestamp: number; htmlDescription: string; textDescription: string; users: Record<string, { id: string; name: string; secondName: string; lastName: string; title: unknown; workPosition: string; fullName: string; link: string }> } }>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-delete.html */
  'rpa.comment.delete': Method<{ id: Id }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-update.html */
  'rpa.comment.update': Method<{ id?: Id; fields?: { description?: Id | null; files?: Id | null } }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-get-settings.html */
  'rpa.fields.getSettings': Method<{ typeId: Id; stageId?: Id }, { fields: { kanban: { id: boolean; UF_RPA_1_NAME: boolean }; create: { UF_RPA_1_NAME: boolean } } }>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-settings.html */
  'rpa.fields.setSettings': Method<{ typeId: Id; stageId?: Id; fields: object }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-visibility-settings.html */
  'rpa.fields.setVisibilitySettings': Method<{ typeId: Id; visibility: string; stageId?: Id; fields: readonly unknown[] }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-add.html */
  'rpa.item.add': Method<{ typeId: Id; fields?: readonly unknown[] }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-delete.html */
  'rpa.item.delete': Method<{ typeId: Id; id: Id }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get.html */
  'rpa.item.get': Method<{ typeId?: Id; id?: Id }, { item: { id: number; stageId: number; previousStageId: number; name: string; typeId: number; createdBy: number; updatedBy: number; createdTime: string; updatedTime: string; movedTime: string; detailUrl: string; movedBy: number; UF_RPA_1_NAME: string; tasksCounter: number; tasksFaces: { completed: number[]; running: []; all: number[] }; users: Record<string, { id: string; name: string; secondName: unknown; lastName: string; title: unknown; workPosition: unknown; fullName: string; link: string }> } }>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get-tasks.html */
  'rpa.item.getTasks': Method<{ typeId?: Id; id?: Id }, { tasks: ({ id: string; title: string; description: string; userId: number; data: { participantJoint: string; isMine: boolean; controls: { BUTTONS: { TYPE: string; TARGET_USER_STATUS: number; NAME: string; VALUE: YesNo; TEXT: string; COLOR: string }[] }; type: string; url: string; fieldsToShow: unknown; fieldsToSet: string[]; users: { id: number; status: number }[] }; itemClassName: string; users: Record<string, { id: string; name: string; secondName: string; lastName: string; title: unknown; workPosition: string; fullName: string; link: string }> })[] }>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-list.html */
  'rpa.item.list': ListMethod<{ typeId?: Id; order?: Order<Bag>; filter?: OpenFilter; start?: Id }, { items: Bag[] }, Bag>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-update.html */
  'rpa.item.update': Method<{ typeId?: Id; id?: Id; fields: { stageId?: Id | null; [key: `UF_${string}`]: unknown } }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-add.html */
  'rpa.stage.add': Method<{ fields: { name: unknown; typeId: unknown; code?: unknown; color?: unknown; sort?: unknown; semantic?: unknown } }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-delete.html */
  'rpa.stage.delete': Method<{ id: Id }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-get.html */
  'rpa.stage.get': Method<Bag, { id: number; name: string; code: string; color: string; sort: number; semantic: null; typeId: number; isFirst: boolean; isSuccess: boolean; isFail: boolean; tasks: ({ title: string; robotType: string; robotName: string; canAppendResponsibles: boolean; users: { id: string; entityId: number; name: string; photoSrc: string; url: string; entityType: string }[] })[]; robotsCount: number; possibleNextStages: number[]; permissions: { droppable: boolean; canMoveFrom: boolean } }>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-list-for-type.html */
  'rpa.stage.listForType': ListMethod<{ typeId: Id; start?: Id }, { stages: { id: number; name: string; code: string; color: string; sort: number; semantic: unknown; typeId: number; isFirst: boolean; isSuccess: boolean; isFail: boolean }[] }, { id: number; name: string; code: string; color: string; sort: number; semantic: unknown; typeId: number; isFirst: boolean; isSuccess: boolean; isFail: boolean }>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-update.html */
  'rpa.stage.update': Method<{ id?: Id; fields?: readonly { name?: unknown; code?: unknown; color?: unknown; sort?: unknown; semantic?: unknown }[] }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-add-user.html */
  'rpa.task.addUser': Method<{ typeId?: Id; stageId?: Id; Automation?: string; rule?: string; name?: string; userValue?: string }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-delete.html */
  'rpa.task.delete': Method<{ typeId?: Id; stageId?: Id; robotName?: string }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-add.html */
  'rpa.timeline.add': Method<{ typeId?: Id; itemId?: Id; fields?: { title?: string | null; description?: string | null } }, { timeline: { id: number; typeId: number; itemId: number; createdTime: string; userId: number; title: string; description: string; action: boolean; isFixed: boolean; data: { scope: string }; createdTimestamp: number; users: Record<string, { id: string; name: string; secondName: string; lastName: string; title: unknown; workPosition: string; fullName: string; link: string }> } }>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-delete.html */
  'rpa.timeline.delete': Method<{ id: Id }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-list-for-item.html */
  'rpa.timeline.listForItem': ListMethod<{ typeId?: Id; itemId?: Id; start?: Id }, { timeline: ({ id: number; typeId: number; itemId: number; createdTime: string; userId: number; title: string; description: string; action: string; isFixed: boolean; data: { item: { name: string }; scope: string; stageFrom: { id: number; name: string }; stageTo: { id: number; name: string }; fields: { name: string; title: string }[]; task: { ID: string; USER_ID: string; WORKFLOW_ID: string; ACTIVITY: string; ACTIVITY_NAME: string; NAME: string; DESCRIPTION: string; PARAMETERS: { DOCUMENT_ID: string[]; TASK_EDIT_URL: string; ACTIONS: { color: string; stageId: string; label: string }[]; FIELDS_TO_SHOW: string[]; RESPONSIBLE_TYPE: unknown; APPROVE_TYPE: unknown; FIELDS_TO_SET: string[] }; USERS: number[]; INCOMPLETE_USERS: [] }; users?: unknown }; createdTimestamp: number; users: Record<string, { id: string; name: string; secondName: string; lastName: string; title: null; workPosition: string; fullName: string; link: string }> })[] }, { id: number; typeId: number; itemId: number; createdTime: string; userId: number; title: string; description: string; action: string; isFixed: boolean; data: { item: { name: string }; scope: string; stageFrom: { id: number; name: string }; stageTo: { id: number; name: string }; fields: { name: string; title: string }[]; task: { ID: string; USER_ID: string; WORKFLOW_ID: string; ACTIVITY: string; ACTIVITY_NAME: string; NAME: string; DESCRIPTION: string; PARAMETERS: { DOCUMENT_ID: string[]; TASK_EDIT_URL: string; ACTIONS: { color: string; stageId: string; label: string }[]; FIELDS_TO_SHOW: string[]; RESPONSIBLE_TYPE: unknown; APPROVE_TYPE: unknown; FIELDS_TO_SET: string[] }; USERS: number[]; INCOMPLETE_USERS: [] }; users?: unknown }; createdTimestamp: number; users: Record<string, { id: string; name: string; secondName: string; lastName: string; title: null; workPosition: string; fullName: string; link: string }> }>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update.html */
  'rpa.timeline.update': Method<{ id?: Id; fields?: { title?: string | null; description?: string | null } }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update-is-fixed.html */
  'rpa.timeline.updateIsFixed': Method<{ id?: Id; isFixed?: YesNo }, { timeline: { id: number } }>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-add.html */
  'rpa.type.add': Method<{ fields: readonly { title: string | null; image?: string | null; settings?: readonly unknown[]; permissions?: readonly unknown[] }[] }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-delete.html */
  'rpa.type.delete': Method<{ id: Id }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-get.html */
  'rpa.type.get': Method<{ id: Id }, { type: { id: number; title: string; image: string; createdBy: number; settings: []; permissions: { id: string; entity: string; entityId: string; accessCode: string; action: string; permission: string }[] } }>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-list.html */
  'rpa.type.list': ListMethod<{ select?: Select<Bag>; order?: Order<Bag>; filter?: OpenFilter; start?: Id }, { types: Bag[] }, Bag>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-update.html */
  'rpa.type.update': Method<{ id?: Id; fields?: readonly unknown[] }, unknown>
}
