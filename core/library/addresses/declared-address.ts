import { addressKey } from './address-key.ts';
import { isFrontPage } from './is-front-page.ts';
import { withoutTracking } from './without-tracking.ts';

/**
 * The other address under which a page may be stored: the one it declares (`<link rel="canonical">`, og:url), where that is of the
 * same site and none of its front pages. Null where it declares none, or its own. It may be wrong all the same: sites declare a
 * section, page one of several or the story read before. Whoever uses it compares the texts.
 */
export function declaredAddress(address: string, declared: string | null): string | null {
  const other = declared === null ? null : resolve(declared.trim(), address);
  const [ownKey, key] = [addressKey(address), other === null ? null : addressKey(other)];
  if (ownKey === null || key === null || key === ownKey) return null;
  // A route names the page, and what a page declares knows nothing of it.
  if (ownKey.includes('#')) return null;
  const [host, ownHost] = [hostOf(key), hostOf(ownKey)];
  const isSameSite = host === ownHost || host.endsWith(`.${ownHost}`) || ownHost.endsWith(`.${host}`);
  return isSameSite && !isFrontPage(key) ? other : null;
}

/** An address as a page writes it, made whole; null for what is none of the web. */
function resolve(declared: string, address: string): string | null {
  const origin = /^https?:\/\/[^/?#]+/i.exec(address)?.[0];
  if (origin === undefined || /\s/.test(declared)) return null;
  if (/^https?:\/\/[^/?#]/i.test(declared)) return withoutTracking(declared);
  if (!declared.startsWith('/')) return null;
  const isOfHost = !declared.startsWith('//');
  return withoutTracking((isOfHost ? origin : origin.slice(0, origin.indexOf('//'))) + declared);
}

/** The host without the port and without what names the site's copy for phones. */
const hostOf = (key: string) => key.slice(0, key.search(/[/?:]|$/)).replace(/^(?:m|mobile)\.(?=[^.]+\.)/, '');
