/** An on-off control with its words beside it. */
interface SwitchProps {
  label: string
  on: boolean
  disabled?: boolean
  onChange: (on: boolean) => void
}

export function Switch({ label, on, disabled = false, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="switch-track" aria-hidden="true">
        <span class="switch-thumb" />
      </span>
      {label}
    </button>
  )
}
