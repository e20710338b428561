/** Words with a capital only where a sentence begins. "I" is not among them, nor is what may be a name ("May", "Will"). */
const OPENERS =
  'The|A|An|He|She|It|We|They|You|His|Her|Its|Their|Our|This|That|These|Those|There|Then|But|And|Or|So|Yet|If|When|While|As|At|In|On|For|From|With|By|After|Before|Since|Although|Though|However|Meanwhile|What|Who|Why|How|Where|Not|No|Now|Also|Both|Some|Many|Most|Several|All|Another|Other|Under|Among|During|Despite|Because|Until|Once|To';
/** A sentence's mark, what closes behind it, a footnote's number ("board.3", "board.[3]", "board.³"), then a capital. */
const BREAK = new RegExp(
  `(?<![.!?…])([.!?…]+)(["”’'»)\\]]*)(\\[[^\\]\\s]{1,4}\\]|[¹²³⁰⁴-⁹]+|\\d{1,2})?\\s+(?=["“‘«(]*\\p{Lu})(?=["“‘«(]*((?:${OPENERS})(?![\\p{L}\\p{N}'’-]))?)`,
  'gu',
);
/** The word before a mark, as far as it matters: longer ones are no abbreviations. */
const WORD = /[^\s"“‘«(]{1,12}$/;
/** Behind these and a full stop comes a name: titles, initials, the parties of a case. */
const BEFORE_NAME =
  /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Cpl|Rev|Hon|Pres|Sec|Cllr|St|Mt|Ft|Fr|Sr|vs?|Nos?|\p{Lu})$/u;
/** "3 a.m. Police said", "2 p.m. A man": a sentence may end in a time; "the 5 p.m. Mass" goes on. */
const CLOCK = /(?<!\b(?:the|an?|this|that|every|each))(?:^|\s)[\d:.]+ ?[ap]\.m$/i;
/** A clause may open with a time: "that shortly after 3 p.m. Lee left", "On Monday at 3 p.m. Lee left". */
const OPENS_CLAUSE =
  /(?:^|[,;:—–]|(?:^|\s)(?:that|and|but|when|while|because|if|where|heard|said|says|told))\s*(?:(?:shortly|just|soon|only|at|about|around|by|before|after|from|until|since|on|early|late|[A-Z][a-z]+day|evening|morning|night)\s+){1,5}[\d:.]+ ?[ap]\.m$/i;
/** "5 p.m. Monday", "5 p.m. EST", "5 p.m. Pacific time". */
const DAY_OR_ZONE =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|Tonight|Today|\p{Lu}{2,5}|Eastern|Central|Mountain|Pacific|Atlantic|\p{Lu}\p{L}+(?: \p{L}+){0,2} [Tt]ime)(?!\p{L})/u;
/** Longest time and longest opening read, in characters. */
const CLOCK_REACH = 24;
const CLAUSE_REACH = 80;
/** Words a sentence that ends in a time has at least: "At 3 a.m. Lee left" is one. */
const MIN_WORDS = 5;
const ENDS_IN_LETTERS = /\p{L}{3}$/u;
/** In a line set in title case every word has a capital. */
const LOWER_CASE = /(?:^|\s)\p{Ll}{4}/u;

/**
 * Where in a sentence of compromise's others begin, as offsets. It knows no break behind a closing quote or a footnote's
 * number, none behind an abbreviation whatever follows ("at 5 p.m. The board …"), and none in a short quotation. `isEnd` tells
 * whether a sentence may end in this word and a full stop. Linear.
 */
export function missedBreaks(sentence: string, isEnd: (word: string) => boolean): number[] {
  const breaks: number[] = [];
  for (const match of sentence.matchAll(BREAK)) {
    const next = match.index + match[0].length;
    const before = sentence.slice(0, match.index);
    if (isBreak(before, match, isEnd) || isBehindClock(before, sentence.slice(next))) breaks.push(next);
  }
  return breaks;
}

function isBreak(before: string, match: RegExpExecArray, isEnd: (word: string) => boolean): boolean {
  const [, marks, closing = '', note, opener] = match;
  const word = WORD.exec(before)?.[0] ?? '';
  const isStop = marks === '.';
  const isNameNext = isStop && BEFORE_NAME.test(word);
  const isPlain = isStop && !isNameNext && isEnd(word);
  if (note !== undefined) return closing !== '' || ((isPlain || !isStop) && ENDS_IN_LETTERS.test(word));
  if (isPlain) return true;
  // "“Is it so?” Lee asked."
  if (opener === undefined) return closing === '' && (marks === '?' || marks === '!');
  return !isStop || closing !== '' || (!isNameNext && LOWER_CASE.test(before));
}

const isBehindClock = (before: string, after: string) =>
  CLOCK.test(before.slice(-CLOCK_REACH)) &&
  LOWER_CASE.test(before) &&
  !OPENS_CLAUSE.test(before.slice(-CLAUSE_REACH)) &&
  before.split(' ', MIN_WORDS).length >= MIN_WORDS &&
  !DAY_OR_ZONE.test(after);
