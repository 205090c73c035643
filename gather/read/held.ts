/** What an element holds, looked up instead of searched for: a page has thousands of blocks and thousands of links. */
import type { Place } from '../../audit/index.ts'
import { parentPlace } from './words.ts'

/** Ancestors that an item is filed under; real pages nest less deep. */
const LEVELS = 40

export class HeldBy<T extends { place: Place }> {
  private readonly lists = new Map<Place, T[]>()

  constructor(items: readonly T[]) {
    for (const item of items) {
      let place = item.place
      for (let level = 0; level < LEVELS; level++) {
        const list = this.lists.get(place)
        if (list) list.push(item)
        else this.lists.set(place, [item])
        const parent = parentPlace(place)
        if (parent === place || parent === '') break
        place = parent
      }
    }
  }

  /** The items that stand at the place or inside it, in the order given. */
  at(place: Place): readonly T[] {
    return this.lists.get(place) ?? []
  }
}
