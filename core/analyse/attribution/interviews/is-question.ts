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

/** What is said to somebody of what he did or is: "You once said", "your work"; not "you have to wait". */
const YOU =
  /(?<!\p{L})(?:[Yy]our|[Yy]ou(?:['’]ve| have) (?!to )|(?:said|say|call|called|think) you are|[Yy]ou (?:were|did|had|once|also|said|wrote|told|grew|left|spent|won|made|began|started)(?!\p{L}))/u;
/** Such a statement is short, in characters. */
const MAX_ADDRESS = 160;

/** One sentence to the one interviewed, who asks nothing and waits: "Critics have called your work cold." */
export function isAddress(text: string): boolean {
  return text.length <= MAX_ADDRESS && YOU.test(text) && !SELF.test(text) && !/[.!?]["”’)]?\s+\p{Lu}/u.test(text);
}
