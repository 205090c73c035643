/** axe in one frame, in the page's isolated world: partial run, and in the top document the joining of all parts. */
import axe from 'axe-core'
import type { AxeRuleFacts } from '../../audit/index.ts'
import { axeFacts } from './axe-facts.ts'
import { localPlace } from './dom.ts'
import { frameIndex } from './frames.ts'

/** What a judgement needs, nothing else: passed and inapplicable rules are named, their elements are not. */
const OPTIONS: axe.RunOptions = { resultTypes: ['violations', 'incomplete'], ancestry: true }

/** Above this axe would hold the page for minutes; it is then left out, and the report says so. */
const MAX_ELEMENTS = 80_000

export interface AxeAnswer {
  /** The finished facts, where the document has no frames of its own to wait for. */
  rules: AxeRuleFacts[] | null
  partial: axe.PartialResult | null
  /** Frames below, by their index in window.frames, each with the context axe hands down to it. */
  frames: { index: number; place: string; context: unknown }[]
  version: string
}

export const axeApi = {
  /** `context` is what the frame above handed down; null in the top document. */
  async axePart(context: unknown): Promise<AxeAnswer> {
    const { length } = document.getElementsByTagName('*')
    if (length > MAX_ELEMENTS) throw new Error(`the page has ${length} elements; axe is run up to ${MAX_ELEMENTS}`)
    const scope = (context ?? document) as axe.ElementContext
    const frames = axe.utils.getFrameContexts(scope, OPTIONS).map(({ frameSelector, frameContext }) => {
      const element = axe.utils.shadowSelect(frameSelector) as HTMLIFrameElement | null
      return {
        index: element ? frameIndex(window, element.contentWindow) : -1,
        place: element ? localPlace(element) : '',
        context: frameContext,
      }
    })
    const { version } = axe
    // Without frames there is nothing to join, and a partial run describes every element that passed, too.
    if (context === null && frames.length === 0) {
      return { rules: axeFacts(await axe.run(scope, OPTIONS)), partial: null, frames, version }
    }
    return { rules: null, partial: await axe.runPartial(scope, OPTIONS), frames, version }
  },
  /** In the top document: joins the parts, in the order axe asked for them; null where a frame gave none. */
  async axeJoin(parts: unknown): Promise<AxeRuleFacts[]> {
    return axeFacts(await axe.finishRun(parts as axe.PartialResults, OPTIONS))
  },
}
