// Two requests a second are built into this SDK; without them it is compared at its best.
import { createRequire } from 'node:module'
import { Bitrix } from '@2bad/bitrix'
import { measure } from '../measure.mjs'

const { default: Queue } = createRequire(createRequire(import.meta.url).resolve('@2bad/bitrix'))('p-queue')
Object.defineProperty(Queue.prototype, '_isIntervalIgnored', { get: () => true, set() {} })

await measure(async (url) => {
  const { result } = await Bitrix(url).deals.list({ select: ['ID', 'TITLE'] })
  return result.length
})
