/** Resolves true once nothing was added, removed or rewritten for `quiet` ms and the document is loaded; false at the limit. */
export function settle(quiet: number, limit: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    let timer = 0
    const done = (settled: boolean) => {
      observer.disconnect()
      clearTimeout(timer)
      clearTimeout(last)
      document.removeEventListener('readystatechange', again)
      signal.removeEventListener('abort', stop)
      resolve(settled)
    }
    const again = () => {
      clearTimeout(timer)
      if (document.readyState !== 'loading') timer = window.setTimeout(done, quiet, true)
    }
    const stop = () => done(false)
    const observer = new MutationObserver(again)
    const last = window.setTimeout(done, limit, false)
    signal.addEventListener('abort', stop)
    document.addEventListener('readystatechange', again)
    observer.observe(document, { childList: true, subtree: true, characterData: true })
    again()
  })
}
