// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Flag, Id, ListMethod, Method, YesNo } from '../shapes'

export interface PlacementMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html */
  'placement.bind': Method<{ PLACEMENT: string; HANDLER: string; TITLE?: string; DESCRIPTION?: string; GROUP_NAME?: string; LANG_ALL?: object; OPTIONS?: object; USER_ID?: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/widgets/placement-get.html */
  'placement.get': Method<Record<never, never>, ({ placement: string; userId: number; handler: string; options: [] | { extranet?: YesNo; context?: string; role?: string; errorHandlerUrl?: string }; title: string; description: string; langAll: Record<string, { TITLE: string; DESCRIPTION: string; GROUP_NAME: string }> })[]>
  /** @see https://apidocs.bitrix24.com/api-reference/widgets/placement-list.html */
  'placement.list': Method<{ SCOPE?: string; FULL?: Flag; start?: Id }, string[]>
  /** @see https://apidocs.bitrix24.com/api-reference/widgets/placement-unbind.html */
  'placement.unbind': Method<{ PLACEMENT: string; HANDLER?: string; USER_ID?: Id }, { count: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-add.html */
  'userfieldtype.add': Method<{ USER_TYPE_ID: string; HANDLER: string; TITLE?: string; DESCRIPTION?: string; OPTIONS?: readonly unknown[] | { height?: Id | null; [key: string]: unknown } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-delete.html */
  'userfieldtype.delete': Method<{ USER_TYPE_ID: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-list.html */
  'userfieldtype.list': ListMethod<{ start?: Id }, { USER_TYPE_ID: string; HANDLER: string; TITLE: string; DESCRIPTION: string }[], { USER_TYPE_ID: string; HANDLER: string; TITLE: string; DESCRIPTION: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-update.html */
  'userfieldtype.update': Method<{ USER_TYPE_ID: string; HANDLER: string; TITLE: string; DESCRIPTION?: string; OPTIONS?: readonly unknown[] | { height?: Id | null; [key: string]: unknown } }, boolean>
}
