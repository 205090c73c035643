/**
 * DOM reads that a page cannot bend: a form with a field named "firstChild" or an image named "body" would otherwise
 * answer in place of the real property.
 */
function getter<T extends object, V>(proto: T, name: keyof T): (of: object) => V {
  const get = Object.getOwnPropertyDescriptor(proto, name)?.get
  if (!get) throw new Error(`no getter ${String(name)}`)
  return (of) => get.call(of) as V
}

export const firstChild = getter<Node, ChildNode | null>(Node.prototype, 'firstChild')
export const nextSibling = getter<Node, ChildNode | null>(Node.prototype, 'nextSibling')
export const parentNode = getter<Node, ParentNode | null>(Node.prototype, 'parentNode')
export const nodeType = getter<Node, number>(Node.prototype, 'nodeType')
export const tagName = getter<Element, string>(Element.prototype, 'tagName')
export const shadowRootOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot')
export const data = getter<CharacterData, string>(CharacterData.prototype, 'data')
export const textContent = getter<Node, string | null>(Node.prototype, 'textContent')
export const documentElement = getter<Document, Element | null>(Document.prototype, 'documentElement')
export const documentTitle = getter<Document, string>(Document.prototype, 'title')
export const characterSet = getter<Document, string>(Document.prototype, 'characterSet')
export const styleSheets = getter<Document, StyleSheetList>(Document.prototype, 'styleSheets')

/** The element's place in its own document, by climbing; see audit/place.ts. */
export function localPlace(element: Element): string {
  const steps: (number | 's')[] = []
  for (let e: Element = element; ; ) {
    const up = Node.prototype.getRootNode.call(e)
    const parent = parentNode(e)
    if (!parent || parent === up) {
      if (!(up instanceof ShadowRoot)) return steps.reverse().join('/')
      steps.push(elementIndex(e, up), 's')
      e = up.host
    } else {
      steps.push(elementIndex(e, parent))
      e = parent as Element
    }
  }
}

function elementIndex(element: Element, parent: Node): number {
  let index = 0
  for (let n = firstChild(parent); n && n !== (element as Node); n = nextSibling(n)) if (nodeType(n) === 1) index++
  return index
}

export const attribute = (e: Element, name: string): string | null => Element.prototype.getAttribute.call(e, name)
export const rectOf = (e: Element): DOMRect => Element.prototype.getBoundingClientRect.call(e)
export const names = (e: Element): string => `${attribute(e, 'id') ?? ''} ${attribute(e, 'class') ?? ''}`
