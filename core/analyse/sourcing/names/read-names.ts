import { chooseFullName } from './choose-full-name.ts';
import { findMisspelt } from './find-misspelt.ts';
import { firstNameGender } from './first-name-gender.ts';
import { indexFullNames } from './index-full-names.ts';
import { indexGivenNames } from './index-given-names.ts';
import { indexOtherWords } from './index-other-words.ts';
import { indexShortBodies } from './index-short-bodies.ts';
import { isPersonName } from './is-person-name.ts';
import { lastName } from './last-name.ts';
import type { NameMention } from './name-mention.ts';
import { type OutletMention, outletInRun } from './outlet-in-run.ts';
import { personInRun } from './person-in-run.ts';
import { plainWord } from './plain-word.ts';
import { type BodyMention, readBody } from './read-body.ts';
import { type CapitalRun, readCapitalRuns } from './read-capital-runs.ts';
import { readCourtesies } from './read-courtesies.ts';
import { readGenders } from './read-genders.ts';
import { readInitials } from './read-initials.ts';
import { readInnerCapitals } from './read-inner-capitals.ts';
import { subjectInRun } from './subject-in-run.ts';
import { withoutOwners } from './without-owners.ts';
import { withoutTitleCase } from './without-title-case.ts';

/** The names an article holds. */
export interface Names {
  /** Persons in text order. */
  persons: NameMention[];
  /** The outlets in text order. */
  outlets: OutletMention[];
  /** Bodies by what the article calls them, in text order. */
  bodies: BodyMention[];
  /** Names nobody explains that open a sentence or clause as its subject ("Norgrid has told us"), in text order. */
  subjects: { start: number; name: string }[];
  /** Full form of a short name ("Lund", "the Post") as the text at `at` has it, of two "Ann Lund or Bo Lund"; null where none is known. */
  fullName: (short: string, at: number, gender?: 'she' | 'he' | null) => string | null;
  /** The form in which a person’s name of two words or more counts: "Ní Bhriain" is "Siobhán Ní Bhriain". */
  formOf: (name: string) => string;
  /** The body that `short` is the beginning of ("Blue Strait" of "Blue Strait Lines") or a club's last word, or null. */
  bodyNamed: (short: string) => string | null;
  /** How the article speaks of a person, by full name. */
  genderOf: (name: string) => 'she' | 'he' | null;
  /** True where a word, or its singular or plural, is seen in small letters somewhere in the article. */
  isCommon: (word: string) => boolean;
  /** True where a word has a capital inside a sentence: it does not owe it to its place. */
  isName: (word: string) => boolean;
}

const SMALL = /(?<![\p{L}’'-])\p{Ll}[\p{L}\p{M}'’-]*/gu;

/** Reads the names of `text`: persons, outlets, bodies, short forms. A few passes and indexes; linear. */
export function readNames(text: string): Names {
  const small = new Set(text.match(SMALL) ?? []);
  const isCommon = (word: string) => numbersOf(word.toLowerCase()).some((each) => small.has(each));
  const runs = readCapitalRuns(text, small);
  const inner = readInnerCapitals(text);
  const nameRuns = withoutTitleCase(text, runs, inner).flatMap(withoutOwners);
  const inFull = new Set(nameRuns.filter(({ words }) => isPersonName(words)));
  const fullNames = indexFullNames(nameRuns, inFull);
  const givenNames = indexGivenNames(fullNames);
  const bodies = runs.flatMap(({ start, words }) => readBody(text, start, words) ?? []);
  const shortBodies = new Map([...readInitials(text), ...indexShortBodies(bodies)]);
  const courtesies = readCourtesies(nameRuns);
  const whole = [...fullNames.values()].flat().sort((a, b) => a.start - b.start);
  const ofWhole = readGenders(text, whole);
  // Who is "Mr. Obama" elsewhere is not Michelle Obama.
  const commonName: Names['fullName'] = (short, at, gender = null) =>
    chooseFullName(
      fullNames.get(lastName(short)) ?? [],
      at,
      gender ?? courtesies.get(lastName(short)) ?? null,
      ofWhole,
    ) ??
    shortBodies.get(short) ??
    chooseFullName(givenNames.get(lastName(short)) ?? [], at, gender, ofWhole);
  const otherWords = indexOtherWords(text, fullNames, titledIn(nameRuns));
  const misspelt = findMisspelt(runs, fullNames);
  const slipOf: Names['fullName'] = (short, at, gender) => {
    const last = firstNameGender(short) === null && !isCommon(short) ? misspelt(short) : null;
    return last === null ? null : commonName(last, at, gender);
  };
  const fullName: Names['fullName'] = (short, at, gender = null) =>
    commonName(short, at, gender) ?? otherWords.get(plainWord(short)) ?? slipOf(short, at, gender);
  const formAt = new Map(whole.map(({ start, name }) => [start, name]));
  const forms = new Map([...inFull].map(({ start, words }) => [words.join(' '), formAt.get(start) ?? words.join(' ')]));
  const persons = nameRuns.flatMap((run) =>
    personInRun(run, inFull, isPlaced(text, run) ? commonName : fullName, shortBodies, formAt),
  );
  const genders = readGenders(text, persons);
  return {
    persons: persons.map((person) => ({ ...person, gender: genders.get(person.name) ?? null })),
    outlets: runs.flatMap((run) => outletInRun(text, run)),
    bodies,
    subjects: runs.flatMap((run) => subjectInRun(text, run, fullNames, small)),
    fullName,
    formOf: (name) => forms.get(name) ?? name,
    bodyNamed: (short) => shortBodies.get(short) ?? null,
    genderOf: (name) => (name.includes(' or ') ? null : (genders.get(name) ?? firstNameGender(name))),
    isCommon,
    isName: (word) => inner.has(plainWord(word)),
  };
}

/** "In Halden": no Halden Reyes. */
const isPlaced = (text: string, { start }: CapitalRun) =>
  /(?<!\p{L})(?:in|at|from|near|outside|across|around|of) $/iu.test(text.slice(Math.max(0, start - 10), start));

function titledIn(runs: readonly CapitalRun[]): (start: number) => boolean {
  const titled = new Set(runs.flatMap(({ start, hasTitle }) => (hasTitle ? [start] : [])));
  return (start) => titled.has(start);
}

/** A word, its plural, its singular. */
const numbersOf = (word: string) => [word, `${word}s`, `${word}es`, word.replace(/s$/, '')];
