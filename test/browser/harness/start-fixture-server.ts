import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { readFixture } from '../../../tools/demo/read-fixture.mjs';

/** A page that a test makes up. */
export interface MadePage {
  body: string;
  /** `text/html; charset=utf-8` unless told. */
  contentType?: string;
  status?: number;
  headers?: Record<string, string>;
  /** Waits before the first byte. */
  delayMs?: number;
  /** True sends the body and leaves the response open: the page never finishes loading. */
  isEndless?: boolean;
}

export interface SeenRequest {
  method: string;
  /** Path and query, as sent. */
  url: string;
  headers: IncomingMessage['headers'];
}

/** The test's own site, reachable under two host names: two sites to the extension. */
export interface FixtureServer {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  origin: string;
  /** `http://localhost:PORT`, the same pages under another name. */
  otherOrigin: string;
  /** Serves `page` at `path` (from a leading slash on); a later page at the same path replaces it. */
  addPage(path: string, page: string | MadePage): void;
  /** True where the page at this path was made never to end. */
  isEndless(path: string): boolean;
  /** Every request that came, in order; favicons left out. */
  requests: SeenRequest[];
  close(): void;
}

/** Serves `test/fixtures/NAME/page.html` at `/NAME/`, and what a test adds, on a free loopback port. */
export async function startFixtureServer(): Promise<FixtureServer> {
  const pages = new Map<string, MadePage>();
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://fixtures');
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    requests.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers });
    void answer(response, pathname, pages.get(pathname));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    addPage: (path, page) => pages.set(path, typeof page === 'string' ? { body: page } : page),
    isEndless: (path) => pages.get(path)?.isEndless ?? false,
    requests,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(response: ServerResponse, pathname: string, page: MadePage | undefined): Promise<void> {
  if (!page) {
    const fixture = await readFixture(pathname);
    if (!fixture) response.writeHead(404, { 'content-type': 'text/plain' }).end(`No page at ${pathname}`);
    else response.writeHead(200, { 'content-type': fixture.contentType }).end(fixture.body);
    return;
  }
  if (page.delayMs) await delay(page.delayMs);
  response.writeHead(page.status ?? 200, {
    'content-type': page.contentType ?? 'text/html; charset=utf-8',
    ...page.headers,
  });
  if (page.isEndless) response.write(page.body);
  else response.end(page.body);
}
