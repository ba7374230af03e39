// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Id, Method, Some } from '../shapes'

export interface MessageserviceMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html */
  'messageservice.message.status.update': Method<{ CODE: string; MESSAGE_ID: string; STATUS: Some<'delivered' | 'failed' | 'queued' | 'sent' | 'undelivered'> }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-add.html */
  'messageservice.sender.add': Method<{ CODE: string; TYPE: string; HANDLER: string; NAME: object | string; DESCRIPTION?: object | string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-delete.html */
  'messageservice.sender.delete': Method<{ CODE: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-list.html */
  'messageservice.sender.list': Method<{ start?: Id }, string[]>
  /** @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-update.html */
  'messageservice.sender.update': Method<{ CODE: string; HANDLER?: string; NAME?: object | string; DESCRIPTION?: object | string }, boolean>
}
