// Who sleeps until when: the next one is at hand however many there are, and any of them may leave.

export interface Sleeper {
  at: number
  order: number
  wake(): void
}

export function createSleepers() {
  const asleep = new Set<Sleeper>()
  /** A heap: none wakes before the one at half its place. Those who have left stay in it until they come up. */
  const heap: Sleeper[] = []
  const isBefore = (left: Sleeper, right: Sleeper): boolean =>
    left.at < right.at || (left.at === right.at && left.order < right.order)
  const swap = (left: number, right: number): void => {
    const [a, b] = [heap[left] as Sleeper, heap[right] as Sleeper]
    heap[left] = b
    heap[right] = a
  }
  const first = (place: number, other: number): number =>
    other < heap.length && isBefore(heap[other] as Sleeper, heap[place] as Sleeper) ? other : place

  const pop = (): Sleeper | undefined => {
    if (heap.length === 0) return undefined
    swap(0, heap.length - 1)
    const top = heap.pop()
    for (let place = 0; ; ) {
      const next = first(first(place, 2 * place + 1), 2 * place + 2)
      if (next === place) return top
      swap(place, next)
      place = next
    }
  }

  return {
    get size() {
      return asleep.size
    },
    add(sleeper: Sleeper): void {
      asleep.add(sleeper)
      let place = heap.push(sleeper) - 1
      for (
        let parent = (place - 1) >> 1;
        place > 0 && isBefore(sleeper, heap[parent] as Sleeper);
        parent = (place - 1) >> 1
      ) {
        swap(place, parent)
        place = parent
      }
    },
    leave: (sleeper: Sleeper): boolean => asleep.delete(sleeper),
    /** The one who wakes next, left where it is. */
    next(): Sleeper | undefined {
      while (heap[0] && !asleep.has(heap[0])) pop()
      return heap[0]
    },
  }
}
