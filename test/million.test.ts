import { expect, it } from 'vitest'
import { setup } from './setup'

const heap = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

it('walks a million deals within the limits, in flat memory', { timeout: 120_000 }, async () => {
  const rows = 1_000_000
  const { portal, clock, b24 } = setup({ deals: rows })
  const began = clock.now()
  const heapBefore = heap()
  let [count, last, peak] = [0, 0, 0]
  for await (const { ID } of b24.list('crm.deal.list', { select: ['ID', 'TITLE'] })) {
    if (Number(ID) !== ++last) break
    if (++count % 100_000 === 0) peak = Math.max(peak, heap() - heapBefore)
  }
  expect(count).toBe(rows)
  const { requests, refused, overBudget } = portal.stats()
  expect({ refused, overBudget }).toEqual({ refused: 0, overBudget: 0 })
  expect(requests).toBeLessThanOrEqual(420)

  // 20,000 pages are 600 s of operating time: 480 s at once, the rest when the first minutes are forgotten.
  const seconds = (clock.now() - began) / 1000
  expect(seconds).toBeLessThanOrEqual(1.1 * 600)
  expect(peak / 2 ** 20).toBeLessThan(50)
})
