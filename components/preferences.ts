/** Language, theme and text size of our own pages, applied to the document at once when the user changes them. */
import { computed, effect, signal } from '@preact/signals'
import { defaults, languageOf, loadSettings, onSettings, type Settings, saveSettings } from '../extension/index.ts'
import { languageTag, type Words, words } from '../locales/index.ts'

export const settings = signal<Settings>(defaults)
export const language = computed(() => languageOf(settings.value))
export const t = computed<Words>(() => words[language.value])

/** Loads the settings and keeps the document in step with them. `title` is the document's title in the user's words. */
export async function startPreferences(title: (t: Words) => string): Promise<void> {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const systemDark = signal(dark.matches)
  dark.addEventListener('change', () => {
    systemDark.value = dark.matches
  })
  settings.value = await loadSettings()
  onSettings((changed) => {
    settings.value = changed
  })
  effect(() => {
    const { theme, textSize } = settings.value
    const root = document.documentElement
    root.lang = languageTag(language.value)
    root.dataset.theme = theme === 'auto' ? (systemDark.value ? 'dark' : 'light') : theme
    root.dataset.size = textSize
    document.title = title(t.value)
  })
}

/** Shown at once, kept in the background. */
export function change(patch: Partial<Settings>): void {
  settings.value = { ...settings.value, ...patch }
  void saveSettings(patch)
}
