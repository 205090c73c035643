/** Examples that are html, read by the gatherer in Chromium and judged. The others are tests/rules/catalogue.test.ts. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { exampleFault } from '../rules/examples.ts'
import { FactsBrowser } from './support/facts.ts'

const sides = ['good', 'bad'] as const
const pages = rules.flatMap((rule) =>
  sides.flatMap((side) =>
    rule.examples[side].flatMap((example) => ('html' in example ? [{ rule, side, ...example }] : [])),
  ),
)

let browser: FactsBrowser
beforeAll(async () => {
  browser = await FactsBrowser.start()
})
afterAll(() => browser.close())

test('examples in html give what they stand for', async () => {
  const faults: string[] = []
  for (const { rule, side, html, url } of pages) {
    const fault = exampleFault(rule, side, await browser.facts(html, url ?? null))
    if (fault) faults.push(`${rule.id}: ${fault}`)
  }
  expect(faults).toEqual([])
}, 300_000)
