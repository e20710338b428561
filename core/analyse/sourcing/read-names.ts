import { findOutlet } from './find-outlet.ts';
import { BODY_NAME_WORDS, opensPlace, ROLES } from './source-nouns.ts';

/** A person’s name where it stands in the text. */
export interface NameMention {
  start: number;
  end: number;
  /** The name in full where the article gives it somewhere: "Lund" is "Ann Lund". */
  name: string;
  gender: 'she' | 'he' | null;
}

/** The names an article holds. */
export interface Names {
  /** Persons in text order. */
  persons: NameMention[];
  /** The outlets in text order. */
  outlets: { start: number; name: string }[];
  /** Full form of a short name ("Lund", "the Post"), or null where none is known. */
  fullName: (short: string) => string | null;
  /** How the article speaks of a person, by full name. */
  genderOf: (name: string) => 'she' | 'he' | null;
  /** True where a word is seen in small letters somewhere in the article. */
  isCommon: (word: string) => boolean;
}

const WORD = "[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}'’-]*";
const RUN =
  /\p{Lu}[\p{L}\p{M}\p{N}'’-]*\.?(?: (?:(?:de|del|da|di|van|von|der|den|bin|ibn|al) )?\p{Lu}[\p{L}\p{M}\p{N}'’-]*\.?){0,7}/gu;
const SHE =
  /\b(?:mrs|ms|miss|spokeswoman|chairwoman|congresswoman|councilwoman|actress|queen|princess|lady|dame|mother|wife|daughter|sister|woman|aunt)\.?$/iu;
const HE =
  /\b(?:mr|spokesman|chairman|congressman|councilman|actor|king|prince|lord|sir|father|husband|son|brother|man|uncle|pope|rabbi|imam)\.?$/iu;
/** Longest run of capital words kept, in characters. */
const MAX_RUN = 120;

/** Reads the names of `text`: persons, outlets, short forms. One pass and an index; linear. */
export function readNames(text: string): Names {
  const small = new Set(
    (text.match(new RegExp(`(?<![\\p{L}\\p{N}’'-])\\p{Ll}${WORD.slice(WORD.indexOf(']') + 1)}`, 'gu')) ?? []).map(
      (word) => word,
    ),
  );
  const runs = [...text.matchAll(RUN)]
    .filter((run) => run[0].length <= MAX_RUN)
    .map((run) => readRun(text, run.index, run[0], small));
  const full = new Map<string, string>();
  for (const run of runs) addFull(full, run);
  const persons = runs.flatMap((run) => personOf(run, full));
  const genders = spreadGender(persons);
  return {
    persons,
    outlets: runs.flatMap((run) => outletsOf(text, run)),
    fullName: (short) => full.get(lastWord(short)) ?? null,
    genderOf: (name) => genders.get(name) ?? null,
    isCommon: (word) => small.has(word.toLowerCase()),
  };
}

interface Run {
  start: number;
  words: string[];
  gender: 'she' | 'he' | null;
  hasTitle: boolean;
}

const plain = (word: string) => word.toLowerCase().replace(/(?:['’]s|['’.])$/u, '');
const lastWord = (name: string) => plain(name.split(' ').at(-1) ?? '');

/** A run of capital words without titles at its head and without the possessive at its end. */
function readRun(text: string, index: number, raw: string, small: Set<string>): Run {
  const words = raw.replace(/(?:['’]s|['’.])$/u, '').split(' ');
  const before = text.slice(Math.max(0, index - 20), index).trimEnd();
  let hasTitle = ROLES.has(plain(/[\p{L}-]+$/u.exec(before)?.[0] ?? ''));
  let offset = 0;
  let gender = genderOf(before);
  const isOpener = before === '' || /[.!?:”"“–—•\n]$/.test(before) || text.charAt(index - 1) === '\n';
  while (words.length > 0) {
    const word = words[0] as string;
    const isTitle = words.slice(0, -1).some((each) => ROLES.has(plain(each)));
    const isSmallOpener = isOpener && offset === 0 && words.length > 1 && small.has(plain(word));
    if (!isTitle && !isSmallOpener) break;
    if (ROLES.has(plain(word))) hasTitle = true;
    gender = genderOf(word) ?? gender;
    offset += word.length + 1;
    words.shift();
  }
  return { start: index + offset, words, gender, hasTitle };
}

function genderOf(before: string): 'she' | 'he' | null {
  if (SHE.test(before)) return 'she';
  return HE.test(before) ? 'he' : null;
}

function isPersonName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 4 || opensPlace(words[0] ?? '') || /^the$/i.test(words[0] ?? '')) return false;
  if (words.some((word) => BODY_NAME_WORDS.has(plain(word)) || /^\p{Lu}{3,}$/u.test(word))) return false;
  return findOutlet(words.join(' ')) === null;
}

function addFull(full: Map<string, string>, run: Run) {
  const name = run.words.join(' ');
  const outlet = findOutlet(name);
  const key = lastWord(name);
  if (outlet !== null && run.words.length >= 2 && outlet.name.split(' ').length >= 2) {
    if (!full.has(key)) full.set(key, outlet.name);
  } else if (isPersonName(run.words) && !full.has(key)) full.set(key, name);
}

function personOf(run: Run, full: Map<string, string>): NameMention[] {
  const name = run.words.join(' ');
  const end = run.start + name.length;
  const { start, gender } = run;
  if (isPersonName(run.words)) return [{ start, end, name, gender }];
  const known = run.words.length === 1 ? full.get(lastWord(name)) : undefined;
  if (known !== undefined && findOutlet(known) === null) return [{ start, end, name: known, gender }];
  return run.hasTitle && run.words.length === 1 ? [{ start, end, name, gender }] : [];
}

function outletsOf(text: string, run: Run) {
  const from = Math.max(0, run.start - 4);
  const outlet = findOutlet(text.slice(from, run.start + run.words.join(' ').length));
  return outlet === null ? [] : [{ start: from + outlet.start, name: outlet.name }];
}

function spreadGender(persons: NameMention[]): Map<string, 'she' | 'he'> {
  const genders = new Map<string, 'she' | 'he'>();
  for (const { name, gender } of persons) if (gender !== null && !genders.has(name)) genders.set(name, gender);
  for (const person of persons) person.gender = genders.get(person.name) ?? null;
  return genders;
}
