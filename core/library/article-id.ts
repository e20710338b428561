import { addressKey } from './address-key.ts';

// Ids of a library may have 200 characters; what is longer is told apart by a number at its end.
const MAX_SHOWN = 160;

/**
 * The id of an article stored from a page: its address without what does not tell pages apart, so that storing it again
 * gives the same. A page without an address of the web is known by its text.
 */
export function articleId(address: string | null, text: string): string {
  const key = address === null ? null : addressKey(address);
  if (key === null) return `text-${hash(text)}`;
  return key.length <= MAX_SHOWN ? `page-${key}` : `page-${key.slice(0, MAX_SHOWN)}~${hash(key)}`;
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over UTF-16 units, twice, from different starts: 64 bits. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0xc9dc5118;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
