/** A row of tabs by the ARIA pattern: one tab stop, arrow keys move and choose. */
import type { ComponentChildren } from 'preact'

export interface Tab<Id extends string> {
  id: Id
  label: string
  count: number
}

interface TabsProps<Id extends string> {
  label: string
  tabs: readonly Tab<Id>[]
  chosen: Id
  onChoose: (id: Id) => void
}

export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -tabs.length, End: tabs.length }[event.key]
    if (step === undefined) return
    const now = tabs.findIndex((tab) => tab.id === chosen)
    const next = Math.abs(step) === 1 ? (now + step + tabs.length) % tabs.length : step < 0 ? 0 : tabs.length - 1
    const tab = tabs[next]
    if (!tab) return
    event.preventDefault()
    onChoose(tab.id)
    document.getElementById(`tab-${tab.id}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map(({ id, label, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          class="tab"
          aria-selected={id === chosen}
          aria-controls="list"
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          <span class="tab-count">{count}</span>
          <span class="tab-label">{label}</span>
        </button>
      ))}
    </div>
  )
}

export function TabPanel({ tab, children }: { tab: string; children: ComponentChildren }) {
  return (
    <div id="list" role="tabpanel" aria-labelledby={`tab-${tab}`}>
      {children}
    </div>
  )
}
