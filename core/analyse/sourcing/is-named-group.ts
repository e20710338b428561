import { opensDescription } from './names/opens-description.ts';
import { plainWord } from './names/plain-word.ts';
import { OPEN_GROUPS } from './names/source-nouns.ts';

const CAPITALS = /^(?:[Tt]he )?\p{Lu}[\p{L}&’'.-]*(?: \p{Lu}[\p{L}&’'.-]*){1,3}$/u;
/** Parties and peoples have a capital of their own. */
const PARTY = /(?:[ai]cans|ians|eans|crats|ists|ites|aelis|tives|rals|ssives)$/;
const PLAIN =
  /^(?:senior|former|top|local|federal|state|white|senate|house|congressional|many|some|most|other|two|three|all|these|those)$/;
/** What goes on behind the source in small letters: in a title-case headline the verb has a capital too. */
const VERB_BEHIND = /^,? ?(?:which |who )?(?:[a-z]+ly |also |later |then )?\p{Ll}{3,}/u;

/**
 * True for a body whose name ends in a word for people or things at large: "Westbrook Coaches", "Trent Farmers". `behind`
 * is what follows it: within a sentence only a name gives such a word a capital.
 */
export function isNamedGroup(words: string, behind: string): boolean {
  const name = words.replace(/,$/, '');
  if (!CAPITALS.test(name)) return false;
  const parts = name.replace(/^the /i, '').split(' ').map(plainWord);
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  if (parts.length < 2 || !OPEN_GROUPS.has(last) || !last.endsWith('s') || PARTY.test(last)) return false;
  return !PLAIN.test(first) && !opensDescription(first) && VERB_BEHIND.test(behind);
}
