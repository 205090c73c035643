/** j / k anywhere, arrow keys within the list: next and previous finding. */
import { settings } from '../../components/index.ts'
import { step } from './actions.ts'

const steps: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 }

export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    const by = steps[event.key]
    const target = event.target as HTMLElement
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (target.closest('input, select, textarea, [role=tablist]')) return
    // Arrows scroll the panel unless the focus is on a finding.
    if (event.key.startsWith('Arrow') ? !target.closest('.finding-head') : !settings.value.shortcuts) return
    event.preventDefault()
    step(by)
  })
}
