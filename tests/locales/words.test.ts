import { describe, expect, it } from 'vitest'
import { words } from '../../locales/index.ts'

/** Every word by its path; a function is called with sample values. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value(1, 2, 3))]]
  return Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, path ? `${path}.${key}` : key))
}

const [zh, en] = [new Map(flatten(words.zh)), new Map(flatten(words.en))]

describe('the words of the faces', () => {
  it('are there in both languages, none empty', () => {
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort())
    expect([...zh, ...en].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('are Chinese in the one and not in the other', () => {
    const chinese = /\p{Script=Han}/u
    // The other language's own name stands in it.
    const own = /^(header\.language|options\.languages\..*)$/
    expect([...en].filter(([path, text]) => chinese.test(text) && !own.test(path))).toEqual([])
    expect([...zh].filter(([path, text]) => !chinese.test(text) && !own.test(path))).toEqual([])
  })
})
