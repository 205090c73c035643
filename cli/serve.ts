/**
 * A saved page under the address it came from: the browser's requests are answered from the file and its own folder,
 * every other one is refused, so that nothing is fetched and the page's address is what rules read.
 */
import { existsSync, realpathSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CDPSession, Page, Protocol } from 'puppeteer-core'
import { AuditError } from './errors.ts'

/** Address of a saved page without one: rules that read the address say untested. */
export const STAND_IN = 'http://saved.invalid/'

export interface SavedPage {
  file: string
  url: string
  /** Let the page's own scripts run. */
  scripts: boolean
}

/**
 * Makes the page answer from the saved files; then page.goto(url) opens it. Throws AuditError notFound or notHtml.
 * Documents and the page's own host are asked for here; anything else meets a network that is switched off, which costs
 * nothing where a page asks for a hundred pictures. The answer ends the serving, for a tab that goes on to another page.
 */
export async function serveSaved(page: Page, saved: SavedPage): Promise<() => Promise<void>> {
  const bytes = await readSaved(saved.file)
  const find = fileFinder(saved.file, saved.url)
  const client = await page.createCDPSession()
  client.on('Fetch.requestPaused', (request) => {
    answer(client, request, bytes, find, saved).catch(() => {
      // The page was closed meanwhile.
    })
  })
  await Promise.all([
    client.send('Fetch.enable', {
      patterns: [{ urlPattern: '*', resourceType: 'Document' }, { urlPattern: `${new URL(saved.url).origin}/*` }],
    }),
    client.send('Network.emulateNetworkConditions', {
      offline: true,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    }),
  ])
  return () => client.detach()
}

async function answer(
  client: CDPSession,
  { requestId, request, resourceType }: Protocol.Fetch.RequestPausedEvent,
  bytes: Uint8Array,
  find: (url: string) => string | null,
  { url, scripts }: SavedPage,
): Promise<void> {
  const document = resourceType === 'Document'
  const own = document && request.url === withoutHash(url)
  const file = own ? null : find(request.url)
  if (!own && file === null) {
    // Aborted leaves the document as it is; any other refusal would put the browser's error page in its place.
    await client.send('Fetch.failRequest', { requestId, errorReason: document ? 'Aborted' : 'BlockedByClient' })
    return
  }
  const body = file === null ? bytes : await readFile(file)
  await client.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: 200,
    responseHeaders: document
      ? documentHeaders(body, scripts)
      : [{ name: 'Content-Type', value: typeOf(resourceType, file ?? '') }],
    body: Buffer.from(body).toString('base64'),
  })
}

/** Scripts off by policy, not by switch: with scripting disabled timers stand still in the isolated world too. */
function documentHeaders(body: Uint8Array, scripts: boolean): Protocol.Fetch.HeaderEntry[] {
  const charset = needsUtf8(body) ? '; charset=utf-8' : ''
  return [
    { name: 'Content-Type', value: `text/html${charset}` },
    ...(scripts ? [] : [{ name: 'Content-Security-Policy', value: "script-src 'none'" }]),
  ]
}

/**
 * The charset of the answer is lost when a page is saved. A page that names none itself came with one; UTF-8 is certain
 * where the bytes are valid UTF-8, and Chromium would guess otherwise.
 */
export function needsUtf8(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  if (/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(start) || /<meta\b[^>]*charset\s*=/i.test(start)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return bytes.some((byte) => byte > 127)
  } catch {
    return false
  }
}

/** Address -> file in the page's own folder, or null. Nothing outside of it is ever handed out. */
export function fileFinder(file: string, url: string): (address: string) => string | null {
  const folder = path.dirname(path.resolve(file))
  const { origin, pathname } = new URL(url)
  const base = pathname.slice(0, pathname.lastIndexOf('/') + 1)
  const root = siteRoot(path.resolve(file), pathname)
  return (address) => {
    const target = URL.parse(address)
    if (!target || target.origin !== origin) return null
    if (target.pathname.startsWith(base)) {
      const own = within(folder, target.pathname.slice(base.length))
      if (own) return own
    }
    return root === null ? null : within(root, target.pathname.slice(1))
  }
}

/** A file kept under its address' path (site/a/b.html for /a/b.html) has the site's root above it. */
function siteRoot(file: string, pathname: string): string | null {
  const relative = decode(pathname)?.slice(1)
  if (!relative) return null
  const ending = path.sep + relative.split('/').join(path.sep)
  return file.endsWith(ending) ? file.slice(0, -ending.length) || path.sep : null
}

function within(folder: string, encoded: string): string | null {
  const relative = decode(encoded)
  if (!relative || /[\\\0]/.test(relative)) return null
  const file = path.resolve(folder, relative)
  if (!existsSync(file) || !statSync(file).isFile()) return null
  // Links are followed before the comparison: one inside the folder may lead out of it.
  const inside = path.relative(realpathSync(folder), realpathSync(file))
  return inside.startsWith('..') || path.isAbsolute(inside) ? null : file
}

function decode(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return null
  }
}

/** The few types that browsers insist on; pictures and fonts are told by their bytes. */
function typeOf(resource: Protocol.Network.ResourceType, file: string): string {
  if (resource === 'Stylesheet') return 'text/css'
  if (resource === 'Script') return 'text/javascript'
  return path.extname(file).toLowerCase() === '.svg' ? 'image/svg+xml' : 'application/octet-stream'
}

async function readSaved(file: string): Promise<Uint8Array> {
  if (!existsSync(file) || !statSync(file).isFile()) throw new AuditError('notFound', file)
  const bytes = await readFile(file)
  const start = bytes.subarray(0, 4096).toString('latin1')
  const wide = /^(\xff\xfe|\xfe\xff)/.test(start)
  if (!wide && (start.includes('\0') || !bytes.includes('<'))) throw new AuditError('notHtml', file)
  if (/^(%PDF|From: <|MIME-Version:)/i.test(start)) throw new AuditError('notHtml', file)
  return bytes
}

const withoutHash = (url: string): string => url.replace(/#.*$/s, '')
