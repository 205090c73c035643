import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { fileFinder, needsUtf8 } from '../../cli/serve.ts'

const top = mkdtempSync(path.join(tmpdir(), 'mingcha-serve-'))
const site = path.join(top, 'site')
for (const folder of ['site/zwgk/page_files', 'site/css', 'secret'])
  mkdirSync(path.join(top, folder), { recursive: true })
const page = path.join(site, 'zwgk', 'page.html')
for (const file of ['site/zwgk/page.html', 'site/zwgk/page_files/a b.css', 'site/css/main.css', 'secret/key']) {
  writeFileSync(path.join(top, file), 'x')
}
symlinkSync(path.join(top, 'secret'), path.join(site, 'zwgk', 'way-out'))
const origin = 'http://www.yunze.gov.cn'

test('files of the own folder, by relative address', () => {
  const find = fileFinder(page, `${origin}/other/path/x.html`)
  expect(find(`${origin}/other/path/page_files/a%20b.css?v=3`)).toBe(path.join(site, 'zwgk/page_files/a b.css'))
  expect(find(`${origin}/css/main.css`)).toBeNull()
})

test('root-relative ones where the file lies under its address’ path', () => {
  const find = fileFinder(page, `${origin}/zwgk/page.html`)
  expect(find(`${origin}/css/main.css`)).toBe(path.join(site, 'css/main.css'))
})

test.each([
  '/zwgk/..%2f..%2fsecret/key',
  '/zwgk/%2e%2e/%2e%2e/secret/key',
  '/..%5c..%5csecret%5ckey',
  '/zwgk/way-out/key',
  '/zwgk/',
  '/%00',
  '/%zz',
])('nothing outside of it: %s', (address) => {
  expect(fileFinder(page, `${origin}/zwgk/page.html`)(origin + address)).toBeNull()
})

test('no other host', () => {
  expect(fileFinder(page, `${origin}/zwgk/page.html`)('http://www.example.com/zwgk/page.html')).toBeNull()
})

test('UTF-8 is said only where the page says nothing and the bytes leave no doubt', () => {
  const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)
  expect(needsUtf8(bytes('<p>明察'))).toBe(true)
  expect(needsUtf8(bytes('<p>plain'))).toBe(false)
  expect(needsUtf8(bytes('<meta charset="gb2312"><p>明察'))).toBe(false)
  expect(needsUtf8(bytes('<META http-equiv="Content-Type" content="text/html; charset=utf-8">明'))).toBe(false)
  expect(needsUtf8(bytes('\uFEFF<p>明察'))).toBe(false)
  expect(needsUtf8(Buffer.from([0x3c, 0x70, 0x3e, 0xc3, 0xf7, 0xb2, 0xec]))).toBe(false)
})
