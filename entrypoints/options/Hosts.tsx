/** A list of hosts and the form that adds one. */
import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { Icon, t } from '../../components/index.ts'

interface HostListProps {
  hosts: readonly string[]
  none: string
  onRemove: (host: string) => void
}

export function HostList({ hosts, none, onRemove }: HostListProps) {
  if (hosts.length === 0) return <p class="soft">{none}</p>
  return (
    <ul class="hosts">
      {hosts.map((host) => (
        <li key={host}>
          <code>{host}</code>
          <button
            type="button"
            class="icon-button"
            aria-label={t.value.options.remove(host)}
            onClick={() => onRemove(host)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  )
}

interface HostFormProps {
  label: string
  button: string
  /** Called straight from the click, so that it may ask for a permission. */
  onAdd: (host: string) => void
}

export function HostForm({ label, button, onAdd }: HostFormProps) {
  const value = useSignal('')
  const bad = useSignal(false)
  const id = useId()
  return (
    <form
      class="host-form"
      onSubmit={(event) => {
        event.preventDefault()
        const host = readHost(value.value)
        bad.value = host === null
        if (host === null) return
        value.value = ''
        onAdd(host)
      }}
    >
      <label for={id}>{label}</label>
      <div class="row">
        <input
          id={id}
          value={value.value}
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={bad.value}
          aria-describedby={bad.value ? `${id}-bad` : undefined}
          onInput={(event) => {
            value.value = event.currentTarget.value
          }}
        />
        <button type="submit">{button}</button>
      </div>
      {bad.value && (
        <p class="warning" id={`${id}-bad`} role="alert">
          {t.value.options.badHost}
        </p>
      )}
    </form>
  )
}

/** A host name, or the one of an address that was pasted; null where it is neither. */
function readHost(typed: string): string | null {
  try {
    const { hostname } = new URL(/^https?:\/\//i.test(typed.trim()) ? typed.trim() : `http://${typed.trim()}`)
    return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? hostname : null
  } catch {
    return null
  }
}
