import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
}

export interface StaticServer {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string
  readonly close: () => Promise<void>
}

/** Serves what `read` returns for a path, as a host of files does: 404 for null. */
export async function serve(read: (path: string) => Uint8Array | string | null): Promise<StaticServer> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const ending = path.endsWith('/') ? 'html' : (path.split('.').at(-1) ?? '')
    const bytes = read(path)
    response.writeHead(bytes === null ? 404 : 200, {
      'content-type': types[ending] ?? 'text/plain',
    })
    response.end(bytes ?? 'not found')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo // it listens on a port
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
