// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag, FilterV3, Id, ListMethod, Method, Order, Pagination, SelectV3, Some } from '../shapes'

export interface CallMethodsV3 {
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-get.html */
  'call.followup.field.get': Method<{ name: string; select?: SelectV3<Bag> }, { item: { name: string; type: string; title: string; description: string; filterable: boolean; sortable: boolean; multiple: boolean } }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-list.html */
  'call.followup.field.list': ListMethod<{ select?: SelectV3<Bag> }, { items: { name: string; type: string; description: string }[] }, { name: string; type: string; description: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-get.html */
  'call.followup.get': Method<{ callId: Id; select?: SelectV3<Bag>; mentionFormat?: Some<'bb' | 'html' | 'none'> }, { item: { callId: number; callType?: number; initiatorId?: number; startDate?: string; endDate?: string; durationSeconds?: number; uuid?: string; language?: string; version?: number; participants?: unknown[]; outcomes?: string[]; createdAt?: string; tracks?: unknown[]; transcription?: unknown; overview?: unknown; summary?: unknown; insights?: unknown; evaluation?: unknown } }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-list.html */
  'call.followup.list': ListMethod<{ filter: FilterV3<Bag>; select?: SelectV3<Bag>; order?: Order<Bag>; pagination?: Pagination; mentionFormat?: Some<'bb' | 'html' | 'none'> }, { items: ({ callId: number; startDate: string; participants: { userId: number; name: string; avatar?: string; talkedSeconds: number }[]; overview: { topic: string; actionItems: { actionItem: string; quote: string }[] } })[]; hasMore: boolean; afterCursor: { startDate: string; id: number } }, { callId: number; startDate: string; participants: { userId: number; name: string; avatar?: string; talkedSeconds: number }[]; overview: { topic: string; actionItems: { actionItem: string; quote: string }[] } }>
}
