// The pa11y side of bench:cli, in a process of its own: npx --package pa11y -- node pa11y-loop.mjs BROWSER TABS
// Reads a JSON array of addresses a line, audits all, answers the milliseconds it took a line.
import { createRequire } from 'node:module'
import path from 'node:path'
import { createInterface } from 'node:readline'

const bin = (process.env.PATH ?? '').split(path.delimiter).find((folder) => folder.includes('_npx'))
const require = createRequire(path.join(bin ?? '', '..', 'index.js'))
const pa11y = require('pa11y')
const puppeteer = require('puppeteer')
const [executablePath, tabs, ...args] = process.argv.slice(2)
const browser = await puppeteer.launch({ executablePath, args, headless: true })
console.log('ready')

for await (const line of createInterface({ input: process.stdin })) {
  const urls = JSON.parse(line)
  const start = performance.now()
  await Promise.all(
    Array.from({ length: Number(tabs) }, async () => {
      for (let url = urls.pop(); url; url = urls.pop()) {
        await pa11y(url, { browser, runners: ['axe'], timeout: 60_000 })
      }
    }),
  )
  console.log(performance.now() - start)
}
await browser.close()
