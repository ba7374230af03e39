// event.bind, event.unbind, event.get: who is told of what. https://apidocs.bitrix24.com/api-reference/events/event-bind.html
import type { Binding, PortalEvents } from '../events/events'
import type { OfflineQueue } from '../events/offline'
import { RestError } from '../wire/errors'
import { param, textOf, toInt, type Value } from '../wire/values'
import type { CallContext, Method } from './method'

const denied = () => new RestError('ACCESS_DENIED', 'Access denied! You should be an administrator', 403)

const bound = () => new RestError('ERROR_CORE', 'Unable to set event handler: Handler already binded')

/** @param known whether there is an event of this name */
export function eventMethods(
  { bind, unbind, bindings }: PortalEvents,
  offline: OfflineQueue,
  connectorOf: () => string,
  known: (event: string) => boolean,
): Method[] {
  const isOffline = (type: Value | undefined): boolean => textOf(type).toLowerCase() === 'offline'
  const requireApplication = ({ isApplication }: CallContext): void => {
    if (!isApplication)
      throw new RestError('WRONG_AUTH_TYPE', 'Current authorization type is denied for this method', 403)
  }
  return [
    {
      name: 'event.bind',
      kind: 'write',
      run(params, _start, context) {
        requireApplication(context)
        const event = textOf(param(params, 'event')).toUpperCase()
        const handler = textOf(param(params, 'handler'))
        const authType = toInt(param(params, 'auth_type'))
        if (!known(event)) throw new RestError('ERROR_EVENT_NOT_FOUND', 'Event not found')
        if (isOffline(param(params, 'event_type'))) {
          if (context.userId !== 1) throw denied()
          if (event === 'ONOFFLINEEVENT')
            throw new RestError('ERROR_ARGUMENT', 'Offline event cannot be registered for this event.')
          if (!offline.bind(event, connectorOf())) throw bound()
          return { result: true }
        }
        if (context.userId !== 1 && authType > 0 && authType !== context.userId) throw denied()
        if (!/^https?:\/\/[^/\s]+/i.test(handler)) throw new RestError('ERROR_HANDLER_URL_MATCH', 'Wrong handler URL')
        if (bindings.some((one) => one.event === event && one.handler === handler)) throw bound()
        bind(event, handler)
        Object.assign(bindings.at(-1) as Binding, { authType: authType || (context.userId === 1 ? 0 : context.userId) })
        return { result: true }
      },
    },
    {
      name: 'event.unbind',
      kind: 'write',
      run(params, _start, context) {
        requireApplication(context)
        const event = textOf(param(params, 'event')).toUpperCase()
        const count = isOffline(param(params, 'event_type'))
          ? offline.unbind(event, connectorOf())
          : unbind(event, textOf(param(params, 'handler')))
        return { result: { count } }
      },
    },
    {
      name: 'event.get',
      kind: 'read',
      run(_params, _start, context) {
        requireApplication(context)
        const rows = bindings.map(({ event, handler, authType }) => ({
          event,
          handler,
          auth_type: String(authType),
          offline: 0,
        }))
        const kept = offline.bindings.map(({ event, connector }) => ({ event, connector_id: connector, offline: 1 }))
        return { result: [...rows, ...kept] }
      },
    },
  ]
}
