/** HTML that cannot be injected into: every value in a template is escaped unless it is markup already. */
export class Markup {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

type Value = string | number | Markup | readonly Markup[] | null | false

export function html(parts: TemplateStringsArray, ...values: Value[]): Markup {
  return new Markup(parts.reduce((all, part, i) => all + write(values[i - 1] ?? null) + part))
}

function write(value: Value): string {
  if (value === null || value === false) return ''
  if (value instanceof Markup) return value.source
  if (typeof value === 'object') return value.map(write).join('')
  return escapeText(String(value))
}

const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
// Control characters have no place in HTML; bidirectional ones could turn a line round.
const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => names[c] ?? c).replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD')
