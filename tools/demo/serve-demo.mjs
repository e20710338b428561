import { once } from 'node:events';
import { createServer } from 'node:http';
import { listFixtures } from './list-fixtures.mjs';
import { readFixture } from './read-fixture.mjs';
import { renderIndex } from './render-index.mjs';

/**
 * Serves the demo pages on a free loopback port: an index at `/`, each fixture at `/NAME/`.
 * @returns {Promise<{ origin: string, close(): void }>} `origin` without a slash at its end
 */
export async function serveDemo() {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://demo');
    const page =
      pathname === '/'
        ? { body: renderIndex(listFixtures()), contentType: 'text/html; charset=utf-8' }
        : await readFixture(pathname);
    if (page) response.writeHead(200, { 'content-type': page.contentType }).end(page.body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
