// Who am I, what may I do, what time is it. https://apidocs.bitrix24.com/api-reference/common/system/index.html

import { portalDate } from '../engine/time'
import type { Entity } from '../entities/entity'
import { badArgument, RestError } from '../wire/errors'
import { isTruthy, param, textOf } from '../wire/values'
import type { Method } from './method'

const EMULATED_SCOPES = ['crm', 'task', 'tasks', 'tasks_extended', 'user', 'department']
const EVENTS = ['LEAD', 'DEAL', 'CONTACT', 'COMPANY', 'ACTIVITY']
  .flatMap((name) => ['ADD', 'UPDATE', 'DELETE'].map((verb) => `ONCRM${name}${verb}`))
  .concat('ONTASKADD', 'ONTASKUPDATE', 'ONTASKDELETE', 'ONUSERADD', 'ONAPPINSTALL', 'ONAPPUNINSTALL')

export interface SystemOptions {
  user: Entity
  selfHosted: boolean
  names(): string[]
}

export function systemMethods({ user, selfHosted, names }: SystemOptions): Method[] {
  const licence = selfHosted ? 'en_selfhosted' : 'en_professional'
  const read = (name: string, run: Method['run']): Method => ({ name, kind: 'read', run })
  return [
    read('profile', (_params, _start, { userId }) => {
      const row = user.table.get(userId)
      if (!row) throw new RestError('authorization_error', 'Unable to authorize user')
      const { NAME = '', LAST_NAME = '' } = row
      const person = { NAME, LAST_NAME, PERSONAL_GENDER: '', TIME_ZONE: '', PERSONAL_PHOTO: '' }
      return { result: { ID: String(userId), ADMIN: userId === 1, ...person } }
    }),
    read('scope', () => ({ result: EMULATED_SCOPES })),
    read('methods', () => ({ result: names() })),
    read('method.get', (params) => {
      const isExisting = names().includes(textOf(param(params, 'name')))
      return { result: { isExisting, isAvailable: isExisting } }
    }),
    read('server.time', (_params, _start, { now }) => ({ result: portalDate(now) })),
    read('app.info', (_params, _start, { isApplication }) => ({
      result: isApplication
        ? {
            ID: 1,
            CODE: 'local.emulated',
            VERSION: 1,
            STATUS: 'L',
            INSTALLED: true,
            PAYMENT_EXPIRED: 'N',
            DAYS: null,
            LANGUAGE_ID: 'en',
            LICENSE: licence,
            LICENSE_TYPE: 'professional',
            LICENSE_FAMILY: 'professional',
          }
        : { SCOPE: EMULATED_SCOPES, LICENSE: licence },
    })),
    read('feature.get', (params) => {
      const code = textOf(param(params, 'code'))
      if (code === '') throw new RestError('CODE_EMPTY', 'CODE can not be empty')
      return { result: { value: selfHosted ? 'en_selfhosted' : 'Y' } }
    }),
    read('events', (params) => {
      const scope = textOf(param(params, 'scope')).toLowerCase()
      if (scope !== '' && !EMULATED_SCOPES.includes(scope)) throw badArgument('scope', 'Unknown scope')
      if (scope === '' || isTruthy(param(params, 'full'))) return { result: EVENTS }
      const prefix = scope.startsWith('task') ? 'ONTASK' : scope === 'crm' ? 'ONCRM' : scope === 'user' ? 'ONUSER' : '-'
      return { result: EVENTS.filter((name) => name.startsWith(prefix)) }
    }),
  ]
}
