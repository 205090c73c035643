import { afterAll, beforeAll, expect, it } from 'vitest'
import { Chromium } from './support/chromium.ts'
import { type Site, startSite } from './support/server.ts'

let site: Site
let chromium: Chromium

beforeAll(async () => {
  site = await startSite()
  chromium = await Chromium.launch(site.port)
})
afterAll(async () => {
  await chromium?.close()
  await site?.close()
})

it('nothing of a hostile page runs in the panel, and the page cannot reach the audit', async () => {
  const target = await chromium.open('xss.html')
  const panel = await chromium.openPanelTab(target)
  const errors: unknown[] = []
  panel.page.on('pageerror', (error) => errors.push(error))
  await panel.settled()
  expect(await panel.problem()).toBeNull()
  const all = await panel.findings()
  expect(all.length).toBeGreaterThan(0)
  for (const list of ['cantTell', 'passed', 'notChecked', 'failed'] as const) {
    await panel.choose(list)
    for (let i = 0; i < (await panel.findings()).length; i++) await panel.openFinding(i)
  }
  const seen = await panel.page.evaluate(() => ({
    pwned: 'pwned' in globalThis,
    foreign: document.querySelectorAll('main img, main iframe, main script, main svg[onload], [onerror]').length,
    title: document.querySelector('h1')?.textContent,
  }))
  expect(seen).toEqual({ pwned: false, foreign: 0, title: '<img src=x onerror="top.pwned=1"><script>pwned=1</script>' })
  expect(await target.page.evaluate(() => 'pwned' in window || 'fooled' in window)).toBe(false)
  expect(errors).toEqual([])
  await target.waitForOverlay(true)
  expect((await target.marks()).boxes.length).toBeGreaterThan(0)
})

it('drops messages that a page has no business sending', async () => {
  const target = await chromium.open('article.html')
  await expect.poll(() => chromium.badge(target), { timeout: 15_000 }).not.toBe('')
  const realm = (await target.page.extensionRealms())[0]
  await realm?.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): void } } })
      .chrome
    runtime.sendMessage({ type: 'toolbar', tabId: 1 })
    runtime.sendMessage({ type: 'quiet', timeOrigin: 'now' })
    runtime.sendMessage('nonsense')
  })
  // The worker goes on.
  await target.page.reload()
  await expect.poll(() => chromium.badge(target), { timeout: 15_000 }).not.toBe('')
})
