import { countMarks } from './count-marks.ts';
import type { LineWords } from './line-words.ts';
import { capitalShareOf, hasStop, isDashLed, isQuoteLed, type TextDoc } from './text-doc.ts';

const list = (words: string) => new Set(words.split(' '));
const ANAPHORS = list(
  'he she it they this that these those his her their its him them such both another but and so also however then yet still meanwhile instead nor thus therefore later earlier though while',
);
/** Words by what they are; a word may be several. */
const [PRONOUN, FIRST_PERSON, WEEKDAY, SAID, PRESENT, ARTICLE] = [1, 2, 4, 8, 16, 32];
const CLASSES = new Map<string, number>();
for (const [kind, words] of [
  [PRONOUN, 'he she it they his her their its him them hers theirs we our us i my me you your'],
  [FIRST_PERSON, 'i we my our'],
  [WEEKDAY, 'monday tuesday wednesday thursday friday saturday sunday'],
  [
    SAID,
    'said says say told added asked wrote tweeted according argued noted explained continued insisted replied recalled',
  ],
  [
    PRESENT,
    'is are says has seeks calls urges wants plans makes takes gets hits faces backs wins leads slams vows warns',
  ],
  [ARTICLE, 'the a an'],
] as const) {
  for (const word of words.split(' ')) CLASSES.set(word, (CLASSES.get(word) ?? 0) | kind);
}
/** "WASHINGTON —", "LOS ANGELES, Sept. 28 (UPI) —". */
const DATELINE = /^[A-Z][A-Z.' ]{3,30}(?:,[^—–-]{2,30})?(?:\([A-Z]{2,12}\))? ?[—–―-]/;
const OWN_OPENING = /^(?:correction|clarification|update|updated|editor['’]s note|note|photo|image|video|watch)\b/iu;
/** First words of lines that may have such an opening. */
const OWN_FIRST = list('correction clarification update updated editor note photo image video watch');
const BRACKETS = '([{';

export const isAnaphor = (word: string) => ANAPHORS.has(word);

/** What a line's own words look like. Numbers are mostly 0 to 1; read beside `FORM_FEATURES`. */
export function describeForm(doc: TextDoc, i: number): number[] {
  const text = doc.texts[i] as string;
  const words = doc.words[i] as LineWords;
  const count = Math.max(1, words.all.length);
  const isOpen = !hasStop(text);
  const capitals = capitalShareOf(words);
  const first = words.all[0] ?? '';
  const marks = countMarks(text);
  const kinds = countKinds(words);
  return [
    text.length / 200,
    count,
    flag(isOpen),
    flag(/\?["”’»)]*$/.test(text.slice(-4))),
    capitals,
    marks.commas / 4,
    flag(marks.colons > 0),
    flag(text.endsWith(':')),
    flag(marks.semicolons > 0),
    flag(marks.quotes > 0),
    flag(marks.singleQuotes > 0 && /(?:^|\s)[‘'][^‘’']{2,80}[’'](?:\W|$)/.test(text)),
    marks.sentences,
    kinds.functions / count,
    (kinds.articles / count) * 5,
    flag(ANAPHORS.has(first)),
    kinds.pronouns / count,
    flag(kinds.said > 0),
    words.names.size,
    flag(kinds.weekdays > 0),
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
    flag(marks.digits > 0),
    kinds.past / count,
    kinds.present / count,
    marks.shouts,
    flag(kinds.firstPersons > 0),
    flag(/^\s*(?:[•*·▪]|\d{1,2}[.)])\s?/u.test(text)),
    flag(isLowerLed(text)),
    count / marks.sentences,
    flag(kinds.thats > 0),
    flag(first === 'the' || first === 'a' || first === 'an'),
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

function isLowerLed(text: string): boolean {
  const letter = /\p{L}/u.exec(text.slice(0, 12))?.[0] ?? '';
  return letter !== letter.toUpperCase();
}

/** How many of a line's words are of each kind. */
function countKinds({ all, isFunction }: LineWords) {
  const kinds = {
    functions: 0,
    articles: 0,
    pronouns: 0,
    firstPersons: 0,
    weekdays: 0,
    said: 0,
    present: 0,
    past: 0,
    thats: 0,
  };
  for (let i = 0; i < all.length; i++) {
    const word = all[i] as string;
    if (isFunction[i]) kinds.functions++;
    if (word === 'that') kinds.thats++;
    if (word.length > 4 && word.endsWith('ed')) kinds.past++;
    const kind = CLASSES.get(word);
    if (kind === undefined) continue;
    if (kind & ARTICLE) kinds.articles++;
    if (kind & PRONOUN) kinds.pronouns++;
    if (kind & FIRST_PERSON) kinds.firstPersons++;
    if (kind & WEEKDAY) kinds.weekdays++;
    if (kind & SAID) kinds.said++;
    if (kind & PRESENT) kinds.present++;
  }
  return kinds;
}
