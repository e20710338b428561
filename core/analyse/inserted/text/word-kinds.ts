/** What an English word is, a bit each; a word may be several. The last two are asked of where it stands. */
export const KIND = {
  pronoun: 1,
  firstPerson: 2,
  weekday: 4,
  said: 8,
  present: 16,
  article: 32,
  past: 64,
  that: 128,
  /** Does not depend on the subject: "the", "said". */
  function: 256,
  /** Opens a line only where something was said before. */
  anaphor: 512,
  /** Begins with a digit. */
  figure: 1024,
  /** Begins with a capital as it is written in this place. */
  capital: 2048,
  /** Its capital says nothing: it opens a sentence or a quotation. */
  opener: 4096,
} as const;

const WORDS: readonly (readonly [kind: number, words: string])[] = [
  [KIND.pronoun, 'he she it they his her their its him them hers theirs we our us i my me you your'],
  [KIND.firstPerson, 'i we my our'],
  [KIND.weekday, 'monday tuesday wednesday thursday friday saturday sunday'],
  [
    KIND.said,
    'said says say told added asked wrote tweeted according argued noted explained continued insisted replied recalled',
  ],
  [
    KIND.present,
    'is are says has seeks calls urges wants plans makes takes gets hits faces backs wins leads slams vows warns',
  ],
  [KIND.article, 'the a an'],
  [KIND.that, 'that'],
  [
    KIND.anaphor,
    'he she it they this that these those his her their its him them such both another but and so also however then yet still meanwhile instead nor thus therefore later earlier though while',
  ],
  [
    KIND.function,
    'a an the and or but nor so yet if then than that this these those there here it its he him his she her hers they them their theirs we us our ours you your yours i me my mine ' +
      'who whom whose which what when where why how is are was were be been being am do does did done doing have has had having will would shall should can could may might must ' +
      'not no of in on at by for from to with without into onto over under up down out off about after before between among against during through across per via as while because since until though although ' +
      'also just only even more most less least much many few some any all both each every other another such same own very too again still already ever never now well back one two first last new ' +
      'said says say saying told tells added according get got go going went make made take took come came like mr mrs ms dr',
  ],
];

const known = new Map<string, number>();
for (const [kind, words] of WORDS) {
  for (const word of words.split(' ')) known.set(word, (known.get(word) ?? 0) | kind);
}

/** Most words are longer than any that is listed. */
const LONGEST = Math.max(...[...known.keys()].map((word) => word.length));
const [NINE, ZERO, E, D] = ['9', '0', 'e', 'd'].map((sign) => sign.charCodeAt(0)) as [number, number, number, number];

/** What a folded word is wherever it stands, as bits of `KIND`; 0 for most. */
export function wordKinds(word: string): number {
  const { length } = word;
  let kinds = length > LONGEST ? 0 : (known.get(word) ?? 0);
  if (length > 4 && word.charCodeAt(length - 1) === D && word.charCodeAt(length - 2) === E) kinds |= KIND.past;
  const first = word.charCodeAt(0);
  if (first >= ZERO && first <= NINE) kinds |= KIND.figure;
  return kinds;
}
