import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtFor } from './support/build.ts'

const manifestOf = (browser: 'chrome' | 'firefox') =>
  JSON.parse(readFileSync(join(builtFor(browser), 'manifest.json'), 'utf8'))

const shared = ['activeTab', 'scripting', 'storage', 'unlimitedStorage']

describe.each(['chrome', 'firefox'] as const)('the %s build', (browser) => {
  const manifest = manifestOf(browser)

  it('asks for these permissions and no others', () => {
    expect([...manifest.permissions].sort()).toEqual(browser === 'chrome' ? [...shared, 'sidePanel'].sort() : shared)
    expect(manifest.host_permissions).toEqual(['*://*.gov.cn/*'])
    expect(manifest.optional_host_permissions).toEqual(['<all_urls>'])
    expect(manifest.optional_permissions ?? []).toEqual([])
  })

  it('opens nothing to web pages and keeps the default content security policy', () => {
    expect(manifest.web_accessible_resources).toBeUndefined()
    expect(manifest.externally_connectable).toBeUndefined()
    expect(manifest.content_security_policy).toBeUndefined()
  })

  it('runs nothing on pages by itself but the beacon, on gov.cn', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: ['*://*.gov.cn/*'], js: ['beacon.js'], run_at: 'document_idle' },
    ])
  })

  it('keeps the beacon within 8 kB', () => {
    expect(statSync(join(builtFor(browser), 'beacon.js')).size).toBeLessThanOrEqual(8_000)
  })

  it('keeps the gatherer, without axe, within 60 kB', () => {
    expect(statSync(join(builtFor(browser), 'gather.js')).size).toBeLessThanOrEqual(60_000)
  })
})

describe('floors', () => {
  it('are Chromium 102 and Firefox 140', () => {
    expect(manifestOf('chrome').minimum_chrome_version).toBe('102')
    const { gecko } = manifestOf('firefox').browser_specific_settings
    expect(gecko.strict_min_version).toBe('140.0')
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] })
  })
})
