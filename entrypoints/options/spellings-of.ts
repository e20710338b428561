import { webIri } from '../../core/library/addresses/web-iri.ts';

/** The ways in which files and browsers write a web address: as it is, with all escaped, as a browser does and with nothing. */
export function spellingsOf(address: string): string[] {
  const plain = unescaped(address);
  const asBrowsers = URL.canParse(plain) ? new URL(plain).href : plain;
  return [...new Set([address, webIri(address), asBrowsers, plain])];
}

function unescaped(address: string): string {
  try {
    return decodeURI(address);
  } catch (error) {
    // Escaped in another encoding than UTF-8, or a "%" alone.
    if (!(error instanceof URIError)) throw error;
    return address;
  }
}
