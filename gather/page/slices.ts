/** Long work in the page gives the thread back every few milliseconds. */
const SLICE = 6

export interface Slices {
  /** True where the caller must await rest() now. */
  due(): boolean
  /** Gives the thread back; rejects when aborted. */
  rest(): Promise<void>
  /** True once the deadline has passed. */
  late(): boolean
}

export function slices(end: number, signal: AbortSignal): Slices {
  let start = performance.now()
  const channel = new MessageChannel()
  let wake: () => void = () => {}
  channel.port1.onmessage = () => wake()
  return {
    due: () => performance.now() - start > SLICE,
    late: () => performance.now() > end,
    async rest() {
      await new Promise<void>((resolve) => {
        wake = resolve
        channel.port2.postMessage(null)
      })
      signal.throwIfAborted()
      start = performance.now()
    },
  }
}
