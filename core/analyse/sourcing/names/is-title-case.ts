/** Words that title case leaves small. */
const SMALL =
  /^(?:an?|the|and|or|but|nor|of|in|on|at|to|for|from|with|by|as|vs?|via|over|into|than|up|out|off|if|is|its?|de|del|la|le|van|von|der|den|bin|al|el)$/u;
/** A shorter line is a name as often as a headline. */
const MIN_WORDS = 3;
/** Longest line that can be a headline, in characters. */
const MAX_LENGTH = 250;

/** True for a line whose words all have capitals, as in headlines and teasers: there a capital makes no name. */
export function isTitleCase(line: string): boolean {
  const words = line.length > MAX_LENGTH ? [] : (line.match(/(?<![\p{L}\p{N}’'-])\p{L}[\p{L}\p{M}’'-]*/gu) ?? []);
  return words.length >= MIN_WORDS && words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word));
}
