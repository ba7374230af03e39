// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag, Flag, Id, ListMethod, Method, Pagination, SelectV3 } from '../shapes'

export interface MailMethodsV3 {
  /** @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-get.html */
  'mail.mailbox.field.get': Method<{ name: string; select?: SelectV3<Bag> }, { item: { name: string; type: string; title: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-list.html */
  'mail.mailbox.field.list': ListMethod<{ select?: SelectV3<Bag> }, { items: { name: string; type: string; title: string; filterable: boolean; sortable: boolean }[] }, { name: string; type: string; title: string; filterable: boolean; sortable: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html */
  'mail.mailbox.get': Method<{ id: Id; select?: SelectV3<Bag> }, { item: { id: number; name: string; email: string; senderName: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html */
  'mail.mailbox.list': ListMethod<{ name?: string; email?: string; pagination?: Pagination }, { items: { id: number; name: string; email: string; senderName: string }[] }, { id: number; name: string; email: string; senderName: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-senders.html */
  'mail.mailbox.senders': ListMethod<{ pagination?: Pagination }, { items: { email: string; name: string; sender: string }[] }, { email: string; name: string; sender: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html */
  'mail.message.createcalendarevent': Method<{ messageId: Id; dateFrom: string; dateTo: string; name?: string; description?: string }, { success: boolean; eventId: number; messageId: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createchat.html */
  'mail.message.createchat': Method<{ messageId: Id }, { success: boolean; chatId: number; messageId: number; existing: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcrmactivity.html */
  'mail.message.createcrmactivity': Method<{ messageId: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createfeedpost.html */
  'mail.message.createfeedpost': Method<{ messageId: Id; title?: string }, { success: boolean; postId: number; messageId: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createtask.html */
  'mail.message.createtask': Method<{ messageId: Id; title?: string; responsibleId?: Id; description?: string }, { success: boolean; taskId: number; messageId: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-get.html */
  'mail.message.field.get': Method<{ name: string; select?: SelectV3<Bag> }, { item: { name: string; type: string; title: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-list.html */
  'mail.message.field.list': ListMethod<{ select?: SelectV3<Bag> }, { items: { name: string; type: string; title: string; filterable: boolean; sortable: boolean }[] }, { name: string; type: string; title: string; filterable: boolean; sortable: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-forward.html */
  'mail.message.forward': Method<{ forwardMessageId: Id; from: string; to: readonly string[]; subject: string; body: string; cc?: readonly unknown[]; bcc?: readonly unknown[] }, { success: boolean; to: string[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-get.html */
  'mail.message.get': Method<{ id: Id; select?: SelectV3<Bag> }, { item: { id: number; mailboxId: number; mailboxEmail: string; subject: string; from: string; to: string; cc: unknown; date: string; isSeen: boolean; hasAttachments: boolean; url: string; bindings: []; body: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-list.html */
  'mail.message.list': ListMethod<{ mailboxId: Id; searchQuery?: string; dateFrom?: string; dateTo?: string; isSeen?: Flag; hasAttachments?: Flag; folder?: string; pagination?: Pagination }, { items: { id: number; mailboxId: number; mailboxEmail: string; subject: string; from: string; to: string; cc: string; date: string; isSeen: boolean; hasAttachments: boolean; url: string; bindings: []; body: string }[] }, { id: number; mailboxId: number; mailboxEmail: string; subject: string; from: string; to: string; cc: string; date: string; isSeen: boolean; hasAttachments: boolean; url: string; bindings: []; body: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-movetofolder.html */
  'mail.message.movetofolder': Method<{ messageIds: readonly Id[]; action: string; folder?: string }, { success: boolean; movedCount: number; action: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-removecrmactivity.html */
  'mail.message.removecrmactivity': Method<{ messageId: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-reply.html */
  'mail.message.reply': Method<{ replyToMessageId: Id; from: string; to: readonly string[]; subject: string; body: string; cc?: readonly unknown[]; bcc?: readonly unknown[] }, { success: boolean; to: string[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-send.html */
  'mail.message.send': Method<{ from: string; to: readonly string[]; subject: string; body: string; cc?: readonly unknown[]; bcc?: readonly unknown[] }, { success: boolean; to: string[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-thread.html */
  'mail.message.thread': ListMethod<{ id: Id; limit?: Id }, { id: number; subject: string; from: string; to: string; cc: string; date: string; body: string }[], { id: number; subject: string; from: string; to: string; cc: string; date: string; body: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-get.html */
  'mail.recipient.field.get': Method<{ name: string; select?: SelectV3<Bag> }, { item: { name: string; type: string; title: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-list.html */
  'mail.recipient.field.list': ListMethod<{ select?: SelectV3<Bag>; start?: Id }, { items: { name: string; type: string; title: string; filterable: boolean; sortable: boolean }[] }, { name: string; type: string; title: string; filterable: boolean; sortable: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html */
  'mail.recipient.listcontacts': ListMethod<{ query?: string; pagination?: Pagination }, { items: { id: number; email: string; name: string }[] }, { id: number; email: string; name: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listemployees.html */
  'mail.recipient.listemployees': ListMethod<{ query: string; pagination?: Pagination }, { items: { id: number; email: string; name: string }[] }, { id: number; email: string; name: string }>
}
