/** Shorter lines are subheadings and labels: nothing but a headline's length tells a headline. */
const MIN_WORDS = 5;
const MIN_QUESTIONS = 3;
const OWN_OPENING =
  /^(?:["“[(*]\s*)?(?:correction|clarification|updated?|editor['’]s note|note|photos?|image|pictured|source|by|reporting by|written by|additional reporting|with reporting)\b/iu;
/** Words that open a line only where something was said before, and words that tie it to that. */
const BACK_OPENING =
  /^["“]?(?:they|he|she|these|those|his|her|their|such|both|but|and|so|however|meanwhile|instead|moreover|nevertheless|still|then|thus|therefore|also|similarly|in addition|as a result|for example|for instance|at the same time)\b/iu;
const TIED =
  /, (?:meanwhile|however|though|too|then|for (?:his|her|their|its) part|in turn|for example|for instance)[,.]/u;
const LIST_LED = /^\s*(?:[•*·▪◦‣–—-]\s|\(?\d{1,3}[.)]\s|[a-z][.)]\s)/iu;

/**
 * True for a line whose form says that it belongs: corrections and notes, bylines, list items, subheadings, the rest
 * of a sentence begun above, the announcement of what follows, sentences that refer to what was said.
 */
export function isOwnLine(text: string): boolean {
  if (text.endsWith(':') || LIST_LED.test(text) || OWN_OPENING.test(text.slice(0, 40))) return true;
  if (BACK_OPENING.test(text.slice(0, 30)) || TIED.test(text)) return true;
  const letter = /\p{L}/u.exec(text.slice(0, 12))?.[0] ?? '';
  if (letter === '' || letter !== letter.toUpperCase()) return true;
  return text.split(/\s+/, MIN_WORDS).length < MIN_WORDS;
}

/** True for a text in which questions stand as lines of their own, undashed: an interview, or advice. */
export function isQuestionAndAnswer(lines: readonly string[]): boolean {
  return (
    lines.filter((text) => text.endsWith('?') && text.length < 300 && !LIST_LED.test(text)).length >= MIN_QUESTIONS
  );
}
