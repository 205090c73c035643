/** What the user decided, in the browser's local storage, checked on reading. */

import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { Language } from '../audit/index.ts'

export const themes = ['auto', 'light', 'dark'] as const
export const textSizes = ['normal', 'large', 'larger'] as const
export const groupings = ['family', 'rule', 'place'] as const

const settingsSchema = z.object({
  /** null: as the browser's interface. */
  language: z.nullable(z.enum(['zh', 'en'])),
  theme: z.enum(themes),
  textSize: z.enum(textSizes),
  grouping: z.enum(groupings),
  marks: z.boolean(),
  /** j and k step through the findings; a key of one character must be possible to switch off (WCAG 2.1.4). */
  shortcuts: z.boolean(),
  /** Audit while browsing: for all, except for these hosts. */
  browsing: z.boolean(),
  excluded: z.array(z.string()),
})
export type Settings = z.infer<typeof settingsSchema>
export type Theme = Settings['theme']
export type Grouping = Settings['grouping']

export const defaults: Settings = {
  language: null,
  theme: 'auto',
  textSize: 'normal',
  grouping: 'family',
  marks: true,
  shortcuts: true,
  browsing: true,
  excluded: [],
}

const KEY = 'settings'

/** A key that is missing or malformed takes its default, the others stand. */
export function readSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}
  const read: Record<string, unknown> = {}
  for (const [key, schema] of Object.entries(settingsSchema.shape)) {
    const parsed = schema.safeParse(given[key])
    read[key] = parsed.success ? parsed.data : defaults[key as keyof Settings]
  }
  return settingsSchema.parse(read)
}

export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY])
}

export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await loadSettings()), ...change } })
}

export function onSettings(listener: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) listener(readSettings(changes[KEY]?.newValue))
  })
}

/** English only where the browser speaks English; every other one gets Chinese. */
export const languageOf = (settings: Settings): Language =>
  settings.language ?? (browser.i18n.getUILanguage().startsWith('en') ? 'en' : 'zh')

/** Is this page audited while browsing? */
export const auditsWhileBrowsing = (settings: Settings, url: string): boolean =>
  settings.browsing && isGov(url) && !settings.excluded.includes(hostOf(url) ?? '')

/** Host name of a web page; null for addresses that have none. */
export function hostOf(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url)
    return /^https?:$/.test(protocol) ? hostname : null
  } catch {
    return null
  }
}

export const isGov = (url: string): boolean => /(^|\.)gov\.cn$/.test(hostOf(url) ?? '')
