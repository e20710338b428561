export const SUBJECT = /^(?:he|she|they|we|i)$/;
export const DETERMINER = /^(?:the|a|an|its|his|her|their)$/;
/** Before "the" within one source: "the head of the board", "the mayor and the board". */
export const WITHIN_NOUN = /^(?:in|on|at|with|from|for|of|to|by|about|as|and|or)$/;

const FINITE =
  /^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|shall|should|that|(?:is|are|was|were|has|have|had|does|do|did|wo|would|could|should)nt|cannot|cant)$/;

/** True for what is said, no speaker: behind "Ann Lee, an engineer who worked on it in the 1980s, said" stands "she was surprised". */
export function isClause(words: readonly string[], isCapital: (i: number) => boolean): boolean {
  const end = words.findIndex((word) => /^(?:who|which|whose)$/.test(word));
  const main = end < 0 ? words : words.slice(0, end);
  // "Will Hunt" is a speaker.
  return main.some((word, i) => (FINITE.test(word) && !isCapital(i)) || (SUBJECT.test(word) && i + 1 < main.length));
}

/** Frequent ones with a form of their own. */
const PAST =
  /^(?:rose|fell|grew|came|went|got|made|took|gave|lost|won|left|became|began|paid|saw|met|held|kept|ran|sold|bought|cost|hit|led|sent|spent|stood|thought|knew|felt|found|brought|broke|chose|drove|flew|hid|hurt|meant|put|sank|sat|shook|shut|spoke|swept|threw|wore|wrote)$/;

/** True where a verb stands behind a noun: "the prices rose sharply", "the talks collapsed"; not in "the newly elected mayor". */
export function hasVerb(words: readonly string[]): boolean {
  const opening = DETERMINER.test(words[0] ?? '') ? 2 : 1;
  return words.some((word, i) => {
    if (i < opening) return false;
    const before = words[i - 1] as string;
    const isFree = !/ly$/.test(before) && !DETERMINER.test(before) && !WITHIN_NOUN.test(before);
    return PAST.test(word) || (isFree && /[^e]ed$/.test(word));
  });
}
