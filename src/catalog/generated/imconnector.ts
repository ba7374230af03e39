// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag, Id, Method } from '../shapes'

export interface ImconnectorMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-chat-name-set.html */
  'imconnector.chat.name.set': Method<{ CONNECTOR: string; LINE: Id; CHAT_ID: string; NAME: string; USER_ID?: string }, { SUCCESS: boolean; DATA: { RESULT: Bag } }>
}
