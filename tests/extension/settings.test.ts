import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditsWhileBrowsing, defaults, hostOf, isGov, readSettings } from '../../extension/settings.ts'

describe('settings', () => {
  it('are the defaults where nothing or nonsense is stored', () => {
    expect(readSettings(undefined)).toEqual(defaults)
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        expect(Object.keys(readSettings(stored)).sort()).toEqual(Object.keys(defaults).sort())
      }),
    )
  })

  it('keep what is sound beside what is not', () => {
    expect(readSettings({ theme: 'dark', textSize: 'gigantic', excluded: ['a.gov.cn'] })).toEqual({
      ...defaults,
      theme: 'dark',
      excluded: ['a.gov.cn'],
    })
  })
})

describe('auditing while browsing', () => {
  it.each([
    ['http://www.a.gov.cn/', true],
    ['https://gov.cn/x', true],
    ['https://www.notgov.cn/', false],
    ['https://gov.cn.example.com/', false],
    ['https://example.com/?gov.cn', false],
    ['chrome://version/', false],
    ['nonsense', false],
  ])('%s: %s', (url, expected) => {
    expect(isGov(url)).toBe(expected)
    expect(auditsWhileBrowsing(defaults, url)).toBe(expected)
  })

  it('is off for all, or for a site', () => {
    expect(auditsWhileBrowsing({ ...defaults, browsing: false }, 'http://www.a.gov.cn/')).toBe(false)
    const excluded = { ...defaults, excluded: ['www.a.gov.cn'] }
    expect(auditsWhileBrowsing(excluded, 'http://www.a.gov.cn/x')).toBe(false)
    expect(auditsWhileBrowsing(excluded, 'http://www.b.gov.cn/x')).toBe(true)
  })

  it('reads the host of web addresses only', () => {
    expect(hostOf('https://www.a.gov.cn:8080/x')).toBe('www.a.gov.cn')
    expect(hostOf('file:///x.html')).toBeNull()
  })
})
