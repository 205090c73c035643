/** A loopback server with the fixture pages; it remembers every request. */

import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const folder = join(import.meta.dirname, '../pages')
const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.svg': 'image/svg+xml' }

export interface Site {
  port: number
  /** Method, host and path of what was asked for. */
  requests: string[]
  close(): Promise<void>
}

export async function startSite(): Promise<Site> {
  const requests: string[] = []
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    requests.push(`${request.method} ${request.headers.host}${request.url}`)
    try {
      const body = readFileSync(join(folder, normalize(pathname)))
      response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
