import { listen } from '../listen.ts';

/**
 * How long a page may take to end its HTML before it is looked at as it stands: some never end
 * (streams, long polls). Field notes put a slow news page's parsing at one to two seconds.
 */
const MAX_WAIT_MS = 3000;

/** Resolves once the page's HTML has been parsed, or has been waited for long enough. */
export function whenReadable(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    const waited = AbortSignal.timeout(MAX_WAIT_MS);
    const settle = () => resolve();
    listen.call(document, 'DOMContentLoaded', settle, { once: true, signal: waited });
    waited.addEventListener('abort', settle, { once: true });
  });
}
