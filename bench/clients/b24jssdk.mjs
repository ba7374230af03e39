// The official SDK's own whole-list walk, its limiter opened wide because the portal has no limits. It takes no http: URL,
// so the portal's is put in afterwards.
import { ApiVersion, B24Hook } from '@bitrix24/b24jssdk'
import { measure } from '../measure.mjs'

await measure(async (url) => {
  const { host, pathname } = new URL(url)
  const b24 = B24Hook.fromWebhookUrl(`https://${host}${pathname}`, {
    restrictionParams: {
      rateLimit: { burstLimit: 1e9, drainRate: 1e9, adaptiveEnabled: false },
      operatingLimit: { windowMs: 600_000, limitMs: Number.MAX_SAFE_INTEGER, heavyPercent: 100 },
      adaptiveConfig: { enabled: false, thresholdPercent: 100, coefficient: 0, maxDelay: 0 },
    },
  })
  b24.auth.getTargetOriginWithPath().set(ApiVersion.v2, url.replace(/\/+$/, ''))
  let rows = 0
  const pages = b24.actions.v2.fetchList.make({
    method: 'crm.deal.list',
    params: { select: ['ID', 'TITLE'] },
    idKey: 'ID',
  })
  for await (const page of pages) rows += page.length
  return rows
})
