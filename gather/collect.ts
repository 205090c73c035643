/** Host side of the gatherer: asks every frame for its part and joins the parts into PageFacts. */
import type { PageFacts } from '../audit/index.ts'
import type { PageDriver } from './driver.ts'

export interface CollectOptions {
  /** The time the page is judged by. */
  at: Date
  /** The address a saved page came from; null: a saved page without one. Left out: the page's own. */
  url?: string | null
  /** Milliseconds in all; what is not there by then is left out and named in page.incomplete. */
  deadline: number
  signal?: AbortSignal
}

/** Everything but axe: quiet wait, walk, join. Rejects where not even the top document can be read. */
export declare function collect(driver: PageDriver, options: CollectOptions): Promise<PageFacts>

/** axe in all frames (runPartial, finishRun), as the `axe` section. */
export declare function collectAxe(
  driver: PageDriver,
  options: Pick<CollectOptions, 'deadline' | 'signal'>,
): Promise<NonNullable<PageFacts['axe']>>
