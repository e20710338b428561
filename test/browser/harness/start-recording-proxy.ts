import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the browsers themselves ask for at their start, whatever extension is loaded. */
const OWN_TO_BROWSERS = new Set([
  'accounts.google.com',
  'content-autofill.googleapis.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
]);

export interface RecordingProxy {
  port: number;
  /** Every request for a host other than loopback: `GET http://host/path`, or `CONNECT host:443` for https. */
  requests: string[];
  close(): void;
}

/**
 * Starts a proxy that lets nothing through and writes down what was asked of it.
 * Browsers go to loopback addresses past their proxy, so what arrives here would have left the machine.
 */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const record = (method: string, target: string, host: string) => {
    if (!OWN_TO_BROWSERS.has(host)) requests.push(`${method} ${target}`);
  };
  const server = createServer((request, response) => {
    record(request.method ?? '', request.url ?? '', request.headers.host?.replace(/:\d+$/, '') ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    record('CONNECT', request.url ?? '', (request.url ?? '').replace(/:\d+$/, ''));
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
