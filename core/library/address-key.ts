import { withoutTracking } from './without-tracking.ts';

/**
 * What two addresses of one page have in common: no scheme, no place in the page, no slash at the end, nothing that tells where a
 * reader came from, the host in lower case. "http://News.example/a/#b" and "https://news.example/a" give "news.example/a". Null for
 * anything but http and https.
 */
export function addressKey(address: string): string | null {
  const scheme = /^https?:\/\//i.exec(address)?.[0];
  if (scheme === undefined) return null;
  const rest = withoutTracking(address.slice(scheme.length));
  const hostEnd = rest.search(/[/?#]/);
  const host = hostEnd === -1 ? rest : rest.slice(0, hostEnd);
  const path = hostEnd === -1 ? '' : rest.slice(hostEnd);
  return host.toLowerCase() + (path.endsWith('/') ? path.slice(0, -1) : path);
}
