/** At the bottom, always in reach: step through the findings, marks on or off, copy, export. */
import { useRef } from 'preact/hooks'
import { Icon, settings, t } from '../../components/index.ts'
import { copyAll, exportReport, type Format, formats, step } from './actions.ts'
import { toggleMarks } from './marking.ts'
import { copied, listed } from './state.ts'

export function Bar() {
  const words = t.value
  const none = listed.value.length === 0
  return (
    <footer class="bar">
      <button
        type="button"
        class="icon-button"
        aria-label={words.list.previous}
        title={words.list.keys}
        disabled={none}
        onClick={() => step(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={words.list.next}
        title={words.list.keys}
        disabled={none}
        onClick={() => step(1)}
      >
        <Icon name="down" />
      </button>
      <button
        type="button"
        class="toggle"
        aria-pressed={settings.value.marks}
        title={words.actions.marksOn}
        onClick={toggleMarks}
      >
        <Icon name="marks" />
        {words.actions.marks}
      </button>
      <ExportMenu />
    </footer>
  )
}

/** A disclosure with plain buttons: simpler for everyone than a menu. */
function ExportMenu() {
  const words = t.value.actions
  const box = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (!box.current?.open) return
    box.current.open = false
    box.current.querySelector('summary')?.focus()
  }
  const write = (format: Format) => {
    void exportReport(format)
    close()
  }
  return (
    <details
      ref={box}
      class="export"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <summary class="button">
        <Icon name="export" />
        {words.export}
      </summary>
      <div class="export-list">
        {formats.map((format) => (
          <button key={format} type="button" onClick={() => write(format)}>
            {words[format]}
          </button>
        ))}
        <button type="button" onClick={() => void copyAll()} disabled={listed.value.length === 0}>
          <Icon name={copied.value === 'all' ? 'passed' : 'copy'} />
          {copied.value === 'all' ? t.value.finding.copied : words.copyAll}
        </button>
      </div>
    </details>
  )
}
