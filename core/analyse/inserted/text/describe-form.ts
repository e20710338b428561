import type { LineWords } from './line-words.ts';
import { capitalShareOf, hasStop, isDashLed, isQuoteLed, type TextDoc } from './text-doc.ts';

const list = (words: string) => new Set(words.split(' '));
const ANAPHORS = list(
  'he she it they this that these those his her their its him them such both another but and so also however then yet still meanwhile instead nor thus therefore later earlier though while',
);
const PRONOUNS = list('he she it they his her their its him them hers theirs we our us i my me you your');
const WEEKDAYS = list('monday tuesday wednesday thursday friday saturday sunday');
const SAID = list(
  'said says say told added asked wrote tweeted according argued noted explained continued insisted replied recalled',
);
const PRESENT = list(
  'is are says has seeks calls urges wants plans makes takes gets hits faces backs wins leads slams vows warns',
);
/** "WASHINGTON —", "LOS ANGELES, Sept. 28 (UPI) —". */
const DATELINE = /^[A-Z][A-Z.' ]{3,30}(?:,[^—–-]{2,30})?(?:\([A-Z]{2,12}\))? ?[—–―-]/;
const OWN_OPENING = /^(?:correction|clarification|update|updated|editor['’]s note|note|photo|image|video|watch)\b/iu;

export const isAnaphor = (word: string) => ANAPHORS.has(word);

/** What a line's own words look like. Numbers are mostly 0 to 1; read beside `FORM_FEATURES`. */
export function describeForm(doc: TextDoc, i: number): number[] {
  const text = doc.texts[i] as string;
  const words = doc.words[i] as LineWords;
  const count = Math.max(1, words.all.length);
  const isOpen = !hasStop(text);
  const capitals = capitalShareOf(words);
  const first = words.all[0] ?? '';
  const sentences = countSentences(text);
  const shareOf = (set: ReadonlySet<string>) => words.all.filter((word) => set.has(word)).length / count;
  const articles = words.all.filter((w) => w === 'the' || w === 'a' || w === 'an').length;
  return [
    text.length / 200,
    count,
    flag(isOpen),
    flag(/\?["”’»)]*$/.test(text.slice(-4))),
    capitals,
    (text.match(/,/g)?.length ?? 0) / 4,
    flag(/:\s/.test(text)),
    flag(text.endsWith(':')),
    flag(/;/.test(text)),
    flag(/["“”«»„]/.test(text)),
    flag(/(?:^|\s)[‘'][^‘’']{2,80}[’'](?:\W|$)/.test(text)),
    sentences,
    words.isFunction.filter(Boolean).length / count,
    (articles / count) * 5,
    flag(ANAPHORS.has(first)),
    shareOf(PRONOUNS),
    flag(shareOf(SAID) > 0),
    words.names.size,
    flag(shareOf(WEEKDAYS) > 0),
    isOpen ? 1 - doc.openShare * 3 : 0,
    capitals > 0.75 ? 1 - doc.capitalShare * 3 : 0,
    (doc.medianLength - text.length) / Math.max(60, doc.medianLength),
    doc.medianLength / 300,
    flag(isQuoteLed(text)),
    flag(isDashLed(text)),
    doc.dashShare,
    doc.quoteShare,
    doc.openShare,
    flag(doc.dashShare > 0.15 && !isDashLed(text) && text.trimEnd().endsWith('?')),
    flag(/\d/.test(text)),
    words.all.filter((w) => w.length > 4 && w.endsWith('ed')).length / count,
    shareOf(PRESENT),
    text.match(/[A-Z]{4,}/g)?.length ?? 0,
    flag(words.all.some((w) => w === 'i' || w === 'we' || w === 'my' || w === 'our')),
    flag(/^\s*(?:[•*·▪]|\d{1,2}[.)])\s?/u.test(text)),
    flag(isLowerLed(text)),
    count / sentences,
    flag(words.all.includes('that')),
    flag(first === 'the' || first === 'a' || first === 'an'),
    flag(DATELINE.test(text.slice(0, 80))),
    flag(OWN_OPENING.test(text.slice(0, 20))),
    flag(/[([{]/.test(text.charAt(0))),
    balance(text),
  ];
}

export const FORM_FEATURES =
  'letters words open-end question capitals commas colon ends-colon semicolon quotes single-quotes sentences function-share articles opens-anaphor pronouns said names weekday open-here-alone capitals-here-alone shorter median-length opens-quote dash-led dash-doc quote-doc open-doc undashed-question digits past present shout first-person bullet lower-led words-a-sentence that the-first dateline own-opening bracket-led quote-balance'.split(
    ' ',
  );

const flag = (value: boolean) => (value ? 1 : 0);

function isLowerLed(text: string): boolean {
  const letter = /\p{L}/u.exec(text.slice(0, 12))?.[0] ?? '';
  return letter !== letter.toUpperCase();
}

function countSentences(text: string): number {
  return (text.match(/[.!?]["”’)]?\s+["“‘(]?[A-Z]/g)?.length ?? 0) + 1;
}

/** Opening less closing quotation marks: above 0 where a quotation goes on in the next line. */
function balance(text: string): number {
  return (text.match(/[“„]/g)?.length ?? 0) - (text.match(/”/g)?.length ?? 0);
}
