import * as v from 'valibot';
import { shortText } from '../short-text.ts';

// RFC 9110, 4.1: at least 8,000 octets are to be supported.
const MAX_ADDRESS = 8_000;

/**
 * An address a reader can follow; anything but http and https could run or read something. One with white space is read as browsers
 * do: a file that was written by hand or by another program has them.
 */
export const webAddress = v.pipe(
  v.string('must be text'),
  v.transform(withoutSpaces),
  shortText(MAX_ADDRESS),
  v.regex(/^https?:\/\/[^\s/?#]\S*$/i, 'must be an address that begins with http:// or https://'),
);

/** URL Standard, 4.4: spaces around an address, tabs and line breaks go, others are escaped; a host has none, so they stay there. */
function withoutSpaces(address: string): string {
  if (address.length > MAX_ADDRESS || !/\s/.test(address)) return address;
  const joined = address.replace(/[\t\n\r]/g, '').trim();
  const hostAt = joined.indexOf('://') + 3;
  const length = joined.slice(hostAt).search(/[/?#\\]/);
  const pathAt = length === -1 ? joined.length : hostAt + length;
  return joined.slice(0, pathAt) + joined.slice(pathAt).replace(/\s/g, encodeURIComponent);
}
