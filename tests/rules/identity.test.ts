import { describe, expect, test } from 'vitest'
import { at, footer, found, judged, tags, text } from './judging.ts'

const items = ['organizer', 'site-code', 'icp', 'police', 'contact', 'sitemap'].map((name) => `identity/${name}`)

describe.each(items)('%s', (id) => {
  test('missing from a footer in words fails', () => {
    expect(judged(id, footer()).verdict).toBe('failed')
  })

  test.each(['absent', 'picture'] as const)('a footer that is %s says nothing about it', (state) => {
    expect(judged(id, footer({ footer: { state, place: null } })).verdict).toBe('untested')
  })
})

test('a footer that could not be read is told once', () => {
  expect(judged('identity/footer', footer({ footer: { state: 'absent', place: null } })).verdict).toBe('cantTell')
  expect(judged('identity/footer', footer()).verdict).toBe('passed')
})

test('badges that could not be told never fail', () => {
  const unknown = footer({
    organMark: { state: 'unknown', form: null, colour: null, place: '1/9' },
    findErrors: { state: 'unknown', form: null, siteCode: null, host: null, place: '1/9' },
  })
  expect(judged('identity/organ-mark', unknown).verdict).toBe('cantTell')
  expect(judged('identity/find-errors', unknown).verdict).toBe('cantTell')
})

test('a blue mark needs eyes: a public institution may run the site', () => {
  const blue = footer({ organMark: { state: 'present', form: 'image', colour: 'blue', place: '1/9' } })
  expect(judged('identity/organ-mark', blue)).toMatchObject({ verdict: 'cantTell', messages: ['blue'] })
})

describe('site code', () => {
  test.each(['3600000010', 'bm01000001', 'BM29040001'])('%s is one', (code) => {
    expect(judged('identity/site-code', footer({ siteCode: [found(code)] })).verdict).toBe('passed')
  })

  test.each(['360000001', 'bm0100001', '36000000100'])('%s is none', (code) => {
    expect(judged('identity/site-code', footer({ siteCode: [found(code)] })).messages).toContain('form')
  })

  test('footer, tag and find-errors entry are compared whatever their case', () => {
    const page = footer({
      siteCode: [found('bm01000001')],
      findErrors: { state: 'present', form: 'script', siteCode: 'BM01000001', host: null, place: null },
    })
    expect(judged('identity/site-code', { ...page, ...tags(['siteidcode', 'bm01000001']) }).verdict).toBe('passed')
    const other = judged('identity/site-code', { ...page, ...tags(['SiteIDCode', 'bm01000002']) })
    expect(other.messages).toEqual(['differ'])
    expect(other.findings[0]?.what.zh).toContain('bm01000002')
  })
})

describe('registrations', () => {
  test('the old registration site is stale, the new one is right', () => {
    const icp = (href: string) => judged('identity/icp', footer({ icp: [found('赣ICP备12345678号-1', href)] }))
    expect(icp('https://beian.miit.gov.cn/').verdict).toBe('passed')
    expect(icp('http://www.miitbeian.gov.cn/').messages).toEqual(['stale'])
  })

  test('an unusual number needs eyes, a stand-in fails', () => {
    expect(judged('identity/icp', footer({ icp: [found('鄂ICP备05009168')] })).verdict).toBe('cantTell')
    expect(judged('identity/icp', footer({ icp: [found('赣ICP备00000000号')] })).verdict).toBe('failed')
  })

  test('the police number agrees with the address that it links to, old and new', () => {
    const police = (href: string) =>
      judged('identity/police', footer({ police: [found('赣公网安备 36070202000123号', href)] }))
    expect(police('https://beian.mps.gov.cn/#/query/webSearch?code=36070202000123').verdict).toBe('passed')
    expect(police('http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=36070202000124').messages).toEqual([
      'differ',
    ])
  })

  test('province: ministries are left out, both characters of Sichuan count, another province needs eyes', () => {
    const province = (code: string, icp: string) =>
      judged('identity/province-agreement', footer({ siteCode: [found(code)], icp: [found(icp)] })).verdict
    expect(province('bm01000001', '京ICP备12345678号')).toBe('inapplicable')
    expect(province('5100000001', '蜀ICP备12345678号')).toBe('passed')
    expect(province('3600000001', '粤ICP备12345678号')).toBe('cantTell')
  })
})

describe('host', () => {
  test.each(['版权所有：云泽县人民政府', '© 2026 云泽县教育局', '县政府办公室主管'])('%s needs eyes', (words) => {
    const page = { ...footer(), texts: [text(words, 'footer', '1/9/0')] }
    expect(judged('identity/organizer', page)).toMatchObject({ verdict: 'cantTell', messages: ['otherRole'] })
  })

  test('a network name is no organ', () => {
    const page = { ...footer(), texts: [text('版权所有：中国政府网', 'footer', '1/9/0')] }
    expect(judged('identity/organizer', page).verdict).toBe('failed')
  })
})

test('a telephone or mail address without a label is a contact', () => {
  const page = (words: string) => judged('identity/contact', { ...footer(), texts: [text(words, 'footer')] }).verdict
  expect(page('0797-8123456')).toBe('passed')
  expect(page('webmaster@yunze.gov.cn')).toBe('passed')
  expect(page('网站标识码：3607000001')).toBe('failed')
})

describe('domain', () => {
  const government = footer({ siteCode: [found('3699990001')] })
  test.each([
    ['https://www.yunze.gov.cn/', 'passed'],
    ['https://jyj.yunze.gov.cn/', 'passed'],
    ['https://www.yunze.com/', 'failed'],
    ['http://10.1.2.3/', 'failed'],
    ['https://gov.cn.example.com/', 'failed'],
    ['https://xgov.cn/', 'failed'],
  ])('%s: %s', (url, verdict) => {
    expect(judged('identity/domain', { ...government, ...at(url) }).verdict).toBe(verdict)
  })

  test('an address that is not known is not judged, nor a page that is no government site', () => {
    const page = { ...at('https://www.yunze.com/').page, addressKnown: false }
    expect(judged('identity/domain', { ...government, page }).verdict).toBe('untested')
    expect(judged('identity/domain', at('https://www.example.com/')).verdict).toBe('inapplicable')
  })
})

test('an entry of find-errors at a bare address is stale', () => {
  const entry = (host: string) =>
    judged(
      'identity/find-errors',
      footer({ findErrors: { state: 'present', form: 'link', siteCode: null, host, place: '1/9' } }),
    )
  expect(entry('zfwzgl.www.gov.cn').verdict).toBe('passed')
  expect(entry('121.43.68.40').messages).toEqual(['stale'])
})
