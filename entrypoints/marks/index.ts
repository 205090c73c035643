/** The overlay on the audited page: put up, moved and taken away by the panel, one script a frame. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { MarkRequest, Spot } from '../../extension/index.ts'
import { createLocator, type Located } from './locate.ts'
import { createOverlay, type Overlay } from './overlay.ts'
import { scrollToTarget } from './scroll.ts'

declare const chrome: {
  runtime?: {
    connect?(info: { name: string }): { onDisconnect: { addListener(f: () => void): void }; disconnect(): void }
  }
}

export default defineUnlistedScript(() => {
  let overlay: Overlay | null = null
  let port: { name: string; disconnect(): void } | null = null

  /** When the panel closes, its end of the port does, and the marks go with it. */
  const connect = (name: string) => {
    if (port?.name === name) return
    port?.disconnect()
    const opened = chrome.runtime?.connect?.({ name })
    port = opened ? { name, disconnect: () => opened.disconnect() } : null
    opened?.onDisconnect.addListener(() => {
      if (port?.name !== name) return
      port = null
      unmark()
    })
  }

  /** Answers for every item how its place was found. */
  const mark = ({ items, current, port: name }: MarkRequest): Record<string, Spot> => {
    connect(name)
    overlay ??= createOverlay()
    const found: Record<string, Spot> = {}
    const located: Located[] = []
    const locate = createLocator()
    for (const item of items) {
      const place = locate(item)
      found[item.id] = place?.spot ?? 'gone'
      if (place) located.push(place)
    }
    const target = located.find(({ item }) => item.id === current)
    if (target) scrollToTarget(target)
    overlay.show(located, current)
    return found
  }

  const unmark = () => {
    overlay?.remove()
    overlay = null
    port?.disconnect()
    port = null
  }

  const world = globalThis as { mingcha?: object }
  world.mingcha = { ...world.mingcha, mark, unmark }
})
