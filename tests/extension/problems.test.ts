import { describe, expect, it } from 'vitest'
import { Navigated, problemOf } from '../../extension/problems.ts'

/** As Chromium and Firefox word them. */
describe('problemOf', () => {
  it.each([
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'no-access',
    ],
    ['Cannot access contents of url "https://example.com/". Extension manifest must request permission', 'no-access'],
    ['Missing host permission for the tab', 'no-access'],
    ['Cannot access a chrome:// URL', 'browser-page'],
    ['Cannot access a chrome-extension:// URL of different extension', 'browser-page'],
    ['The extensions gallery cannot be scripted.', 'browser-page'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'browser-page'],
    ['Frame with ID 0 is showing error page', 'error-page'],
    ['No tab with id: 12.', 'gone'],
    ['Invalid tab ID: 12', 'gone'],
    ['The tab was closed.', 'gone'],
    ['Frame with ID 0 was removed.', 'navigated'],
    ['No document with id ABC in tab with id 1', 'navigated'],
    ['mingcha.capture is not loaded in this frame', 'navigated'],
    ['undefined is not a function', 'failed'],
  ])('%s', (message, expected) => {
    expect(problemOf(new Error(message))).toBe(expected)
  })

  it('tells a stop by the user from a page that went elsewhere', () => {
    const [stop, leave] = [new AbortController(), new AbortController()]
    stop.abort()
    leave.abort(new Navigated())
    expect(problemOf(new Error('x'), stop.signal)).toBe('cancelled')
    expect(problemOf(new Error('x'), leave.signal)).toBe('navigated')
  })
})
