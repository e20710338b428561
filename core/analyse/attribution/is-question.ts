/** A question longer than this, in characters, is an essay that ends in one. */
const MAX_QUESTION = 900;
/** Without a mark a question is one line. */
const MAX_BARE_QUESTION = 250;
const SELF = /(?<!\p{L})(?:I|[Ww]e|[Mm]y|[Oo]ur)(?!\p{L})/u;

/** One line that asks and does nothing else. */
export function isBareQuestion(text: string): boolean {
  return text.length <= MAX_BARE_QUESTION && text.trimEnd().endsWith('?') && !/[.!]["”’)]?\s+\p{Lu}/u.test(text);
}

/** "The county has no money. Is that true?": who asks says nothing of himself. */
export function isLeadToQuestion(text: string): boolean {
  return text.length <= MAX_BARE_QUESTION && text.trimEnd().endsWith('?') && !SELF.test(text);
}

/** A paragraph that ends by asking, or trails off for the other to go on. */
export function isQuestion(text: string): boolean {
  const end = text
    .slice(-8)
    .trimEnd()
    .replace(/["”’)]+$/u, '');
  return text.length <= MAX_QUESTION && (end.endsWith('?') || end.endsWith('…') || end.endsWith('...'));
}

/** True where somebody speaks of themselves. */
export const isPersonal = (text: string) => SELF.test(text);
