/**
 * Turns: never two audits of one tab at once, whether the panel or the background runs them. Web Locks are shared by all
 * contexts of the extension and are let go when one of them dies, so nothing has to be remembered.
 */

export class Overtaken extends Error {
  constructor() {
    super('A newer audit of this tab has begun')
    this.name = 'AbortError'
  }
}

/** Runs `work` as the newest of this name: an older one is aborted with Overtaken. */
export async function newest<T>(
  name: string,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const own = new AbortController()
  const forward = () => own.abort(signal.reason)
  signal.addEventListener('abort', forward)
  if (signal.aborted) forward()
  try {
    return await navigator.locks.request(name, { steal: true }, () => work(own.signal))
  } catch (error) {
    if (!own.signal.aborted && error instanceof DOMException && error.name === 'AbortError') {
      own.abort(new Overtaken())
      throw own.signal.reason
    }
    throw error
  } finally {
    signal.removeEventListener('abort', forward)
  }
}

/** Holds a name until the signal aborts; several may hold it. */
export function hold(name: string, signal: AbortSignal): void {
  void navigator.locks.request(name, { mode: 'shared' }, () => aborted(signal))
}

export async function isHeld(name: string): Promise<boolean> {
  const { held } = await navigator.locks.query()
  return (held ?? []).some((lock) => lock.name === name)
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve())
  })
