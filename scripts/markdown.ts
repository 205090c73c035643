/** Markdown as the generated documents need it. */

/** Plain words inside a paragraph, a list item or a table cell; nothing of them acts as markup. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]<>|~$&#]/g, '\\$&').replace(/\s*\n\s*/g, ' ')

/** Words with {parameters}, which are set apart. */
export const message = (text: string): string =>
  text
    .split(/(\{\w+\})/)
    .map((part, i) => (i % 2 === 1 ? `\`${part}\`` : plain(part)))
    .join('')

export const link = (text: string, to: string): string => `[${plain(text)}](${to})`

/** A block of code, fenced so that nothing in it ends the fence. */
export function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((m) => m[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

/** Cells are Markdown already. */
export const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const WIDTH = 140

/** JSON in which what fits stands on one line. */
export function json(value: unknown, indent = ''): string {
  const short = JSON.stringify(value, null, 1)?.replace(/\n\s*/g, ' ') ?? 'null'
  if (typeof value !== 'object' || value === null || short.length + indent.length <= WIDTH) return short
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((one) => json(one, inner))
    : Object.entries(value).flatMap(([key, one]) =>
        one === undefined ? [] : [`${JSON.stringify(key)}: ${json(one, inner)}`],
      )
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`
}
