import { countMarks } from './count-marks.ts';
import type { LineWords } from './read-text-words.ts';
import { MOSTLY_CAPITALS, type TextDoc, type TextLine } from './text-doc.ts';
import { KIND } from './word-kinds.ts';

/** "WASHINGTON —", "LOS ANGELES, Sept. 28 (UPI) —". */
const DATELINE = /^[A-Z][A-Z.' ]{3,30}(?:,[^—–-]{2,30})?(?:\([A-Z]{2,12}\))? ?[—–―-]/;
const OWN_OPENING = /^(?:correction|clarification|update|updated|editor['’]s note|note|photo|image|video|watch)\b/iu;
/** First words of lines that may have such an opening. */
const OWN_FIRST = new Set('correction clarification update updated editor note photo image video watch'.split(' '));
const BRACKETS = '([{';

/** What a line's own words look like. Numbers are mostly 0 to 1; read beside `FORM_FEATURES`. */
export function describeForm(doc: TextDoc, i: number): number[] {
  const line = doc.lines[i] as TextLine;
  const { text, all, isOpen } = line;
  const count = Math.max(1, all.length);
  const first = all[0] ?? '';
  const firstKinds = line.kinds[0] ?? 0;
  const marks = countMarks(text);
  const kinds = countKinds(line);
  return [
    text.length / 200,
    count,
    flag(isOpen),
    flag(/\?["”’»)]*$/.test(text.slice(-4))),
    line.capitalShare,
    marks.commas / 4,
    flag(marks.colons > 0),
    flag(text.endsWith(':')),
    flag(marks.semicolons > 0),
    flag(marks.quotes > 0),
    flag(marks.singleQuotes > 0 && /(?:^|\s)[‘'][^‘’']{2,80}[’'](?:\W|$)/.test(text)),
    marks.sentences,
    kinds.functions / count,
    (kinds.articles / count) * 5,
    has(firstKinds, KIND.anaphor),
    kinds.pronouns / count,
    has(kinds.any, KIND.said),
    line.names.length,
    has(kinds.any, KIND.weekday),
    isOpen ? 1 - doc.openShare * 3 : 0,
    line.capitalShare > MOSTLY_CAPITALS ? 1 - doc.capitalShare * 3 : 0,
    (doc.medianLength - text.length) / Math.max(60, doc.medianLength),
    doc.medianLength / 300,
    flag(line.isQuoteLed),
    flag(line.isDashLed),
    doc.dashShare,
    doc.quoteShare,
    doc.openShare,
    flag(doc.dashShare > 0.15 && !line.isDashLed && text.trimEnd().endsWith('?')),
    flag(marks.digits > 0),
    kinds.past / count,
    kinds.present / count,
    marks.shouts,
    has(kinds.any, KIND.firstPerson),
    flag(/^\s*(?:[•*·▪]|\d{1,2}[.)])\s?/u.test(text)),
    flag(isLowerLed(text)),
    count / marks.sentences,
    has(kinds.any, KIND.that),
    has(firstKinds, KIND.article),
    flag(DATELINE.test(text.slice(0, 80))),
    flag(OWN_FIRST.has(first) && OWN_OPENING.test(text.slice(0, 20))),
    flag(text !== '' && BRACKETS.includes(text.charAt(0))),
    marks.balance,
  ];
}

export const FORM_FEATURES =
  'letters words open-end question capitals commas colon ends-colon semicolon quotes single-quotes sentences function-share articles opens-anaphor pronouns said names weekday open-here-alone capitals-here-alone shorter median-length opens-quote dash-led dash-doc quote-doc open-doc undashed-question digits past present shout first-person bullet lower-led words-a-sentence that the-first dateline own-opening bracket-led quote-balance'.split(
    ' ',
  );

const flag = (value: boolean) => (value ? 1 : 0);
const has = (kinds: number, kind: number) => flag((kinds & kind) !== 0);

function isLowerLed(text: string): boolean {
  const letter = /\p{L}/u.exec(text.slice(0, 12))?.[0] ?? '';
  return letter !== letter.toUpperCase();
}

/** How many of a line's words are of the commoner kinds, and the kinds it has any of. */
function countKinds({ kinds }: LineWords) {
  const counts = { functions: 0, articles: 0, pronouns: 0, present: 0, past: 0, any: 0 };
  for (const kind of kinds) {
    if (kind === 0) continue;
    counts.any |= kind;
    if (kind & KIND.function) counts.functions++;
    if (kind & KIND.article) counts.articles++;
    if (kind & KIND.pronoun) counts.pronouns++;
    if (kind & KIND.present) counts.present++;
    if (kind & KIND.past) counts.past++;
  }
  return counts;
}
