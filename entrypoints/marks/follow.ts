/** Calls back, at most once a frame, whenever something in the page may have moved. Changes nothing; stops without trace. */

/** Milliseconds: what moves without any event (hover, a page's own styles in a shadow root) is seen at the latest then. */
const LATEST = 1000
/** Milliseconds between two answers to changes of the page, which may never end. */
const CHANGES = 100

/** `own` tells the nodes of ours, whose changes are no news. */
export function follow(moved: () => void, own: (node: Node) => boolean): () => void {
  const stop = new AbortController()
  let frame = 0
  let later: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    if (frame !== 0) return
    frame = requestAnimationFrame(() => {
      frame = 0
      moved()
    })
  }
  const options = { capture: true, passive: true, signal: stop.signal }
  for (const type of ['scroll', 'load', 'toggle', 'transitionend', 'animationend']) {
    document.addEventListener(type, soon, options)
  }
  window.addEventListener('scroll', soon, options)
  window.addEventListener('resize', soon, options)
  window.visualViewport?.addEventListener('resize', soon, options)
  window.visualViewport?.addEventListener('scroll', soon, options)
  const sizes = new ResizeObserver(soon)
  sizes.observe(document.documentElement)
  if (document.body) sizes.observe(document.body)
  const changes = new MutationObserver((records) => {
    if (later !== undefined || records.every(({ target }) => own(target))) return
    later = setTimeout(() => {
      later = undefined
      soon()
    }, CHANGES)
  })
  changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  const timer = setInterval(soon, LATEST)
  return () => {
    stop.abort()
    cancelAnimationFrame(frame)
    sizes.disconnect()
    changes.disconnect()
    clearInterval(timer)
    clearTimeout(later)
  }
}
