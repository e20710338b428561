import { withoutFields, withoutTracking } from './without-tracking.ts';

// A page's copy for phones (AMP): its host, a part of its path or a field of its query says so.
const PREFIX = /^(?:www|amp)\.(?=[^.]+\.)/;
const AMP_FIELD = /^(?:amp(?:=(?:1|true)?)?|outputType=amp)$/i;

/**
 * What two addresses of one page have in common: no scheme, no place in the page, no slash at the end, nothing that tells where a
 * reader came from or that it is the copy for phones, the host in lower case and without "www". "http://www.News.example/a/amp#b" and
 * "https://news.example/a" give "news.example/a". Null for anything but http and https.
 */
export function addressKey(address: string): string | null {
  const scheme = /^https?:\/\//i.exec(address)?.[0];
  if (scheme === undefined) return null;
  const rest = withoutFields(withoutTracking(address.slice(scheme.length)), (field) => AMP_FIELD.test(field));
  const hostEnd = endOf(rest, /[/?#]/);
  const host = rest.slice(0, hostEnd).toLowerCase().replace(PREFIX, '').replace(PREFIX, '');
  const pathEnd = endOf(rest, /[?#]/);
  const path = withoutAmp(rest.slice(hostEnd, pathEnd)) + rest.slice(pathEnd);
  return host + (path.endsWith('/') ? path.slice(0, -1) : path);
}

function endOf(text: string, mark: RegExp): number {
  const at = text.search(mark);
  return at === -1 ? text.length : at;
}

/** "/a/amp", "/a/amp/" and "/amp/a" are copies of "/a"; "/amp" alone is a page. */
function withoutAmp(path: string): string {
  if (path.startsWith('/amp/') && path.length > 5) return path.slice(4);
  const [place] = /\/amp\/?$/.exec(path) ?? [];
  return place === undefined || path.length === place.length ? path : path.slice(0, -place.length);
}
