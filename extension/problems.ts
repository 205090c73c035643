/** What stands in the way of an audit, as the closed list that the faces have words for. */

export type Problem =
  | 'no-access'
  | 'browser-page'
  | 'error-page'
  | 'navigated'
  | 'cancelled'
  | 'gone'
  | 'no-page'
  | 'failed'

/** The browsers say it in words only; these are Chromium's and Firefox's, the more telling first. */
const signs: [RegExp, Problem][] = [
  [/showing error page/i, 'error-page'],
  [/No tab with id|Invalid tab ID|tab was closed|tab.*(discarded|closed)/i, 'gone'],
  [/Cannot access (a )?(chrome|edge|about|devtools|view-source|chrome-extension|moz-extension)\b/i, 'browser-page'],
  [/extensions gallery|ExtensionsSettings policy|cannot be scripted|Cannot access "?chrome/i, 'browser-page'],
  [/Cannot access contents|must request permission|Missing host permission|Cannot access a file/i, 'no-access'],
  [/frame .*(removed|detached)|No frame with id|No document with id|document .*(removed|inactive)/i, 'navigated'],
  [/is not loaded in this frame/i, 'navigated'],
  [/context .*(invalidated|destroyed)|message port closed|actor .*(destroyed|does not exist)/i, 'navigated'],
]

export function problemOf(error: unknown, signal?: AbortSignal): Problem {
  if (signal?.aborted) return signal.reason instanceof Navigated ? 'navigated' : 'cancelled'
  const text = error instanceof Error ? error.message : String(error)
  return signs.find(([sign]) => sign.test(text))?.[1] ?? 'failed'
}

/** Reason to abort an audit with: its page has gone elsewhere. */
export class Navigated extends Error {
  constructor() {
    super('The page went elsewhere')
    this.name = 'AbortError'
  }
}
