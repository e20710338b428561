// Groups: scheme, authority, path, query, place. A browser takes a backslash for a slash up to the query (URL Standard, 4.4).
const PARTS = /^(https?:\/\/)([^/?#\\]*)([^?#]*)(\?[^#]*)?(#.*)?$/is;
const IN_PATH = /[^\w.~!$&'()*+,;=:@/%-]|%(?![\dA-Fa-f]{2})/gu;
const IN_QUERY = /[^\w.~!$&'()*+,;=:@/?%-]|%(?![\dA-Fa-f]{2})/gu;
const IN_HOST = /[^\w.~!$&'()*+,;=%-]|%(?![\dA-Fa-f]{2})/gu;
const IN_USER = /[^\w.~!$&'()*+,;=:%-]|%(?![\dA-Fa-f]{2})/gu;
const PORT = /:\d*$/;
// The one kind of host with brackets.
const IPV6 = /^\[[\d:.A-Fa-f]+\]$/;

/**
 * The web address as a valid URI, and so a valid IRI (RFC 3986 and 3987): what may not stand in one is escaped in UTF-8, as browsers do
 * and where the URL Standard leaves it as it is ("[", "|", a lone "%"), too. Whatever is no web address is given back unchanged.
 */
export function webIri(address: string): string {
  const [, scheme, authority = '', path = '', query = '', place = ''] = PARTS.exec(address.toWellFormed()) ?? [];
  if (scheme === undefined) return address;
  const written = scheme + escapeAuthority(authority) + escaped(path.replaceAll('\\', '/'), IN_PATH);
  return written + escapePart(query) + escapePart(place);
}

function escapeAuthority(authority: string): string {
  const hostAt = authority.lastIndexOf('@') + 1;
  const user = hostAt === 0 ? '' : `${escaped(authority.slice(0, hostAt - 1), IN_USER)}@`;
  const [port = ''] = PORT.exec(authority.slice(hostAt)) ?? [];
  const host = authority.slice(hostAt, authority.length - port.length);
  return user + (IPV6.test(host) ? host : escaped(host, IN_HOST)) + port;
}

/** A query or a place, with the mark that begins it. */
const escapePart = (part: string) => part.slice(0, 1) + escaped(part.slice(1), IN_QUERY);

const escaped = (part: string, odd: RegExp) => part.replace(odd, (sign) => encodeURIComponent(sign));
