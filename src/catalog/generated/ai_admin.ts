// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Id, ListMethod, Method, OpenFilter, Some } from '../shapes'

export interface AiAdminMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/ai/ai-engine-list.html */
  'ai.engine.list': ListMethod<{ filter?: OpenFilter; limit?: Id; start?: Id }, ({ id: number; app_code: string; name: string; code: string; category: string; completions_url: string; settings: { code_alias: string; model_context_type: string; model_context_limit: number }; date_create: number })[], { id: number; app_code: string; name: string; code: string; category: string; completions_url: string; settings: { code_alias: string; model_context_type: string; model_context_limit: number }; date_create: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/ai/ai-engine-register.html */
  'ai.engine.register': Method<{ name: string; code: string; category: Some<'audio' | 'call' | 'image' | 'text'>; completions_url: string; settings?: { code_alias?: string | null; model_context_type?: Some<'symbol' | 'token'> | null; model_context_limit?: Id | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/ai/ai-engine-unregister.html */
  'ai.engine.unregister': Method<{ code?: string }, boolean>
}
