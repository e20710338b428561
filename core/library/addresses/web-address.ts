import * as v from 'valibot';
import { shortText } from '../short-text.ts';

// RFC 9110, 4.1: at least 8,000 octets are to be supported.
const MAX_ADDRESS = 8_000;

/** An address a reader can follow; anything but http and https could run or read something. */
export const webAddress = v.pipe(
  shortText(MAX_ADDRESS),
  v.regex(/^https?:\/\/[^\s/?#]\S*$/i, 'must be an address that begins with http:// or https://'),
);
