import { addressKey } from './address-key.ts';
import { hashText } from './hash-text.ts';

// Ids of a library may have 200 characters; what is longer is told apart by a number at its end.
const MAX_SHOWN = 160;
const BY_TEXT = 'text-';

/** True for the id of an article that was stored from a page without an address. */
export const isKnownByText = (id: string): boolean => id.startsWith(BY_TEXT);

/**
 * The id of an article stored from a page: its address without what does not tell pages apart, so that storing it again
 * gives the same. A page without an address of the web is known by its text.
 */
export function articleId(address: string | null, text: string): string {
  const key = address === null ? null : addressKey(address);
  if (key === null) return `${BY_TEXT}${hashText(text)}`;
  return key.length <= MAX_SHOWN ? `page-${key}` : `page-${key.slice(0, MAX_SHOWN)}~${hashText(key)}`;
}
