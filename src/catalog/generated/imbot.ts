// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag, FileInput, Flag, Id, ListMethod, Method, OpenFilter, Order, Some, YesNo } from '../shapes'
import type { User } from './user'

/** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/entities.html#chat */
export interface ChatBotsChat {
  id: number
  dialogId: string
  name: string
  description: string
  type: string
  messageType: string
  owner: number
  color: string | null
  avatar: string
  extranet: boolean
  containsCollaber: boolean
  entityType: string
  entityId: string
  entityData1: string
  entityData2: string
  entityData3: string
  entityLink: Bag
  diskFolderId: number | null
  role: string
  permissions: Bag
  muteList: []
  parentChatId: number | null
  parentMessageId: number | null
  isNew: boolean
  textFieldEnabled: string
  backgroundId: string | null
  dateCreate: string
  lastMessageId: number
  lastMessageViews: string
  lastId: number | null
  managerList: []
  markedId: unknown
  messageCount: number
  public: string
  unreadId: unknown
  userCounter: number
}

/** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/entities.html#command */
export interface ChatBotsCommand {
  id: number
  botId: number
  command: string
  title?: string
  params?: string
  common: boolean
  hidden: boolean
  extranetSupport: boolean
  category?: string
  context?: string
}

/** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/entities.html#message */
export interface ChatBotsMessage {
  id: number
  chatId: number
  authorId: number
  date: string | null
  text: string
  isSystem: boolean
  uuid: string
  forward: Bag | null
  params: Bag
  viewedByOthers: boolean
}

export interface ImbotMethods {
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-register.html */
  'imbot.app.register': Method<{ BOT_ID?: unknown; CODE?: unknown; JS_METHOD?: unknown; JS_PARAM?: unknown; ICON_FILE?: unknown; CONTEXT?: unknown; EXTRANET_SUPPORT?: unknown; LIVECHAT_SUPPORT?: unknown; IFRAME_POPUP?: unknown; LANG?: unknown; LANGUAGE_ID?: unknown; TITLE?: unknown; DESCRIPTION?: unknown }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-unregister.html */
  'imbot.app.unregister': Method<{ APP_ID?: unknown }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-update.html */
  'imbot.app.update': Method<{ APP_ID: unknown; IFRAME?: unknown; IFRAME_WIDTH?: unknown; IFRAME_HEIGHT?: unknown; JS_METHOD?: unknown; JS_PARAM?: unknown; HASH?: unknown; ICON_FILE?: unknown; CONTEXT?: unknown; EXTRANET_SUPPORT?: unknown; LIVECHAT_SUPPORT?: unknown; IFRAME_POPUP?: unknown; LANG?: unknown; LANGUAGE_ID?: unknown; TITLE?: unknown; DESCRIPTION?: unknown; COPYRIGHT?: unknown }, unknown>
  /** @deprecated Use `imbot.v2.Bot.list`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html */
  'imbot.bot.list': ListMethod<Record<never, never>, Record<string, { ID: number; NAME: string; CODE: string; OPENLINE: YesNo }>, { ID: number; NAME: string; CODE: string; OPENLINE: YesNo }>
  /** @deprecated Use `imbot.v2.Chat.add`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-add.html */
  'imbot.chat.add': Method<{ TYPE?: Some<'CHAT' | 'OPEN'>; TITLE?: string; DESCRIPTION?: string; COLOR?: Some<'AQUA' | 'AZURE' | 'BROWN' | 'DARK_BLUE' | 'GRAPHITE' | 'GRAY' | 'GREEN' | 'KHAKI' | 'LIGHT_BLUE' | 'LIME' | 'MARENGO' | 'MINT' | 'PINK' | 'PURPLE' | 'RED' | 'SAND'>; MESSAGE?: string; USERS?: readonly unknown[]; AVATAR?: string; ENTITY_TYPE?: string; ENTITY_ID?: string; BOT_ID?: Id; CLIENT_ID?: string }, number>
  /** @deprecated Use `imbot.v2.Chat.get`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-get.html */
  'imbot.chat.get': Method<{ ENTITY_TYPE: string; ENTITY_ID: string }, { ID: number }>
  /** @deprecated Use `imbot.v2.Chat.leave`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-leave.html */
  'imbot.chat.leave': Method<{ CHAT_ID: Id; BOT_ID?: Id; CLIENT_ID?: string }, boolean>
  /** @deprecated Use `imbot.v2.Chat.InputAction.notify`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-send-typing.html */
  'imbot.chat.sendTyping': Method<{ BOT_ID?: Id; DIALOG_ID: string; CLIENT_ID?: string }, boolean>
  /** @deprecated Use `imbot.v2.Chat.Manager.add`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-manager.html */
  'imbot.chat.setManager': Method<{ CHAT_ID: Id; USER_ID: Id; IS_MANAGER?: YesNo; BOT_ID?: Id; CLIENT_ID?: string }, boolean>
  /** @deprecated Use `imbot.v2.Chat.setOwner`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-owner.html */
  'imbot.chat.setOwner': Method<{ CHAT_ID: Id; USER_ID: Id; BOT_ID?: Id; CLIENT_ID?: string }, boolean>
  /** @deprecated Use `imbot.v2.Chat.update`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-avatar.html */
  'imbot.chat.updateAvatar': Method<{ CHAT_ID: Id; AVATAR: string; BOT_ID?: Id; CLIENT_ID?: string }, boolean>
  /** @deprecated Use `imbot.v2.Chat.update`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-color.html */
  'imbot.chat.updateColor': Method<{ CHAT_ID: Id; COLOR: Some<'AQUA' | 'AZURE' | 'BROWN' | 'DARK_BLUE' | 'GRAPHITE' | 'GRAY' | 'GREEN' | 'KHAKI' | 'LIGHT_BLUE' | 'LIME' | 'MARENGO' | 'MINT' | 'PINK' | 'PURPLE' | 'RED' | 'SAND'>; BOT_ID?: Id; CLIENT_ID?: string }, boolean>
  /** @deprecated Use `imbot.v2.Chat.update`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-title.html */
  'imbot.chat.updateTitle': Method<{ CHAT_ID: Id; TITLE: string; BOT_ID?: Id; CLIENT_ID?: string }, boolean>
  /** @deprecated Use `imbot.v2.Chat.User.add`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html */
  'imbot.chat.user.add': Method<{ CHAT_ID: Id; USERS: readonly unknown[]; HIDE_HISTORY?: string; BOT_ID?: Id; CLIENT_ID?: string }, boolean>
  /** @deprecated Use `imbot.v2.Chat.User.delete`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-delete.html */
  'imbot.chat.user.delete': Method<{ CHAT_ID: Id; USER_ID: Id; BOT_ID?: Id; CLIENT_ID?: string }, boolean>
  /** @deprecated Use `imbot.v2.Chat.User.list`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-list.html */
  'imbot.chat.user.list': Method<{ CHAT_ID: Id; BOT_ID?: Id; CLIENT_ID?: string }, number[]>
  /** @deprecated Use `imbot.v2.Command.answer`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html */
  'imbot.command.answer': Method<{ COMMAND_ID: Id; COMMAND: string; MESSAGE_ID: Id; MESSAGE?: string; ATTACH?: object; KEYBOARD?: object; MENU?: object; SYSTEM?: string; URL_PREVIEW?: string; CLIENT_ID?: string }, number>
  /** @deprecated Use `imbot.v2.Command.register`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-register.html */
  'imbot.command.register': Method<{ BOT_ID: Id; COMMAND: string; EVENT_COMMAND_ADD: string; LANG: readonly { LANGUAGE_ID: string | null; TITLE: string | null; PARAMS?: string | null }[]; COMMON?: string; HIDDEN?: string; EXTRANET_SUPPORT?: string; CLIENT_ID?: string }, number>
  /** @deprecated Use `imbot.v2.Command.unregister`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-unregister.html */
  'imbot.command.unregister': Method<{ COMMAND_ID: Id; CLIENT_ID?: string }, boolean>
  /** @deprecated Use `imbot.v2.Command.update`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-update.html */
  'imbot.command.update': Method<{ COMMAND_ID: Id; FIELDS: { COMMAND?: string | null; EVENT_COMMAND_ADD?: string | null; HIDDEN?: string | null; EXTRANET_SUPPORT?: string | null; LANG?: readonly { LANGUAGE_ID: string | null; TITLE: string | null; PARAMS?: string | null }[] }; CLIENT_ID?: string }, boolean>
  /** @deprecated Use `imbot.v2.Chat.get`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html */
  'imbot.dialog.get': Method<{ DIALOG_ID: string }, { id: number; parent_chat_id: number; parent_message_id: number; name: string; description: string; owner: number; extranet: boolean; avatar: string; color: string; type: string; counter: number; user_counter: number; message_count: number; unread_id: number; restrictions: { avatar: boolean; rename: boolean; extend: boolean; call: boolean; mute: boolean; leave: boolean; leave_owner: boolean; send: boolean; user_list: boolean }; last_message_id: number; last_id: number; marked_id: number; disk_folder_id: number; entity_type: string; entity_id: string; entity_data_1: string; entity_data_2: string; entity_data_3: string; mute_list: []; date_create: string; message_type: string; public: string; role: string; entity_link: { type: string; url: string; id: string }; text_field_enabled: boolean; background_id: unknown; permissions: { manage_users_add: string; manage_users_delete: string; manage_ui: string; manage_settings: string; manage_messages: string; can_post: string }; is_new: boolean; readed_list: { user_id: number; user_name: string; message_id: number; date: unknown }[]; manager_list: number[]; last_message_views: { message_id: number; first_viewers: { user_id: number; user_name: string; date: string }[]; count_of_viewers: number }; dialog_id: string }>
  /** @deprecated Use `imbot.v2.Chat.Message.send`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html */
  'imbot.message.add': Method<{ BOT_ID?: Id; DIALOG_ID?: string; FROM_USER_ID?: Id; TO_USER_ID?: Id; MESSAGE: string; ATTACH?: object | string; KEYBOARD?: object | string; MENU?: object | string; SYSTEM?: YesNo; URL_PREVIEW?: YesNo; SKIP_CONNECTOR?: YesNo; CLIENT_ID?: string }, number>
  /** @deprecated Use `imbot.v2.Chat.Message.delete`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-delete.html */
  'imbot.message.delete': Method<{ BOT_ID?: Id; MESSAGE_ID: Id; COMPLETE?: YesNo; CLIENT_ID?: string }, boolean>
  /** @deprecated Use `imbot.v2.Chat.Message.Reaction.add`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-like.html */
  'imbot.message.like': Method<{ BOT_ID?: Id; MESSAGE_ID: Id; ACTION?: Some<'auto' | 'minus' | 'plus'>; CLIENT_ID?: string }, boolean>
  /** @deprecated Use `imbot.v2.Chat.Message.update`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-update.html */
  'imbot.message.update': Method<{ BOT_ID?: Id; MESSAGE_ID: Id; MESSAGE?: string; ATTACH?: object | string; KEYBOARD?: object | string; MENU?: object | string; URL_PREVIEW?: YesNo; SKIP_CONNECTOR?: YesNo; CLIENT_ID?: string }, boolean>
  /** @deprecated Use `imbot.v2.Bot.register`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-register.html */
  'imbot.register': Method<{ CODE: string; TYPE?: Some<'B' | 'H' | 'O' | 'S'>; OPENLINE?: YesNo; EVENT_HANDLER?: string; EVENT_MESSAGE_ADD: string; EVENT_MESSAGE_UPDATE?: string; EVENT_MESSAGE_DELETE?: string; EVENT_WELCOME_MESSAGE: string; EVENT_BOT_DELETE: string; CLIENT_ID?: string; PROPERTIES: { NAME: string | null; LAST_NAME: string | null; COLOR?: string | null; EMAIL?: string | null; PERSONAL_BIRTHDAY?: string | null; WORK_POSITION?: string | null; PERSONAL_WWW?: string | null; PERSONAL_GENDER?: Some<'F' | 'M'> | null; PERSONAL_PHOTO?: FileInput | null } }, number>
  /** @deprecated Use `imbot.v2.Bot.unregister`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-unregister.html */
  'imbot.unregister': Method<{ BOT_ID: Id; CLIENT_ID?: string }, boolean>
  /** @deprecated Use `imbot.v2.Bot.update`. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-update.html */
  'imbot.update': Method<{ BOT_ID: Id; FIELDS: { CODE?: string | null; EVENT_HANDLER?: string | null; EVENT_MESSAGE_ADD?: string | null; EVENT_MESSAGE_UPDATE?: string | null; EVENT_MESSAGE_DELETE?: string | null; EVENT_WELCOME_MESSAGE?: string | null; EVENT_BOT_DELETE?: string | null; PROPERTIES?: { NAME?: string | null; LAST_NAME?: string | null; COLOR?: string | null; EMAIL?: string | null; PERSONAL_BIRTHDAY?: string | null; WORK_POSITION?: string | null; PERSONAL_WWW?: string | null; PERSONAL_GENDER?: Some<'F' | 'M'> | null; PERSONAL_PHOTO?: FileInput | null } }; CLIENT_ID?: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.html */
  'imbot.v2.Bot.get': Method<{ botId?: Id; code?: string; botToken?: string }, { bot: { id: number; code: string; type: string; isHidden: boolean; isSupportOpenline: boolean; isReactionsEnabled: boolean; backgroundId: unknown; language: string; moduleId: string; eventMode: string; countMessage: number; countCommand: number; countChat: number; countUser: number }; users: { id: number; active: boolean; name: string; bot: boolean; type: string }[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-list.html */
  'imbot.v2.Bot.list': ListMethod<{ botToken?: string; filter?: OpenFilter; limit?: Id; offset?: Id }, { bots: { id: number; code: string; type: string; isHidden: boolean; isSupportOpenline: boolean; isReactionsEnabled: boolean; backgroundId: unknown; language: string; moduleId: string; eventMode: string; countMessage: number; countCommand: number; countChat: number; countUser: number }[]; users: { id: number; active: boolean; name: string; bot: boolean; type: string }[]; hasNextPage: boolean }, { id: number; code: string; type: string; isHidden: boolean; isSupportOpenline: boolean; isReactionsEnabled: boolean; backgroundId: unknown; language: string; moduleId: string; eventMode: string; countMessage: number; countCommand: number; countChat: number; countUser: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html */
  'imbot.v2.Bot.register': Method<{ fields: { code: string | null; botToken?: string | null; properties: { name: string | null; lastName?: string | null; workPosition?: string | null; color?: string | null; gender?: Some<'F' | 'M'> | null; avatar?: FileInput | null }; type?: string | null; eventMode?: Some<'fetch' | 'webhook'> | null; webhookUrl?: string | null; isHidden?: Flag | null; isReactionsEnabled?: Flag | null; isSupportOpenline?: Flag | null; backgroundId?: string | null } }, { bot: { id: number; code: string; type: string; isHidden: boolean; isSupportOpenline: boolean; isReactionsEnabled: boolean; backgroundId: unknown; language: string; moduleId: string; eventMode: string; countMessage: number; countCommand: number; countChat: number; countUser: number }; users: { id: number; active: boolean; name: string; firstName: string; lastName: string; workPosition: string; color: string; avatar: string; gender: string; birthday: string; extranet: boolean; bot: boolean; connector: boolean; externalAuthId: string; status: string; idle: boolean; lastActivityDate: string; absent: boolean; departments: number[]; phones: boolean; type: string }[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-unregister.html */
  'imbot.v2.Bot.unregister': Method<{ botId: Id; botToken?: string }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-update.html */
  'imbot.v2.Bot.update': Method<{ botId: Id; botToken?: string; fields: { properties?: { name?: string | null; lastName?: string | null; workPosition?: string | null; color?: string | null; gender?: Some<'F' | 'M'> | null; avatar?: FileInput | null }; isHidden?: Flag | null; isReactionsEnabled?: Flag | null; isSupportOpenline?: Flag | null; backgroundId?: string | null; eventMode?: string | null; webhookUrl?: string | null; botToken?: string | null } }, { bot: { id: number; code: string; type: string; isHidden: boolean; isSupportOpenline: boolean; isReactionsEnabled: boolean; backgroundId: unknown; language: string; moduleId: string; eventMode: string; countMessage: number; countCommand: number; countChat: number; countUser: number }; users: { id: number; active: boolean; name: string; bot: boolean; type: string }[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-input-action-notify.html */
  'imbot.v2.Chat.InputAction.notify': Method<{ botId: Id; botToken?: string; dialogId: string; statusMessageCode?: string; duration?: Id }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-add.html */
  'imbot.v2.Chat.Manager.add': Method<{ botId: Id; botToken?: string; dialogId: string; userIds: readonly Id[] }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-delete.html */
  'imbot.v2.Chat.Manager.delete': Method<{ botId: Id; botToken?: string; dialogId: string; userIds: readonly Id[] }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.html */
  'imbot.v2.Chat.Message.Reaction.add': Method<{ botId: Id; botToken?: string; messageId: Id; reaction: string }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-delete.html */
  'imbot.v2.Chat.Message.Reaction.delete': Method<{ botId: Id; botToken?: string; messageId: Id; reaction: string }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.html */
  'imbot.v2.Chat.Message.delete': Method<{ botId: Id; botToken?: string; messageId: Id; complete?: Flag }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get.html */
  'imbot.v2.Chat.Message.get': Method<{ botId: Id; botToken?: string; messageId: Id }, { message: ChatBotsMessage; user: { id: number; active: boolean; name: string; bot: boolean; type: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get-context.html */
  'imbot.v2.Chat.Message.getContext': Method<{ botId: Id; botToken?: string; messageId: Id; range?: Id }, { messages: ChatBotsMessage[]; users: { id: number; active: boolean; name: string; bot: boolean; type: string }[]; hasPrevPage: boolean; hasNextPage: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-read.html */
  'imbot.v2.Chat.Message.read': Method<{ botId: Id; botToken?: string; dialogId: string; messageId?: Id }, { chatId: number; lastId: number; counter: number; viewedMessages: number[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html */
  'imbot.v2.Chat.Message.send': Method<{ botId: Id; botToken?: string; dialogId: string; fields?: { message?: string | null; attach?: readonly unknown[]; keyboard?: readonly { TEXT?: string | null; LINK?: string | null; BG_COLOR_TOKEN?: string | null; [key: string]: unknown }[]; system?: Flag | null; urlPreview?: Flag | null; replyId?: Id | null; templateId?: string | null; forwardIds?: object | null } }, { id: number; uuidMap: Bag }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html */
  'imbot.v2.Chat.Message.update': Method<{ botId: Id; botToken?: string; messageId: Id; fields: { message?: string | null; attach?: readonly unknown[]; keyboard?: readonly unknown[]; urlPreview?: YesNo | null } }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-text-field-enabled.html */
  'imbot.v2.Chat.TextField.enabled': Method<{ botId: Id; botToken?: string; dialogId: string; enabled?: Flag }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-add.html */
  'imbot.v2.Chat.User.add': Method<{ botId: Id; botToken?: string; dialogId: string; userIds: readonly Id[] }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-delete.html */
  'imbot.v2.Chat.User.delete': Method<{ botId: Id; botToken?: string; dialogId: string; userId: Id }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-list.html */
  'imbot.v2.Chat.User.list': ListMethod<{ botId: Id; botToken?: string; dialogId: string; order?: Order<Bag>; limit?: Id }, { id: number; active: boolean; name: string; firstName: string; lastName: string; workPosition: string; color: string; avatar: string; gender: string; birthday: string; extranet: boolean; bot: boolean; connector: boolean; externalAuthId: string; status: string; idle: boolean; lastActivityDate: string; absent: boolean; departments: number[]; phones: boolean; type: string }[], { id: number; active: boolean; name: string; firstName: string; lastName: string; workPosition: string; color: string; avatar: string; gender: string; birthday: string; extranet: boolean; bot: boolean; connector: boolean; externalAuthId: string; status: string; idle: boolean; lastActivityDate: string; absent: boolean; departments: number[]; phones: boolean; type: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html */
  'imbot.v2.Chat.add': Method<{ botId: Id; botToken?: string; fields?: { title?: string | null; description?: string | null; color?: string | null; avatar?: FileInput | null; userIds?: readonly Id[]; ownerId?: Id | null; message?: string | null } }, { chat: ChatBotsChat; users: { id: number; active: boolean; name: string; firstName: string; lastName: string; workPosition: string; color: string; avatar: string; gender: string; birthday: string; extranet: boolean; bot: boolean; connector: boolean; externalAuthId: string; status: string; idle: boolean; lastActivityDate: string; absent: boolean; departments: number[]; phones: boolean; type: string }[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-get.html */
  'imbot.v2.Chat.get': Method<{ botId: Id; botToken?: string; dialogId: string }, { chat: ChatBotsChat }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-leave.html */
  'imbot.v2.Chat.leave': Method<{ botId: Id; botToken?: string; dialogId: string }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-set-owner.html */
  'imbot.v2.Chat.setOwner': Method<{ botId: Id; botToken?: string; dialogId: string; userId: Id }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-update.html */
  'imbot.v2.Chat.update': Method<{ botId: Id; botToken?: string; dialogId: string; fields: { title?: string | null; description?: string | null; color?: string | null; avatar?: FileInput | null } }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html */
  'imbot.v2.Command.answer': Method<{ botId: Id; botToken?: string; commandId: Id; messageId: Id; dialogId: string; fields?: { message?: string | null; attach?: readonly unknown[]; keyboard?: readonly unknown[]; system?: Flag | null; urlPreview?: Flag | null } }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-list.html */
  'imbot.v2.Command.list': ListMethod<{ botId: Id; botToken?: string }, { commands: ChatBotsCommand[] }, ChatBotsCommand>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html */
  'imbot.v2.Command.register': Method<{ botId: Id; botToken?: string; fields: { command: string | null; title?: object | null; params?: object | null; common?: Flag | null; hidden?: Flag | null; extranetSupport?: Flag | null } }, { command: ChatBotsCommand }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-unregister.html */
  'imbot.v2.Command.unregister': Method<{ botId: Id; botToken?: string; commandId: Id }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-update.html */
  'imbot.v2.Command.update': Method<{ botId: Id; botToken?: string; commandId: Id; fields: { command?: string | null; title?: object | null; params?: object | null; common?: Flag | null; hidden?: Flag | null; extranetSupport?: Flag | null } }, { command: ChatBotsCommand }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html */
  'imbot.v2.Event.get': Method<{ botId: Id; botToken?: string; offset?: Id; limit?: Id; withUserEvents?: Flag }, { events: { eventId: number; type: string; date: string; data: Bag }[]; nextOffset: number; hasMore: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-download.html */
  'imbot.v2.File.download': Method<{ botId: Id; botToken?: string; fileId: Id }, { downloadUrl: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-upload.html */
  'imbot.v2.File.upload': Method<{ botId: Id; botToken?: string; dialogId: string; fields: { name: string | null; content: string | null; message?: string | null } }, { file: { id: number; chatId: number; name: string; extension: string; size: number }; messageId: number; chatId: number; dialogId: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/revision-get.html */
  'imbot.v2.Revision.get': Method<Record<never, never>, { rest: number; web: number; mobile: number; desktop: number }>
}

export interface ImbotEvents {
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/events/on-imbot-delete.html */
  ONIMBOTDELETE: { BOT_ID: string; BOT_CODE: string }
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/events/on-imbot-join-chat.html */
  ONIMBOTJOINCHAT: { BOT: Record<string, { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string; AUTH: { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string }; BOT_ID: string; BOT_CODE: string }>; PARAMS: { CHAT_TYPE: string; MESSAGE_TYPE: string; BOT_ID: string; USER_ID: string; TO_USER_ID?: string; FROM_USER_ID?: string; DIALOG_ID: string; LANGUAGE: string; CHAT_ID?: string; CHAT_AUTHOR_ID?: string; CHAT_ENTITY_TYPE?: string; CHAT_ENTITY_ID?: string; ACCESS_HISTORY?: string; SILENT_JOIN?: string }; USER: { ID: string; NAME: string; FIRST_NAME: string; LAST_NAME: string; WORK_POSITION: string; GENDER: string } }
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-add.html */
  ONIMBOTMESSAGEADD: { BOT: Record<string, { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string; AUTH: { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string }; BOT_ID: string; BOT_CODE: string }>; PARAMS: { MESSAGE: string; TEMPLATE_ID: string; MESSAGE_TYPE: string; FROM_USER_ID: string; DIALOG_ID: string; TO_CHAT_ID: string; AUTHOR_ID: string; SYSTEM: string; TO_USER_ID: string; PUSH: string; PUSH_IMPORTANT: string; RECENT_SKIP_AUTHOR: string; CONVERT: string; SKIP_COMMAND: string; SKIP_COUNTER_INCREMENTS: string; SILENT_CONNECTOR: string; SKIP_CONNECTOR: string; IMPORTANT_CONNECTOR: string; NO_SESSION_OL: string; FAKE_RELATION: string; SKIP_URL_INDEX: string; COMMAND_CONTEXT: string; CHAT_USER_COUNT: string; PLATFORM_CONTEXT: string; MESSAGE_ID: string; CHAT_TYPE: string; LANGUAGE: string; CHAT_ID?: string; CHAT_TITLE?: string; CHAT_AUTHOR_ID?: string; CHAT_AVATAR?: string; CHAT_COLOR?: string; CHAT_ENTITY_TYPE?: string; CHAT_ENTITY_ID?: string; CHAT_ENTITY_DATA_1?: string; CHAT_ENTITY_DATA_2?: string; CHAT_ENTITY_DATA_3?: string; CHAT_EXTRANET?: string; CHAT_PREV_MESSAGE_ID?: string; CHAT_CAN_POST?: string; RID?: string; IS_MANAGER?: string; MENTIONED_LIST?: Record<string, string>; MESSAGE_ORIGINAL?: string }; USER: { ID: string; NAME: string; FIRST_NAME: string; LAST_NAME: string; WORK_POSITION: string; GENDER: string; IS_BOT: string; IS_CONNECTOR: string; IS_NETWORK: string; IS_EXTRANET: string } }
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-delete.html */
  ONIMBOTMESSAGEDELETE: { BOT: Record<string, { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string; AUTH: { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string }; BOT_ID: string; BOT_CODE: string }>; PARAMS: { ID: string; CHAT_ID: string; AUTHOR_ID: string; MESSAGE: string; MESSAGE_TYPE: string; CHAT_AUTHOR_ID: string; CHAT_ENTITY_ID: string; CHAT_ENTITY_DATA_1: string; CHAT_ENTITY_DATA_2: string; CHAT_ENTITY_DATA_3: string; FROM_USER_ID?: string; TO_USER_ID?: string; DIALOG_ID: string; MESSAGE_ID: string; CHAT_TYPE: string; LANGUAGE: string; CHAT_ENTITY_TYPE?: string }; USER?: { ID: string; NAME: string; FIRST_NAME: string; LAST_NAME: string; WORK_POSITION: string; GENDER: string; IS_BOT: string; IS_CONNECTOR: string; IS_NETWORK: string; IS_EXTRANET: string } }
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-update.html */
  ONIMBOTMESSAGEUPDATE: { BOT: Record<string, { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string; AUTH: { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string }; BOT_ID: string; BOT_CODE: string }>; PARAMS: { ID: string; CHAT_ID: string; AUTHOR_ID: string; MESSAGE: string; MESSAGE_TYPE: string; CHAT_AUTHOR_ID: string; CHAT_ENTITY_ID: string; CHAT_ENTITY_DATA_1: string; CHAT_ENTITY_DATA_2: string; CHAT_ENTITY_DATA_3: string; FROM_USER_ID?: string; TO_USER_ID: string; CHAT_USER_COUNT: string; PLATFORM_CONTEXT: string; DIALOG_ID: string; MESSAGE_ID: string; CHAT_TYPE: string; LANGUAGE: string; CHAT_ENTITY_TYPE?: string; MENTIONED_LIST?: Record<string, string>; MESSAGE_ORIGINAL?: string }; USER?: { ID: string; NAME: string; FIRST_NAME: string; LAST_NAME: string; WORK_POSITION: string; GENDER: string; IS_BOT: string; IS_CONNECTOR: string; IS_NETWORK: string; IS_EXTRANET: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html */
  ONIMBOTV2COMMANDADD: { bot: { id: string; code: string; type: string; isHidden: string; isSupportOpenline: string; isReactionsEnabled: string; backgroundId: string; language: string; moduleId: string; eventMode: string; countMessage: string; countCommand: string; countChat: string; countUser: string }; command: { id: string; command: string; params: string; context: string }; message: { id: string; chatId: string; authorId: string; date: string; text: string; isSystem: string; uuid: string; forward: string; params: Bag; viewedByOthers: string }; chat: { id: string; dialogId: string; type: string; name: string; entityType: string; owner: string; avatar: string; color: string }; user: { id: string; active: string; name: string; firstName: string; lastName: string; workPosition: string; color: string; avatar: string; gender: string; birthday: string; extranet: string; bot: string; connector: string; externalAuthId: string; status: string; idle: string; lastActivityDate: string; absent: string; departments: string[]; phones: string; type: string }; language: string }
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html */
  ONIMBOTV2CONTEXTGET: { bot: { id: string; code: string; type: string; isHidden: string; isSupportOpenline: string; isReactionsEnabled: string; backgroundId: string; language: string; moduleId: string; eventMode: string; countMessage: string; countCommand: string; countChat: string; countUser: string }; dialogId: string; context: { entityId: string; entityType: string; source: string }; chat: { id: string; dialogId: string; type: string; name: string; entityType: string; owner: string; avatar: string; color: string }; user: { id: string; active: string; name: string; firstName: string; lastName: string; workPosition: string; color: string; avatar: string; gender: string; birthday: string; extranet: string; bot: string; connector: string; externalAuthId: string; status: string; idle: string; lastActivityDate: string; absent: string; departments: string[]; phones: string; type: string }; language: string }
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html */
  ONIMBOTV2DELETE: { bot: { id: string; code: string; type: string; isHidden: string; isSupportOpenline: string; isReactionsEnabled: string; backgroundId: string; language: string; moduleId: string; eventMode: string; countMessage: string; countCommand: string; countChat: string; countUser: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html */
  ONIMBOTV2JOINCHAT: { bot: { id: string; code: string; type: string; isHidden: string; isSupportOpenline: string; isReactionsEnabled: string; backgroundId: string; language: string; moduleId: string; eventMode: string; countMessage: string; countCommand: string; countChat: string; countUser: string }; dialogId: string; chat: { id: string; dialogId: string; type: string; name: string; entityType: string; owner: string; avatar: string; color: string }; user: { id: string; active: string; name: string; firstName: string; lastName: string; workPosition: string; color: string; avatar: string; gender: string; birthday: string; extranet: string; bot: string; connector: string; externalAuthId: string; status: string; idle: string; lastActivityDate: string; absent: string; departments: string[]; phones: string; type: string }; language: string }
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html */
  ONIMBOTV2MESSAGEADD: { bot: { id: string; code: string; type: string; isHidden: string; isSupportOpenline: string; isReactionsEnabled: string; backgroundId: string; language: string; moduleId: string; eventMode: string; countMessage: string; countCommand: string; countChat: string; countUser: string }; message: { id: string; chatId: string; authorId: string; date: string; text: string; isSystem: string; uuid: string; forward: string; params: Bag; viewedByOthers: string }; chat: { id: string; dialogId: string; type: string; name: string; entityType: string; owner: string; avatar: string; color: string }; user: { id: string; active: string; name: string; firstName: string; lastName: string; workPosition: string; color: string; avatar: string; gender: string; birthday: string; extranet: string; bot: string; connector: string; externalAuthId: string; status: string; idle: string; lastActivityDate: string; absent: string; departments: string[]; phones: string; type: string }; language: string }
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html */
  ONIMBOTV2MESSAGEDELETE: { bot: string; messageId: string; chat: string; user: string; language: string }
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html */
  ONIMBOTV2MESSAGEUPDATE: { bot: string; message: string; chat: string; user: string; language: string }
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html */
  ONIMBOTV2REACTIONCHANGE: { bot: { id: string; code: string; type: string; isHidden: string; isSupportOpenline: string; isReactionsEnabled: string; backgroundId: string; language: string; moduleId: string; eventMode: string; countMessage: string; countCommand: string; countChat: string; countUser: string }; reaction: string; action: string; message: { id: string; chatId: string; authorId: string; date: string; text: string; isSystem: string; uuid: string; forward: string; params: Bag; viewedByOthers: string }; chat: { id: string; dialogId: string; type: string; name: string; entityType: string; owner: string; avatar: string; color: string }; user: { id: string; active: string; name: string; firstName: string; lastName: string; workPosition: string; color: string; avatar: string; gender: string; birthday: string; extranet: string; bot: string; connector: string; externalAuthId: string; status: string; idle: string; lastActivityDate: string; absent: string; departments: string[]; phones: string; type: string }; language: string }
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/events/on-im-command-add.html */
  ONIMCOMMANDADD: { COMMAND: Record<string, { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string; AUTH: { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string }; BOT_ID: string; BOT_CODE: string; COMMAND: string; COMMAND_ID: string; COMMAND_PARAMS: string; COMMAND_CONTEXT: string; MESSAGE_ID: string }>; PARAMS: { MESSAGE: string; TEMPLATE_ID: string; MESSAGE_TYPE: string; FROM_USER_ID: string; DIALOG_ID: string; TO_CHAT_ID: string; AUTHOR_ID: string; SYSTEM: string; TO_USER_ID?: string; SKIP_USER_CHECK: string; PUSH: string; PUSH_IMPORTANT: string; RECENT_ADD: string; RECENT_SKIP_AUTHOR: string; CONVERT: string; SKIP_COMMAND: string; SKIP_COUNTER_INCREMENTS: string; SILENT_CONNECTOR: string; SKIP_CONNECTOR: string; IMPORTANT_CONNECTOR: string; NO_SESSION_OL: string; FAKE_RELATION: string; SKIP_URL_INDEX: string; MESSAGE_ID: string; CHAT_TYPE: string; LANGUAGE: string; CHAT_ID?: string; CHAT_PARENT_ID?: string; CHAT_PARENT_MID?: string; CHAT_TITLE?: string; CHAT_AUTHOR_ID?: string; CHAT_AVATAR?: string; CHAT_COLOR?: string; CHAT_ENTITY_TYPE?: string; CHAT_ENTITY_ID?: string; CHAT_ENTITY_DATA_1?: string; CHAT_ENTITY_DATA_2?: string; CHAT_ENTITY_DATA_3?: string; CHAT_EXTRANET?: string; CHAT_PREV_MESSAGE_ID?: string; CHAT_CAN_POST?: string; RID?: string; IS_MANAGER?: string; BOT_IN_CHAT?: Record<string, string> }; USER: { ID: string; NAME: string; FIRST_NAME: string; LAST_NAME: string; GENDER: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html */
  ONIMV2JOINCHAT: { dialogId: string; chat: string; user: string; language: string }
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html */
  ONIMV2MESSAGEADD: { message: { id: string; chatId: string; authorId: string; date: string; text: string; isSystem: string; uuid: string; forward: string; params: Bag; viewedByOthers: string }; chat: { id: string; dialogId: string; name: string; type: string; messageType: string; owner: string; color: string; avatar: string; description: string; extranet: string; containsCollaber: string; entityType: string; entityId: string; entityData1: string; entityData2: string; entityData3: string; entityLink: Bag; diskFolderId: string; permissions: Bag; parentChatId: string; parentMessageId: string; isNew: string; textFieldEnabled: string; backgroundId: string }; user: { id: string; active: string; name: string; firstName: string; lastName: string; workPosition: string; color: string; avatar: string; gender: string; birthday: string; extranet: string; bot: string; connector: string; externalAuthId: string; status: string; idle: string; lastActivityDate: string; mobileLastDate: string; desktopLastDate: string; absent: string; departments: string[]; phones: string; website: string; email: string; type: string }; language: string }
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html */
  ONIMV2MESSAGEDELETE: { messageId: string; chat: string; user: string; language: string }
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html */
  ONIMV2MESSAGEUPDATE: { message: string; chat: string; user: string; language: string }
  /** @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html */
  ONIMV2REACTIONCHANGE: { reaction: string; action: string; message: string; chat: string; user: string; language: string }
}
