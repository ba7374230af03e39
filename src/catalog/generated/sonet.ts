// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag, FileInput, Id, ListMethod, Method, OpenFilter, Order, Some, When, YesNo } from '../shapes'

export interface SonetMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-create.html */
  'sonet_group.create': Method<{ NAME: string; DESCRIPTION?: string; VISIBLE?: YesNo; OPENED?: YesNo; CLOSED?: YesNo; KEYWORDS?: string; INITIATE_PERMS?: Some<'A' | 'E' | 'K'>; PROJECT?: YesNo; PROJECT_DATE_START?: When; PROJECT_DATE_FINISH?: When; SCRUM_MASTER_ID?: Id; OWNER_ID?: Id; IMAGE?: FileInput; IMAGE_FILE_ID?: Id; SITE_ID?: readonly unknown[]; SUBJECT_ID?: Id }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-delete.html */
  'sonet_group.delete': Method<{ GROUP_ID: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-feature-access.html */
  'sonet_group.feature.access': Method<{ GROUP_ID: Id; FEATURE: Some<'blog' | 'calendar' | 'files' | 'photo' | 'tasks'>; OPERATION: Some<'create_tasks' | 'delete_tasks' | 'edit_tasks' | 'full_comment' | 'full_post' | 'moderate_comment' | 'moderate_post' | 'premoderate_comment' | 'premoderate_post' | 'sort' | 'view' | 'view_all' | 'view_comment' | 'view_post' | 'write' | 'write_comment' | 'write_post'> }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-get.html */
  'sonet_group.get': ListMethod<{ ORDER?: Order<Bag>; FILTER?: OpenFilter; GROUP_ID?: Id; IS_ADMIN?: string; start?: Id }, { ID: string; SITE_ID: string; NAME: string; DESCRIPTION: string | null; DATE_CREATE: string; DATE_UPDATE: string; ACTIVE: string; VISIBLE: string; OPENED: string; CLOSED: string; SUBJECT_ID: string; OWNER_ID: string; KEYWORDS: string | null; NUMBER_OF_MEMBERS: string; DATE_ACTIVITY: string; SUBJECT_NAME: string; PROJECT: YesNo; IS_EXTRANET: string }[], { ID: string; SITE_ID: string; NAME: string; DESCRIPTION: string | null; DATE_CREATE: string; DATE_UPDATE: string; ACTIVE: string; VISIBLE: string; OPENED: string; CLOSED: string; SUBJECT_ID: string; OWNER_ID: string; KEYWORDS: string | null; NUMBER_OF_MEMBERS: string; DATE_ACTIVITY: string; SUBJECT_NAME: string; PROJECT: YesNo; IS_EXTRANET: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-setowner.html */
  'sonet_group.setowner': Method<{ GROUP_ID: Id; USER_ID: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-update.html */
  'sonet_group.update': Method<{ GROUP_ID: Id; NAME?: string; DESCRIPTION?: string; VISIBLE?: YesNo; OPENED?: YesNo; CLOSED?: YesNo; KEYWORDS?: string; INITIATE_PERMS?: Some<'A' | 'E' | 'K'>; PROJECT_DATE_START?: When; PROJECT_DATE_FINISH?: When; OWNER_ID?: Id; IMAGE?: FileInput; IMAGE_FILE_ID?: Id; SITE_ID?: readonly unknown[] }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-add.html */
  'sonet_group.user.add': Method<{ GROUP_ID: Id; USER_ID: Id | readonly Id[] }, string[]>
  /** @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-delete.html */
  'sonet_group.user.delete': Method<{ GROUP_ID: Id; USER_ID: Id | readonly Id[] }, string[]>
  /** @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-get.html */
  'sonet_group.user.get': Method<{ ID: Id }, { USER_ID: string; ROLE: string }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-user-groups.html */
  'sonet_group.user.groups': Method<Record<never, never>, { GROUP_ID: string; GROUP_NAME: string; ROLE: string; GROUP_IMAGE_ID: string | null; GROUP_IMAGE: string }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-invite.html */
  'sonet_group.user.invite': Method<{ GROUP_ID: Id; USER_ID: Id | readonly Id[]; MESSAGE?: string }, string[]>
  /** @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-request.html */
  'sonet_group.user.request': Method<{ GROUP_ID: Id; MESSAGE?: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-update.html */
  'sonet_group.user.update': Method<{ GROUP_ID: Id; USER_ID: Id | readonly Id[]; ROLE: Some<'E' | 'K'> }, string[]>
}
