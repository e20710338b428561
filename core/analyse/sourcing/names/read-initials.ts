import { isRole } from './is-role.ts';
import { plainWord } from './plain-word.ts';

const BRACKETED = /\((?:the )?(\p{Lu}{2,6})\)/gu;
const WORD = /[\p{L}][\p{L}\p{M}’'.]*/gu;
const SMALL = /^(?:of|for|the|and|on|in|to|de|du|des|la)$/;
/** How far before the brackets the name is looked for, in characters. */
const REACH = 120;

/** Bodies by their initials, where the article gives both: "World Health Organization (WHO)". Linear. */
export function readInitials(text: string): Map<string, string> {
  const index = new Map<string, string>();
  for (const { 1: initials = '', index: at } of text.matchAll(BRACKETED)) {
    const name = spelledBy(initials, text.slice(Math.max(0, at - REACH), at).trimEnd());
    if (name !== null) index.set(initials, name);
  }
  return index;
}

/** The words at the end of `before` that begin with these letters; null where they do not, or name an office. */
function spelledBy(initials: string, before: string): string | null {
  const words = [...before.matchAll(WORD)].reverse();
  let left = initials.length;
  for (const { 0: word, index } of words) {
    if (SMALL.test(word)) continue;
    if (isRole(plainWord(word)) || word.charAt(0) !== initials.charAt(left - 1)) return null;
    left--;
    if (left === 0) return before.slice(index);
  }
  return null;
}
