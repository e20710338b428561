import { hashText } from './addresses/hash-text.ts';

/** Ids of a library have at most so many characters. */
export const MAX_ID = 200;
const MAX_SHOWN = 160;

/** An id as a library takes it: what is longer is told apart by a number at its end, the same every time. */
export function shortId(id: string): string {
  return id.length <= MAX_ID ? id : `${id.slice(0, MAX_SHOWN)}~${hashText(id)}`;
}
