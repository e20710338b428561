/** True where the browsers' sandbox cannot be used: Chromium refuses to start sandboxed as root. */
export const isRoot = process.getuid?.() === 0;

/**
 * Flags that keep Chromium from calling home and from asking things at its first start.
 * Without them the tests that count requests would count Chromium's own.
 */
export const browserFlags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  ...(isRoot ? ['--no-sandbox'] : []),
];
