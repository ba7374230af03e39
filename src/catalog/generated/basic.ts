// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Flag, Method, YesNo } from '../shapes'

export interface BasicMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/common/system/access-name.html */
  'access.name': Method<{ ACCESS: readonly string[] }, { G2: { provider: string; name: string; provider_id: string }; AU: { provider: string; name: string; provider_id: string }; name?: string; provider?: string; provider_id?: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/common/system/app-info.html */
  'app.info': Method<Record<never, never>, { ID: number; CODE: string; VERSION: number; STATUS: string; INSTALLED: boolean; PAYMENT_EXPIRED: YesNo; DAYS: unknown; LANGUAGE_ID: string; LICENSE: string; LICENSE_TYPE: string; LICENSE_FAMILY: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/common/settings/app-option-get.html */
  'app.option.get': Method<{ option?: string }, { data: string; data2: string } | null>
  /** @see https://apidocs.bitrix24.com/api-reference/common/settings/app-option-set.html */
  'app.option.set': Method<{ options: readonly unknown[] | { data?: string | null; data2?: string | null; [key: string]: unknown } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/common/system/feature-get.html */
  'feature.get': Method<{ CODE: string }, { value: YesNo }>
  /** @see https://apidocs.bitrix24.com/api-reference/common/system/method-get.html */
  'method.get': Method<{ name?: string }, { isExisting: boolean; isAvailable: boolean }>
  /** @deprecated Use `method.get`. @see https://apidocs.bitrix24.com/api-reference/common/system/methods.html */
  methods: Method<{ full?: Flag; scope?: string }, string[]>
  /** @see https://apidocs.bitrix24.com/api-reference/common/users/profile.html */
  profile: Method<Record<never, never>, { ID: string; ADMIN: boolean; NAME: string; LAST_NAME: string; PERSONAL_GENDER: string; TIME_ZONE: string; PERSONAL_PHOTO?: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/common/system/scope.html */
  scope: Method<{ full?: Flag }, string[]>
  /** @see https://apidocs.bitrix24.com/api-reference/common/system/server-time.html */
  'server.time': Method<Record<never, never>, string>
  /** @see https://apidocs.bitrix24.com/api-reference/common/users/user-access.html */
  'user.access': Method<{ ACCESS: readonly string[] }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/common/users/user-admin.html */
  'user.admin': Method<Record<never, never>, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/common/settings/user-option-get.html */
  'user.option.get': Method<{ option?: string }, { data: string; data2: string } | null>
  /** @see https://apidocs.bitrix24.com/api-reference/common/settings/user-option-set.html */
  'user.option.set': Method<{ options: readonly unknown[] | { data?: string | null; data2?: string | null; [key: string]: unknown } }, boolean>
}
