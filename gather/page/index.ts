/** What the gather script offers in the page's isolated world. The only code that reads the audited page. */
import type { CaptureOptions } from '../capture.ts'
import { framePath } from './frames.ts'
import { settle } from './settle.ts'
import { walk } from './walk.ts'

let running: AbortController | null = null

export const pageApi = {
  /** Waits for the page to come to rest, then walks it once. A newer call ends an older one. */
  async capture(options: CaptureOptions) {
    running?.abort()
    running = new AbortController()
    const { signal } = running
    const end = performance.now() + options.deadline
    const settled = await settle(options.quiet, Math.max(0, (end - performance.now()) * 0.6), signal)
    return walk({ settled, end, signal })
  },
  async cancel() {
    running?.abort()
  },
  async framePath() {
    return framePath(window)
  },
}
