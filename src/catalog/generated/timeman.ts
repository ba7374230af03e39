// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag, FilterV3, Flag, Id, ListMethod, Method, Order, Pagination, SelectV3, Some, When } from '../shapes'

export interface TimemanMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html */
  'timeman.close': Method<{ USER_ID: Id; TIME?: When; REPORT?: string; LAT?: Id; LON?: Id }, { STATUS: string; TIME_START: string; TIME_FINISH: string; DURATION: string; TIME_LEAKS: string; ACTIVE: boolean; IP_OPEN: string; IP_CLOSE: string; LAT_OPEN: number; LON_OPEN: number; LAT_CLOSE: number; LON_CLOSE: number; TZ_OFFSET: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html */
  'timeman.networkrange.check': Method<{ IP?: string }, { ip: string; range: string; name: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-get.html */
  'timeman.networkrange.get': Method<Record<never, never>, { ip_range: string; name: string }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-set.html */
  'timeman.networkrange.set': Method<{ ranges: string | readonly { ip_range?: string | null; name?: string | null; [key: string]: unknown }[] }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html */
  'timeman.open': Method<{ USER_ID: Id; TIME?: When; REPORT?: string; LAT?: Id; LON?: Id }, { STATUS: string; TIME_START: string; TIME_FINISH: string | null; DURATION: string; TIME_LEAKS: string; ACTIVE: boolean; IP_OPEN: string; IP_CLOSE: string; LAT_OPEN: number; LON_OPEN: number; LAT_CLOSE: number; LON_CLOSE: number; TZ_OFFSET: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html */
  'timeman.pause': Method<{ USER_ID: Id }, { STATUS: string; TIME_START: string; TIME_FINISH: string | null; DURATION: string; TIME_LEAKS: string; ACTIVE: boolean; IP_OPEN: string; IP_CLOSE: string; LAT_OPEN: number; LON_OPEN: number; LAT_CLOSE: number; LON_CLOSE: number; TZ_OFFSET: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html */
  'timeman.schedule.get': Method<{ id: Id }, { ID: number; NAME: string; SCHEDULE_TYPE: string; REPORT_PERIOD: string; REPORT_PERIOD_OPTIONS: { START_WEEK_DAY: number }; CALENDAR_ID: number; ALLOWED_DEVICES: { browser: boolean }; DELETED: string; IS_FOR_ALL_USERS: boolean; WORKTIME_RESTRICTIONS: string[]; CONTROLLED_ACTIONS: number; UPDATED_BY: number; DELETED_BY: number; DELETED_AT: string; CREATED_BY: number; CREATED_AT: string; SHIFTS: { ID: number; NAME: string; BREAK_DURATION: number; WORK_TIME_START: number; WORK_TIME_END: number; WORK_DAYS: string; SCHEDULE_ID: number; DELETED: boolean }[]; CALENDAR: { ID: number; NAME: string; PARENT_CALENDAR_ID: number; SYSTEM_CODE: string; EXCLUSIONS: [] }; SCHEDULE_VIOLATION_RULES: { ID: number; SCHEDULE_ID: number; ENTITY_CODE: string; MAX_EXACT_START: number; MIN_EXACT_END: number; MAX_OFFSET_START: number; MIN_OFFSET_END: number; RELATIVE_START_FROM: number; RELATIVE_START_TO: number; RELATIVE_END_FROM: number; RELATIVE_END_TO: number; MIN_DAY_DURATION: number; MAX_ALLOWED_TO_EDIT_WORK_TIME: number; MAX_WORK_TIME_LACK_FOR_PERIOD: number; PERIOD_TIME_LACK_AGENT_ID: number; MAX_SHIFT_START_DELAY: number; MISSED_SHIFT_START: number; USERS_TO_NOTIFY: { FIXED_START_END: string[]; FIXED_PER_RECORD: string[]; FIXED_EDIT_WORKTIME: string[]; FIXED_PERIODIC: string[]; SHIFT_DELAY: []; SHIFT_MISSED_START: [] } } }>
  /** @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html */
  'timeman.settings': Method<{ USER_ID: Id }, { UF_TIMEMAN: boolean; UF_TM_FREE: boolean; UF_TM_MAX_START: string; UF_TM_MIN_FINISH: string; UF_TM_MIN_DURATION: string; UF_TM_ALLOWED_DELTA: string; ADMIN: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html */
  'timeman.status': Method<{ USER_ID: Id }, { STATUS: string; TIME_START: string; TIME_FINISH: string | null; DURATION: string; TIME_LEAKS: string; ACTIVE: boolean; IP_OPEN: string; IP_CLOSE: string; LAT_OPEN: number; LON_OPEN: number; LAT_CLOSE: number; LON_CLOSE: number; TZ_OFFSET: number; TIME_FINISH_DEFAULT: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html */
  'timeman.timecontrol.report.add': Method<{ REPORT_ID: Id; USER_ID?: Id; TEXT: string; TYPE?: string; CALENDAR?: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html */
  'timeman.timecontrol.reports.get': Method<{ USER_ID: Id; MONTH: Id; YEAR: Id; IDLE_MINUTES?: Id; WORKDAY_HOURS?: Id }, { report: { month_title: string; date_start: string; date_finish: string; days: ({ index: string; day_title: string; workday_date_start: string; workday_date_finish: string; workday_complete: boolean; workday_time_leaks_user: number; workday_time_leaks_final: number; workday_duration: number; workday_duration_final: number; workday_duration_config: number; reports: { id: string; user_id?: string; type?: string; date_start?: string; date_finish?: string; duration?: number; active?: boolean; entry_id?: string; report_type?: string; report_text?: string; system_text?: string | null; source_start?: string; source_finish?: string; ip_start?: string; ip_finish?: string; ip_start_network?: boolean; ip_finish_network?: boolean }[]; workday_time_leaks_real: number })[] }; user: { id: number; active: boolean; name: string; first_name: string; last_name: string; work_position: string; avatar: string; personal_gender: string; last_activity_date: string }; time: { start: number; finish: number; duration: number; processing: number; date_start: string; date_finish: string; operating_reset_at: number; operating: number } }>
  /** @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html */
  'timeman.timecontrol.reports.settings.get': Method<Record<never, never>, { active: boolean; user_id: number; user_admin: boolean; user_head: boolean; departments: { id: string; name: string }[]; minimum_idle_for_report: number; report_view_type: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html */
  'timeman.timecontrol.reports.users.get': Method<{ DEPARTMENT_ID: Id }, { id: number; name: string; first_name: string; last_name: string; work_position: string; avatar: string; personal_gender: string; last_activity_date: string }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.html */
  'timeman.timecontrol.settings.get': Method<Record<never, never>, { active: boolean; minimum_idle_for_report: number; register_offline: boolean; register_idle: boolean; register_desktop: boolean; report_request_type: string; report_request_users: []; report_simple_type: string; report_simple_users: []; report_full_type: string; report_full_users: [] }>
  /** @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-set.html */
  'timeman.timecontrol.settings.set': Method<{ ACTIVE?: Flag; MINIMUM_IDLE_FOR_REPORT?: Id; REGISTER_OFFLINE?: Flag; REGISTER_IDLE?: Flag; REGISTER_DESKTOP?: Flag; REPORT_REQUEST_TYPE?: Some<'all' | 'none' | 'user'>; REPORT_REQUEST_USERS?: readonly unknown[]; REPORT_SIMPLE_TYPE?: Some<'all' | 'none' | 'user'>; REPORT_SIMPLE_USERS?: readonly unknown[]; REPORT_FULL_TYPE?: Some<'all' | 'none' | 'user'>; REPORT_FULL_USERS?: readonly unknown[] }, boolean>
}

export interface TimemanMethodsV3 {
  /** @see https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-get.html */
  'timeman.record.field.get': Method<{ name: string; select?: SelectV3<Bag> }, { item: { name: string; type: string; title: string; filterable: boolean; sortable: boolean } }>
  /** @see https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-list.html */
  'timeman.record.field.list': ListMethod<{ select?: SelectV3<Bag> }, { items: { name: string; type: string; title: string; filterable: boolean; sortable: boolean }[] }, { name: string; type: string; title: string; filterable: boolean; sortable: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-list.html */
  'timeman.record.list': ListMethod<{ filter: FilterV3<Bag>; select?: SelectV3<Bag>; order?: Order<Bag>; pagination?: Pagination }, { items: { id: number; startTime: string; endTime: string; duration: number }[] }, { id: number; startTime: string; endTime: string; duration: number }>
}
