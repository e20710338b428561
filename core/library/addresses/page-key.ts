import { addressKey } from './address-key.ts';
import { webIri } from './web-iri.ts';

/**
 * What two addresses of one page in files have in common: as `addressKey`, and however they are escaped, since one program writes "[" and
 * another "%5B". Null where there is none.
 */
export const pageKey = (address: string | null): string | null =>
  address === null ? null : addressKey(webIri(address));
