/** One of a few, as native radio buttons. */
interface ChoiceProps<Id extends string> {
  legend: string
  name: string
  options: Readonly<Record<Id, string>>
  chosen: Id
  onChoose: (id: Id) => void
}

export function Choice<Id extends string>({ legend, name, options, chosen, onChoose }: ChoiceProps<Id>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {(Object.entries(options) as [Id, string][]).map(([id, label]) => (
        <label key={id}>
          <input type="radio" name={name} value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
