/**
 * How the host (panel, background, command line) reaches the page: the extension's `scripting` API or the DevTools
 * protocol. Scripts run in an isolated world and leave one global there, `mingcha`, whose methods `call` invokes.
 */
export interface FrameRef {
  /** The driver's own handle. */
  id: unknown
  /** Indexes of window.frames from the top document down. */
  path: number[]
  url: string
}

export type PageScript = 'gather' | 'axe' | 'marks'

export interface PageDriver {
  /** The top document first; frames that refuse are left out. */
  frames(): Promise<FrameRef[]>
  /** Loads a built script into the frame's isolated world; a second load of the same script is a no-op. */
  load(script: PageScript, frame: FrameRef): Promise<void>
  /** Calls globalThis.mingcha[method](argument) there; the answer is plain JSON. Rejects with the page side's message. */
  call(frame: FrameRef, method: string, argument: unknown): Promise<unknown>
}
