import { firstNameGender } from './first-name-gender.ts';
import { JOINED_ARTICLE } from './is-name-word.ts';
import { isNoName } from './is-no-name.ts';
import { isRole } from './is-role.ts';
import { isTimeWord } from './is-time-word.ts';
import { NAME_PARTICLES } from './name-particles.ts';
import { opensDescription } from './opens-description.ts';
import { plainWord } from './plain-word.ts';
import { PLURAL_TITLE } from './plural-title.ts';

/** Capital words side by side, without titles at their head and without the possessive at their end. */
export interface CapitalRun {
  start: number;
  words: string[];
  gender: 'she' | 'he' | null;
  hasTitle: boolean;
  isKin: boolean;
}

// A full stop belongs to initials and short titles: "J. Blige", "Gov. Lund"; never to "Donald. Later".
const SHORT_TITLE =
  'Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Sen|Gov|Rep|Col|Lt|Sgt|Capt|Adm|Cmdr|Cpl|Brig|Prof|Rev|Hon|Sec|Pres|Det|Supt|Insp|Maj|\\p{Lu}';
/** "S.B. Lund"; not "U.S. Senator". */
const INITIALS = '(?!(?:U\\.[KNS]|D\\.C|E\\.U|L\\.A|N\\.Y)\\.)(?:\\p{Lu}\\.){2,3}(?= \\p{Lu})';
const CAPITAL = `(?:${INITIALS}|${JOINED_ARTICLE}?\\p{Lu}[\\p{L}\\p{M}\\p{N}'’-]*(?:(?<=(?<![\\p{L}])(?:${SHORT_TITLE}))\\.)?)`;
const PARTICLE = `(?:${[...NAME_PARTICLES].join('|')})`;
const RUN = new RegExp(`${CAPITAL}(?: (?:${PARTICLE} ){0,2}${CAPITAL}){0,7}`, 'gu');
const SHE =
  /\b(?:mrs|ms|miss|spokeswoman|chairwoman|congresswoman|councilwoman|actress|queen|princess|lady|dame|mother|wife|daughter|sister|woman|aunt|niece|widow|girl|grandmother),?\.?$/iu;
const HE =
  /\b(?:mr|spokesman|chairman|congressman|councilman|actor|king|prince|lord|sir|father|husband|son|brother|man|uncle|nephew|boy|grandfather|pope|rabbi|imam),?\.?$/iu;
/** "his father, ", "Ann Lund’s son ". */
const KIN =
  /(?:his|her|their|my|['’]s) (?:[\p{Ll}-]+ ){0,2}?(?:father|mother|wife|husband|son|daughter|brother|sister|widow|widower|niece|nephew|uncle|aunt|grandson|granddaughter|cousin),? $/iu;
/** ", the congressman's wife", ", his son". */
const KIN_BEHIND =
  /^, (?:his|her|their|(?:the )?[\p{L}-]+['’]s) (?:[\p{Ll}-]+ ){0,2}?(?:father|mother|wife|husband|son|daughter|brother|sister|widow|widower|niece|nephew|uncle|aunt|grandson|granddaughter|cousin)(?!\p{L})/u;
/** Longest run of capital words kept, in characters. */
const MAX_RUN = 120;

/** The runs of capital words in `text`, in its order. `small` are the words it has in small letters. Linear. */
export function readCapitalRuns(text: string, small: ReadonlySet<string>): CapitalRun[] {
  return [...text.matchAll(RUN)]
    .filter((run) => run[0].length <= MAX_RUN)
    .map((run) => readRun(text, run.index, run[0], small));
}

function readRun(text: string, index: number, raw: string, small: ReadonlySet<string>): CapitalRun {
  const words = raw.replace(/(?:['’]s|['’])$/u, '').split(' ');
  const before = text.slice(Math.max(0, index - 20), index).trimEnd();
  const end = index + raw.length;
  const isKin = KIN.test(text.slice(Math.max(0, index - 50), index)) || KIN_BEHIND.test(text.slice(end, end + 60));
  let hasTitle = isKin || isRole(plainWord(/[\p{L}-]+$/u.exec(before)?.[0] ?? ''));
  let offset = 0;
  let gender = genderOf(before);
  const isOpener = before === '' || /[.!?:”"“–—•\n]$/.test(before) || text.charAt(index - 1) === '\n';
  const front = wordsOfOffice(before, words);
  offset += words.splice(0, front).reduce((length, word) => length + word.length + 1, 0);
  if (front > 0) hasTitle = true;
  while (words.length > 1) {
    const word = words[0] as string;
    const isTitle = words.slice(0, -1).some((each) => isRole(plainWord(each)));
    const isSmallOpener = isOpener && offset === 0 && small.has(plainWord(word));
    const isPeople = opensDescription(plainWord(word)) && firstNameGender(word) === null;
    const isDescription = words.length > 2 && (isPeople || isTimeWord(plainWord(word)));
    const isNamed = words.length > 2 || firstNameGender(words[1] ?? '') !== null;
    const isPlural = isNamed && PLURAL_TITLE.test(`${word} ${words[1]}`);
    if (!isTitle && !isPlural && !isSmallOpener && !isDescription && !isNoName(word, isOpener && offset === 0)) break;
    if (isRole(plainWord(word))) hasTitle = true;
    gender = genderOf(word) ?? gender;
    offset += word.length + 1;
    words.shift();
  }
  return { start: index + offset, words, gender, hasTitle, isKin };
}

const KIN_NOUN = /^(?:father|mother|wife|husband|son|daughter|brother|sister|widow|uncle|aunt|friend|colleague)$/i;
/** What secretaries, chiefs and directors are of; not "the mother of Mary Ann Lund". */
const FIELD =
  /^(?:State|Staff|Defen[cs]e|Affairs|Security|Justice|Labou?r|Health|Education|Energy|Commerce|Agriculture|Transport(?:ation)?|Research|Communications|Operations|Policy|Police)$/;
/** How many words at the head belong to what somebody is: "Secretary of State John Lund", "Florida Republican Ann Lee". */
function wordsOfOffice(before: string, words: readonly string[]): number {
  if (words.length < 2) return 0;
  const [, office = '', joint] = (/ (?:of|for)$/.test(before) && /([\p{L}-]+) (of|for)$/u.exec(before)) || [];
  const isOffice = isRole(plainWord(office)) && !KIN_NOUN.test(office);
  const name = words.findIndex((word, at) => at > 0 && at < words.length - 1 && firstNameGender(word) !== null);
  const field = words[(name > 0 ? name : 1) - 1] ?? '';
  if (isOffice && words.length > 2 && FIELD.test(field)) return name > 0 ? name : 1;
  const isNamed = name > 0 && firstNameGender(words[0] ?? '') === null;
  return isNamed && ((isOffice && joint === 'of') || /(?:crat|[ai]can)$/.test(field)) ? name : 0;
}

function genderOf(before: string): 'she' | 'he' | null {
  if (SHE.test(before)) return 'she';
  return HE.test(before) ? 'he' : null;
}
