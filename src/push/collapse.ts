// Makes one of many: the first goes at once, what comes within its window goes as one when the window is over.
import type { Clock } from '../clock'

export function createCollapse<Item>(clock: Clock, window: number, send: (item: Item) => Promise<void>) {
  const open = new Map<string, { next: Item | undefined }>()

  async function shut(key: string): Promise<void> {
    await clock.sleep(window)
    const { next } = open.get(key) ?? {}
    if (next === undefined) {
      open.delete(key)
      return
    }
    open.set(key, { next: undefined })
    void shut(key)
    await send(next)
  }

  /** @returns whether it was sent now; else it goes at the end of the window, unless a later one takes its place */
  return async (key: string, item: Item): Promise<boolean> => {
    const before = open.get(key)
    if (before) {
      before.next = item
      return false
    }
    open.set(key, { next: undefined })
    void shut(key)
    await send(item)
    return true
  }
}
