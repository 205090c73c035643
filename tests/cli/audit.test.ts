/** The command line end to end, with a real browser. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readReport } from '../../audit/index.ts'
import { mingcha } from './command.ts'

const pages = path.join(import.meta.dirname, 'pages')
const article = path.join(pages, 'article.html')
const work = mkdtempSync(path.join(tmpdir(), 'mingcha-cli-'))

test('a saved page: report and facts as JSON on standard output', async () => {
  const url = 'http://www.yunze.gov.cn/zwdt/202611/t20261120_1.html'
  const { status, stdout, stderr } = await mingcha([
    'audit',
    article,
    ...['--url', url, '--at', '2026-11-24', '--format', 'json', '--facts'],
  ])
  expect(stderr).toBe('')
  expect(status).toBeLessThan(2)
  const report = readReport(JSON.parse(stdout))
  expect(report.page.url).toBe(url)
  expect(report.page.addressKnown).toBe(true)
  expect(report.page.at).toBe('2026-11-24T12:00:00+08:00')
  expect(report.page.incomplete).toEqual([])
  // Neither its own script nor its frame's has run; UTF-8 was seen without being declared.
  expect(report.page.title).toBe('云泽县开展森林防火巡查')
  expect(report.facts).toMatchObject({
    identity: { siteCode: null },
    tags: { SiteName: '云泽县人民政府' },
    article: { published: expect.stringContaining('2026-11-20') },
    dates: { newestListed: null },
  })
})

test('scripts run where they are asked for', async () => {
  const { stdout } = await mingcha(['audit', article, '--scripts', '--format', 'json'])
  const report = readReport(JSON.parse(stdout))
  expect(report.page.title).toContain('脚本改了标题')
  expect(report.page.addressKnown).toBe(false)
})

test('a list: one file a target, side by side, a failure among them ends with 2', async () => {
  const list = path.join(work, 'list.jsonl')
  const lines = [
    { id: 'one', target: article, at: '2025-01-01' },
    { id: 'two', target: article },
    { id: 'gone', target: 'no-such.html' },
  ]
  writeFileSync(list, lines.map((line) => JSON.stringify(line)).join('\n'))
  const out = path.join(work, 'out')
  const { status, stderr, stdout } = await mingcha(['audit', '--targets', list, '--format', 'json', '--out', out])
  expect(status).toBe(2)
  expect(stderr).toContain('no-such.html')
  expect(readdirSync(out).sort()).toEqual(['one.json', 'two.json'])
  expect(readReport(JSON.parse(readFileSync(path.join(out, 'one.json'), 'utf8'))).page.at).toMatch(/^2025-01-01/)
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => readReport(JSON.parse(line)).page.at.slice(0, 4)),
  ).toHaveLength(2)
})

test('two targets of one id: exit 2 and nothing written', async () => {
  const out = path.join(work, 'never')
  const { status, stderr } = await mingcha(['audit', article, article, '--out', out])
  expect(status).toBe(2)
  expect(stderr).toContain('article')
  expect(existsSync(out)).toBe(false)
})

test.each([
  [['audit', 'no-such.html'], /找不到文件.*no-such\.html/],
  [['audit', path.join(pages, 'notice.pdf')], /不是网页/],
  [['audit', 'http://127.0.0.1:9/', '--lang', 'en'], /Cannot be opened/],
  [['audit', article, '--format', 'pdf'], /参数有误/],
  [[], /用法/],
])('could not audit: %j', async (args, message) => {
  const { status, stdout, stderr } = await mingcha(args)
  expect(status).toBe(2)
  expect(stdout + stderr).toMatch(message)
})

test('no browser: says how to get one', async () => {
  const { status, stderr } = await mingcha(['audit', article], { CHROME_PATH: '/no/such/browser' })
  expect(status).toBe(2)
  expect(stderr).toMatch(/CHROME_PATH/)
})

test('HTML and CSV on standard output, a table in a narrow terminal', async () => {
  const [html, csv, table] = await Promise.all([
    mingcha(['audit', article, '--format', 'html']),
    mingcha(['audit', article, '--format', 'csv']),
    mingcha(['audit', article, '--lang', 'en']),
  ])
  expect(html.stdout).toMatch(/^<!doctype html>/)
  expect(csv.stdout.codePointAt(0)).toBe(0xfeff)
  expect(table.stdout).toContain('not checked')
})

test('a saved page asks nobody for anything; a live page is audited, its error status and other types are told', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/gone') response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>')
    else if (request.url === '/file') response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7')
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<title>活页</title><h1>活页</h1>')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    const saved = path.join(work, 'far.html')
    const parts = ['<img src=/a.png>', '<link rel=stylesheet href=/b.css>', '<iframe src=/c.html></iframe>']
    writeFileSync(
      saved,
      `<title>x</title>${parts.join('').replaceAll('=/', `=${site}/`)}<meta http-equiv=refresh content="0;url=${site}/d"><h1>x</h1>`,
    )
    const offline = await mingcha(['audit', saved, '--format', 'json'])
    expect(offline.status).toBeLessThan(2)
    expect(readReport(JSON.parse(offline.stdout)).page.title).toBe('x')
    expect(asked).toEqual([])
    const live = await mingcha(['audit', `${site}/`, '--format', 'json'])
    expect(readReport(JSON.parse(live.stdout)).page).toMatchObject({
      title: '活页',
      addressKnown: true,
      url: `${site}/`,
    })
    expect(await mingcha(['audit', `${site}/gone`])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('404'),
    })
    expect((await mingcha(['audit', `${site}/file`])).stderr).toContain('不是网页')
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
