/** Text search that does not mind white space or inline elements: the quoted words as a range. */
import type { Quote } from '../../audit/index.ts'

/** Characters looked through, so that a page of megabytes does not stop. */
const LIMIT = 400_000

export interface ReadText {
  /** Without white space. */
  text: string
  nodes: Run[]
}

/** The best of: with both neighbours, with one, and where `alone` allows it the words alone. null: not there. */
export function findQuote({ text, nodes }: ReadText, { exact, prefix, suffix }: Quote, alone: boolean): Range | null {
  const [words, before, after] = [squeeze(exact), squeeze(prefix), squeeze(suffix)]
  if (words === '') return null
  for (const [head, tail] of [
    [before, after],
    [before, ''],
    ['', after],
    ['', ''],
  ] as const) {
    if (head === '' && tail === '' && !alone) continue
    const at = text.indexOf(head + words + tail)
    if (at >= 0) return rangeOf(nodes, at + head.length, words.length)
  }
  return null
}

interface Run {
  node: Text
  /** Where its squeezed text begins in the whole. */
  start: number
}

export function readText(root: Element): ReadText {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Run[] = []
  let text = ''
  while (walker.nextNode() && text.length < LIMIT) {
    const node = walker.currentNode as Text
    if (/^(script|style|noscript|template|textarea)$/i.test(node.parentElement?.nodeName ?? '')) continue
    const words = squeeze(node.data)
    if (words === '') continue
    nodes.push({ node, start: text.length })
    text += words
  }
  return { text, nodes }
}

function rangeOf(nodes: Run[], at: number, length: number): Range | null {
  const start = pointAt(nodes, at)
  const last = pointAt(nodes, at + length - 1)
  if (!start || !last) return null
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(last.node, last.offset + 1)
  return range
}

/** Squeezed position -> node and offset in it. */
function pointAt(nodes: Run[], at: number): { node: Text; offset: number } | null {
  const run = nodes.filter(({ start }) => start <= at).at(-1)
  if (!run) return null
  let left = at - run.start
  for (let offset = 0; offset < run.node.data.length; offset++) {
    if (isSpace(run.node.data[offset] ?? '')) continue
    if (left === 0) return { node: run.node, offset }
    left--
  }
  return null
}

// Soft hyphens and zero-width characters are as good as nothing, too.
const isSpace = (character: string): boolean => /[\s\u00ad\u200b-\u200d\ufeff]/.test(character)
const squeeze = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200d\ufeff]+/g, '')
