/**
 * The only script that is always there: waits until the page is quiet and says so once. Registered in wxt.config.ts.
 * chrome.* instead of the polyfill: that alone is larger than this script may be.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { QuietMessage } from '../extension/index.ts'

/** Milliseconds: stillness that counts as quiet, and the longest wait for it. */
const QUIET = 500
const DEADLINE = 8000

declare const chrome: {
  runtime?: { id?: string; sendMessage(message: QuietMessage, done: () => void): void; lastError?: unknown }
}

export default defineUnlistedScript(() => {
  const tell = () => {
    // After an update of the extension this script is an orphan.
    if (!chrome.runtime?.id) return
    const { runtime } = chrome
    runtime.sendMessage({ type: 'quiet', timeOrigin: performance.timeOrigin }, () => void runtime.lastError)
  }

  const watch = () => {
    const finish = () => {
      observer.disconnect()
      clearTimeout(quiet)
      clearTimeout(deadline)
      tell()
    }
    const restart = () => {
      clearTimeout(quiet)
      quiet = setTimeout(finish, QUIET)
    }
    let quiet = setTimeout(finish, QUIET)
    const deadline = setTimeout(finish, DEADLINE)
    const observer = new MutationObserver(restart)
    observer.observe(document, { subtree: true, childList: true, characterData: true })
    if (document.readyState !== 'complete') addEventListener('load', restart, { once: true })
  }

  // A page fetched in advance is nobody's yet.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', watch, { once: true })
  } else {
    watch()
  }
  // Back from the browser's page cache the badge is gone, though the page is still quiet.
  addEventListener('pageshow', (event) => {
    if (event.persisted) tell()
  })
})
