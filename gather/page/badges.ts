/** Scripts, click handlers and marked elements that draw the organ mark or the find-errors entry. */
import * as dom from './dom.ts'

const SIGNS = /conac\.cn|ideconac|jiucuo|jclink|zfwzgl|zfwzzc|zfwzxx|pucha\.kaipuyun/i

/** The words that show it, at most 500 characters; '' where the element draws no badge. */
export function badgeWords(element: Element): string {
  const id = dom.attribute(element, 'id') ?? ''
  const src = dom.attribute(element, 'src') ?? ''
  const code = dom.attribute(element, 'sitecode') ?? ''
  const click = dom.attribute(element, 'onclick') ?? ''
  let body = dom.tagName(element) === 'SCRIPT' && !src ? (dom.textContent(element) ?? '').slice(0, 100_000) : ''
  if (body.includes('%3C')) body = loosely(body)
  const at = body.search(SIGNS)
  const outside = `${id} ${src} ${click}`
  if (at < 0 && !SIGNS.test(outside)) return ''
  const near = at < 0 ? '' : body.slice(Math.max(0, at - 200), at + 200)
  return `${id && `id=${id} `}${src && `src=${src} `}${code && `sitecode=${code} `}${click.slice(0, 200)} ${near}`
    .slice(0, 500)
    .trim()
}

/** document.write(unescape("%3Cspan …")): the pieces that decode, decoded. */
function loosely(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes)
    } catch {
      return bytes
    }
  })
}
