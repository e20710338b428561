import { INVISIBLE, UNSPACED } from './read-words.ts';

/** More than the invisible characters that stand in a row anywhere. */
const LOOKED_AT = 8;
const PART = `[[\\p{L}\\p{N}\\p{M}]--[${UNSPACED}]]`;
const ENDS_IN_PART = new RegExp(`${PART}[${INVISIBLE}]*$`, 'v');
const BEGINS_WITH_PART = new RegExp(`^[${INVISIBLE}]*${PART}`, 'v');

/** True where `offset` cuts a word in two, "par|ty", or a number, "4.|2". Not in scripts that set no spaces. */
export function isWithinWord(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LOOKED_AT), offset);
  const after = text.slice(offset, offset + LOOKED_AT);
  if (ENDS_IN_PART.test(before) && BEGINS_WITH_PART.test(after)) return true;
  return (/\p{N}[.,]$/u.test(before) && /^\p{N}/u.test(after)) || (/\p{N}$/u.test(before) && /^[.,]\p{N}/u.test(after));
}
