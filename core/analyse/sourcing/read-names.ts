import { findOutlet } from './find-outlet.ts';
import { firstNameGender } from './first-name-gender.ts';
import { genderByPronouns } from './gender-by-pronouns.ts';
import { indexShortBodies } from './index-short-bodies.ts';
import { isNoName } from './is-no-name.ts';
import { isRole } from './is-role.ts';
import { type BodyMention, COMPANY, readBody } from './read-body.ts';
import { readInnerCapitals } from './read-inner-capitals.ts';
import { BODY_NAME_WORDS, opensPlace } from './source-nouns.ts';

/** A person’s name where it stands in the text. */
export interface NameMention {
  start: number;
  end: number;
  /** The name in full where the article gives it somewhere: "Lund" is "Ann Lund". */
  name: string;
  gender: 'she' | 'he' | null;
  /** True where it is somebody's kin by the words before: "his daughter, Ann Lund". */
  isKin?: boolean;
}

/** The names an article holds. */
export interface Names {
  /** Persons in text order. */
  persons: NameMention[];
  /** The outlets in text order. */
  outlets: { start: number; name: string }[];
  /** Bodies by what the article calls them, in text order. */
  bodies: BodyMention[];
  /** Names nobody explains that open a sentence or clause as its subject ("Norgrid has told us"), in text order. */
  subjects: { start: number; name: string }[];
  /** Full form of a short name ("Lund", "the Post") as the text at `at` has it, or null where none is known. */
  fullName: (short: string, at: number, gender?: 'she' | 'he' | null) => string | null;
  /** The body that `short` is the beginning of ("Blue Strait" of "Blue Strait Lines") or a club's last word, or null. */
  bodyNamed: (short: string) => string | null;
  /** How the article speaks of a person, by full name. */
  genderOf: (name: string) => 'she' | 'he' | null;
  /** True where a word, or its singular or plural, is seen in small letters somewhere in the article. */
  isCommon: (word: string) => boolean;
  /** True where a word has a capital inside a sentence: it does not owe it to its place. */
  isName: (word: string) => boolean;
}

// A full stop belongs to initials and short titles: "J. Blige", "Gov. Lund"; never to "Donald. Later".
const SHORT_TITLE =
  'Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Sen|Gov|Rep|Col|Lt|Sgt|Capt|Adm|Prof|Rev|Hon|Sec|Pres|Det|Supt|Insp|Maj|\\p{Lu}';
const CAPITAL = `\\p{Lu}[\\p{L}\\p{M}\\p{N}'’-]*(?:(?<=(?<![\\p{L}])(?:${SHORT_TITLE}))\\.)?`;
const PARTICLE = '(?:de|del|da|di|van|von|der|den|bin|ibn|al)';
const RUN = new RegExp(`${CAPITAL}(?: (?:${PARTICLE} )?${CAPITAL}){0,7}`, 'gu');
const SMALL = /(?<![\p{L}’'-])\p{Ll}[\p{L}\p{M}'’-]*/gu;
const SHE =
  /\b(?:mrs|ms|miss|spokeswoman|chairwoman|congresswoman|councilwoman|actress|queen|princess|lady|dame|mother|wife|daughter|sister|woman|aunt|niece|widow|girl|grandmother),?\.?$/iu;
const HE =
  /\b(?:mr|spokesman|chairman|congressman|councilman|actor|king|prince|lord|sir|father|husband|son|brother|man|uncle|nephew|boy|grandfather|pope|rabbi|imam),?\.?$/iu;
/** "his father, ", "Ann Lund’s son ". */
const KIN =
  /(?:his|her|their|my|['’]s) (?:[\p{Ll}-]+ ){0,2}?(?:father|mother|wife|husband|son|daughter|brother|sister|widow|widower|niece|nephew|uncle|aunt|grandson|granddaughter|cousin),? $/iu;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/;
/** "American", "Republican", "Chinese": they open a description, not a name. */
const DEMONYM = /(?:ian|ean|ican|ese|ish|crat|crats|sts|ists|ians|icans)$/;
const VERB = /^ (?:has|have|had|is|was|says?|said|told|tells|will|would|\p{Ll}{3,}ed) /u;
/** Longest run of capital words kept, in characters. */
const MAX_RUN = 120;
/** A full name this near before its short form is what the short form means, in characters. */
const NEAR = 500;
/** Most full names kept for one last name. */
const MAX_FORMS = 200;

interface Run {
  start: number;
  words: string[];
  gender: 'she' | 'he' | null;
  hasTitle: boolean;
  isKin: boolean;
}

/** Reads the names of `text`: persons, outlets, short forms. One pass and an index; linear. */
export function readNames(text: string): Names {
  const small = new Set(text.match(SMALL) ?? []);
  const runs = [...text.matchAll(RUN)]
    .filter((run) => run[0].length <= MAX_RUN)
    .map((run) => readRun(text, run.index, run[0], small));
  const inner = readInnerCapitals(text);
  const index = indexFullNames(runs);
  const bodies = runs.flatMap(({ start, words }) => readBody(text, start, words) ?? []);
  const byFirst = indexFirstNames(index);
  const shortBodies = indexShortBodies(bodies);
  const fullName: Names['fullName'] = (short, at, gender = null) =>
    chooseFull(index.get(lastWord(short)) ?? [], at, gender) ??
    shortBodies.get(short) ??
    chooseFull(byFirst.get(lastWord(short)) ?? [], at, gender);
  const formAt = new Map([...index.values()].flat().map(({ start, name }) => [start, name]));
  const persons = runs.flatMap((run) => personOf(run, fullName, shortBodies, formAt));
  const genders = spreadGender(text, persons);
  return {
    persons,
    outlets: runs.flatMap((run) => outletsOf(text, run)),
    bodies,
    subjects: runs.flatMap((run) => subjectOf(text, run, index, small)),
    fullName,
    bodyNamed: (short) => shortBodies.get(short) ?? null,
    genderOf: (name) => genders.get(name) ?? firstNameGender(name),
    isCommon: (word) => numbersOf(word.toLowerCase()).some((each) => small.has(each)),
    isName: (word) => inner.has(plain(word)),
  };
}

const plain = (word: string) => word.toLowerCase().replace(/(?:['’]s|['’.])$/u, '');
const lastWord = (name: string) =>
  plain(
    name
      .replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '')
      .split(' ')
      .at(-1) ?? '',
  );

const numbersOf = (word: string) => [word, `${word}s`, word.replace(/s$/, '')];

/** A run of capital words without titles at its head and without the possessive at its end. */
function readRun(text: string, index: number, raw: string, small: Set<string>): Run {
  const words = raw.replace(/(?:['’]s|['’])$/u, '').split(' ');
  const before = text.slice(Math.max(0, index - 20), index).trimEnd();
  const isKin = KIN.test(text.slice(Math.max(0, index - 50), index));
  let hasTitle = isKin || isRole(plain(/[\p{L}-]+$/u.exec(before)?.[0] ?? ''));
  let offset = 0;
  let gender = genderOf(before);
  const isOpener = before === '' || /[.!?:”"“–—•\n]$/.test(before) || text.charAt(index - 1) === '\n';
  while (words.length > 1) {
    const word = words[0] as string;
    const isTitle = words.slice(0, -1).some((each) => isRole(plain(each)));
    const isSmallOpener = isOpener && offset === 0 && small.has(plain(word));
    const isDescription = words.length > 2 && (DEMONYM.test(plain(word)) || TIME.test(plain(word)));
    if (!isTitle && !isSmallOpener && !isDescription && !isNoName(word, isOpener && offset === 0)) break;
    if (isRole(plain(word))) hasTitle = true;
    gender = genderOf(word) ?? gender;
    offset += word.length + 1;
    words.shift();
  }
  return {
    start: index + offset,
    words,
    gender,
    hasTitle,
    isKin,
  };
}

function genderOf(before: string): 'she' | 'he' | null {
  if (SHE.test(before)) return 'she';
  return HE.test(before) ? 'he' : null;
}

function isPersonName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 4 || opensPlace(words[0] ?? '') || /^the$/i.test(words[0] ?? '')) return false;
  // Bill Lund is a man though bills are none.
  const isGiven = firstNameGender(words[0] ?? '') !== null;
  const isOther = (word: string, at: number) =>
    isNoName(word, false) ||
    (BODY_NAME_WORDS.has(plain(word)) && !(at === 0 && isGiven)) ||
    TIME.test(plain(word)) ||
    /^\p{Lu}{3,}$/u.test(word) ||
    isRole(plain(word));
  // "Hartwell Rail" is a company, "Danielle Steel" is not.
  const isCompany = COMPANY.test(plain(words.at(-1) ?? '')) && firstNameGender(words[0] ?? '') === null;
  if (words.slice(0, -1).some((word) => /['’]s?$/.test(word)) || isCompany) return false;
  if (words.some(isOther) || words.slice(1).some((word) => DEMONYM.test(plain(word)) && words.length > 2)) return false;
  return findOutlet(words.join(' ')) === null;
}

/** For each last word the full names that end in it, in text order, each cut to its most frequent form. */
function indexFullNames(runs: readonly Run[]): Map<string, NameMention[]> {
  const counts = new Map<string, number>();
  const suffixesOf = (words: string[]) => words.slice(0, -1).map((_, at) => words.slice(at).join(' '));
  const named = runs.filter(({ words }) => isPersonName(words));
  for (const { words } of named) for (const form of suffixesOf(words)) counts.set(form, (counts.get(form) ?? 0) + 1);
  const index = new Map<string, NameMention[]>();
  const add = (mention: NameMention) => {
    const list = index.get(lastWord(mention.name)) ?? [];
    if (list.length < MAX_FORMS) index.set(lastWord(mention.name), [...list, mention]);
  };
  for (const run of runs) {
    const name = run.words.join(' ');
    const place = { start: run.start, end: run.start + name.length, gender: run.gender, isKin: run.isKin };
    const outlet = run.words.length >= 2 ? findOutlet(name) : null;
    if (outlet?.name.includes(' ')) add({ ...place, name: outlet.name });
    else if (isPersonName(run.words)) {
      // "Miss Universe Ana Ruiz" once and "Ana Ruiz" thrice: the shorter, more frequent one.
      const best = suffixesOf(run.words).reduce((a, b) => ((counts.get(b) ?? 0) > (counts.get(a) ?? 0) ? b : a));
      add({ ...place, name: best });
    }
  }
  return index;
}

/** Persons by their given name, for short forms nobody's last name explains. */
function indexFirstNames(full: ReadonlyMap<string, NameMention[]>): Map<string, NameMention[]> {
  const index = new Map<string, NameMention[]>();
  for (const mention of [...full.values()].flat()) {
    if (firstNameGender(mention.name) === null) continue;
    const key = plain(mention.name.split(' ', 1)[0] ?? '');
    const list = index.get(key) ?? [];
    if (list.length === 0) index.set(key, list);
    if (list.length < MAX_FORMS) list.push(mention);
  }
  return index;
}

/**
 * The full name right before, else the most frequent one. Of a family the one named more than once goes by the last
 * name alone, whoever else of it was named since.
 */
function chooseFull(all: readonly NameMention[], at: number, gender: 'she' | 'he' | null): string | null {
  // "Mr Lund" is not Ann Lund.
  const forms = gender === null ? all : all.filter(({ name }) => (firstNameGender(name) ?? gender) === gender);
  const counts = new Map<string, number>();
  for (const { name, isKin } of forms) counts.set(name, (counts.get(name) ?? 0) + (isKin ? 0 : 1));
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  // Whom an article names in full again and again goes by the last name alone, whoever else of the family came since.
  if (first !== undefined && first[1] > 1 && second?.[1] === 1) return first[0];
  // Kin with the same last name go by their given ones.
  const near = forms.findLast(({ start, isKin }) => start <= at && !isKin);
  return near !== undefined && at - near.start <= NEAR ? near.name : (first?.[0] ?? null);
}

function personOf(
  run: Run,
  fullName: Names['fullName'],
  bodies: ReadonlyMap<string, string>,
  formAt: ReadonlyMap<number, string>,
): NameMention[] {
  const name = run.words.join(' ');
  const place = { start: run.start, end: run.start + name.length, gender: run.gender };
  if (isPersonName(run.words)) return [{ ...place, name: formAt.get(run.start) ?? fullName(name, run.start) ?? name }];
  if (run.words.length > 1) return [];
  const known = fullName(name, run.start, run.gender);
  if (known !== null && known === bodies.get(name)) return [];
  if (known !== null) return findOutlet(known) === null ? [{ ...place, name: known }] : [];
  const isName = run.hasTitle && !isRole(plain(name)) && !TIME.test(plain(name));
  return isName ? [{ ...place, name }] : [];
}

/** A single name that opens a sentence, has a verb behind it and is nobody's last or given name. */
function subjectOf(
  text: string,
  { start, words }: Run,
  index: ReadonlyMap<string, NameMention[]>,
  small: ReadonlySet<string>,
): { start: number; name: string }[] {
  const name = words[0] ?? '';
  const isOpener = start === 0 || /(?:[.!?]["”]? |, |\n)$/.test(text.slice(Math.max(0, start - 3), start));
  if (words.length > 1 || !isOpener || !VERB.test(text.slice(start + name.length, start + name.length + 16))) return [];
  const word = plain(name);
  const isOther =
    index.has(word) || small.has(word) || firstNameGender(name) !== null || isNoName(name, true) || TIME.test(word);
  return isOther || DEMONYM.test(word) || isRole(word) ? [] : [{ start, name }];
}

function outletsOf(text: string, run: Run) {
  const from = Math.max(0, run.start - 4);
  const outlet = findOutlet(text.slice(from, run.start + run.words.join(' ').length));
  return outlet === null ? [] : [{ start: from + outlet.start, name: outlet.name }];
}

function spreadGender(text: string, persons: NameMention[]): Map<string, 'she' | 'he'> {
  const genders = new Map<string, 'she' | 'he'>();
  for (const { name, gender } of persons) {
    const known = gender ?? firstNameGender(name);
    if (known !== null && !genders.has(name)) genders.set(name, known);
  }
  for (const [name, gender] of genderByPronouns(text, persons, genders)) genders.set(name, gender);
  for (const person of persons) person.gender = genders.get(person.name) ?? null;
  return genders;
}
