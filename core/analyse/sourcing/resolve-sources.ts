import type { Grade } from '../../notes/note.ts';
import type { Span } from '../../text/span.ts';
import { findOutlet } from './find-outlet.ts';
import { gradeSource } from './grade-source.ts';
import { nameInSource } from './name-in-source.ts';
import type { NameMention, Names } from './read-names.ts';
import { BODIES, DOCUMENTS, OUTLETS, ROLES } from './source-nouns.ts';

/** A source to be resolved: the words at a place of the text. */
export interface SourceMention {
  /** The source’s words; empty where the text leaves them out. */
  spans: readonly Span[];
  /** Where the attribution begins, for sources left out. */
  start: number;
  /** The sentence it stands in. */
  sentence: Span;
  /** True where the subject is left out of an active sentence: "and vowed to stay". */
  isElided: boolean;
  /** Who speaks here, in an interview answer: what "I" and "we" stand for. */
  speaker: string | null;
}

/** Who a source is. */
export interface ResolvedSource {
  resolved: string | null;
  grade: Grade;
  kind: 'person' | 'outlet' | 'body' | 'document' | 'group' | 'nobody';
}

interface Past extends ResolvedSource {
  start: number;
  words: string;
}

const NOBODY: ResolvedSource = { resolved: null, grade: 'none', kind: 'nobody' };
/** How far back a pronoun may point, in characters: about five sentences. */
const MAX_BACK = 900;
/** How many earlier sources are looked through for "the company" and the like. */
const MAX_PAST = 40;

/**
 * Who each source is, in text order: pronouns and "the publication" take the source or person they
 * stand for, short names their full form, sources left out the one before them. Grades go along with
 * the antecedent. Looks back five sentences, forty sources; linear.
 */
export function resolveSources(text: string, mentions: readonly SourceMention[], names: Names): ResolvedSource[] {
  const past: Past[] = [];
  return mentions.map((mention) => {
    const words = mention.spans
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
      .trim();
    const found = resolveOne(words, mention, past, names, text);
    if (found.kind !== 'nobody')
      past.push({ ...found, start: mention.spans[0]?.start ?? mention.start, words: words.toLowerCase() });
    if (past.length > MAX_PAST) past.shift();
    return found;
  });
}

function resolveOne(
  words: string,
  mention: SourceMention,
  past: readonly Past[],
  names: Names,
  text: string,
): ResolvedSource {
  if (words === '') return mention.isElided ? lastInSentence(mention, past) : NOBODY;
  const small = words.toLowerCase().replace(/[,.]$/, '');
  if (/^(?:i|we|me|us)$/.test(small)) return speakerOf(mention);
  if (/^(?:he|she|his|her|him|himself|herself)$/.test(small)) return personBefore(small, mention, past, names, text);
  if (/^(?:they|it|this|that|who|which|their|its|them|whom|himself|herself)$/.test(small))
    return anythingBefore(small, mention, past, names, text);
  const described = /^(?:the|that|this|his|her|its|their) ([\p{L}\s-]{2,40})$/u.exec(small);
  const definite = described === null ? null : definiteBefore(words, small, mention, past, names);
  return definite ?? namedOrDescribed(words, names);
}

function namedOrDescribed(words: string, names: Names): ResolvedSource {
  const name = nameInSource(words);
  const grade = gradeSource(words, names.isCommon);
  if (name === null || grade === 'vague') return { resolved: null, grade, kind: kindOfNoun(words) };
  if (name.kind === 'body') return { resolved: fullOf(name.name, names), grade, kind: personOrBody(name.name, names) };
  return {
    resolved:
      name.kind === 'person' || !name.name.includes(' ') ? fullOf(name.name, names) : fullOutlet(name.name, names),
    grade,
    kind: name.kind,
  };
}

function fullOutlet(name: string, names: Names): string {
  return /^the\s/i.test(name) && name.split(' ').length === 2 ? (names.fullName(name) ?? name) : name;
}

function personOrBody(name: string, names: Names): 'person' | 'body' | 'outlet' {
  const full = names.fullName(name);
  if (full === null || name.split(' ').length > 1) return 'body';
  return findOutlet(full) === null ? 'person' : 'outlet';
}

/** "Lund" and "Mr Lund" in full; a longer name stays as it is. */
function fullOf(name: string, names: Names): string {
  const words = name.replace(/^the\s/i, '').split(' ');
  const full = words.length === 1 ? names.fullName(name) : null;
  if (full === null) return name;
  return /^the\s/i.test(name) && findOutlet(full) === null ? name : full;
}

function kindOfNoun(words: string): ResolvedSource['kind'] {
  const nouns = words.toLowerCase().split(/[^\p{L}-]+/u);
  if (nouns.some((noun) => DOCUMENTS.has(noun))) return 'document';
  if (nouns.some((noun) => ROLES.has(noun))) return 'person';
  return nouns.some((noun) => BODIES.has(noun)) ? 'body' : 'group';
}

function speakerOf(mention: SourceMention): ResolvedSource {
  return { resolved: mention.speaker, grade: 'named', kind: 'person' };
}

const copyOf = ({ resolved, grade, kind }: ResolvedSource): ResolvedSource => ({ resolved, grade, kind });

function lastInSentence(mention: SourceMention, past: readonly Past[]): ResolvedSource {
  const last = past.at(-1);
  return last !== undefined && last.start >= mention.sentence.start ? copyOf(last) : NOBODY;
}

/** The person "he" or "she" stands for: the nearest before, one that was a source or opens its sentence first. */
function personBefore(
  pronoun: string,
  mention: SourceMention,
  past: readonly Past[],
  names: Names,
  text: string,
): ResolvedSource {
  const at = mention.spans[0]?.start ?? mention.start;
  const gender = /^(?:she|her)/.test(pronoun) ? 'she' : 'he';
  const persons = mentionsBefore(names.persons, at).filter(
    (person) => person.gender === null || person.gender === gender,
  );
  const inSentence = persons.filter((person) => person.start >= mention.sentence.start);
  const lastSource = past.findLast(
    (source) => source.kind === 'person' && at - source.start <= MAX_BACK && fits(source, gender, names),
  );
  const opener = inSentence[0];
  if (opener !== undefined && !(lastSource !== undefined && lastSource.start >= mention.sentence.start))
    return personOf(opener);
  const last = persons.at(-1);
  if (lastSource !== undefined) {
    const subject = persons.findLast(
      (person) => person.start > lastSource.start + lastSource.words.length && opensSentence(text, person.start),
    );
    return subject === undefined || subject.start >= mention.sentence.start ? copyOf(lastSource) : personOf(subject);
  }
  const subject = persons.findLast((person) => opensSentence(text, person.start)) ?? last;
  return subject === undefined ? { resolved: null, grade: 'named', kind: 'person' } : personOf(subject);
}

function fits(source: Past, gender: 'he' | 'she', names: Names): boolean {
  if (source.resolved === null) return true;
  const known = names.genderOf(source.resolved);
  return known === null || known === gender;
}

const personOf = (person: NameMention): ResolvedSource => ({ resolved: person.name, grade: 'named', kind: 'person' });

/** Persons named in the 900 characters before `at`, by binary search. */
function mentionsBefore(persons: readonly NameMention[], at: number): NameMention[] {
  let low = 0;
  let high = persons.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((persons[middle] as NameMention).start < at) low = middle + 1;
    else high = middle;
  }
  const near: NameMention[] = [];
  for (let index = low - 1; index >= 0 && near.length < MAX_PAST; index--) {
    const person = persons[index] as NameMention;
    if (at - person.start > MAX_BACK) break;
    near.push(person);
  }
  return near.reverse();
}

/** True for a name among the first words of its sentence: likely the subject. */
function opensSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const opening = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('” ')) + 1,
  );
  return (
    opening.length < 45 &&
    !/\b(?:with|to|of|by|for|against|from|that|on|in|about)\s(?:[\p{L}.-]+\s){0,2}$/iu.test(opening)
  );
}

/** "who", "they", "it": a relative pronoun takes the words before it; the others the nearest source that fits. */
function anythingBefore(
  pronoun: string,
  mention: SourceMention,
  past: readonly Past[],
  names: Names,
  text: string,
): ResolvedSource {
  const at = mention.spans[0]?.start ?? mention.start;
  if (/^(?:who|which|that|whom)$/.test(pronoun)) {
    const person = mentionsBefore(names.persons, at).at(-1);
    const gap = person === undefined ? '-' : text.slice(person.end, at);
    if (pronoun !== 'which' && person !== undefined && gap.length < 80 && /^(?:,|\s)[^.;]*$/.test(gap))
      return personOf(person);
    return antecedentNoun(text, at, mention);
  }
  const isPlural = /^(?:they|their|them)$/.test(pronoun);
  const last = past.findLast(
    (source) => at - source.start <= MAX_BACK && (isPlural ? source.kind !== 'nobody' : source.kind !== 'person'),
  );
  return last === undefined ? { resolved: null, grade: 'described', kind: 'group' } : copyOf(last);
}

/** The noun phrase right before a relative pronoun, graded as it stands. */
function antecedentNoun(text: string, at: number, mention: SourceMention): ResolvedSource {
  const before = text.slice(Math.max(mention.sentence.start, at - 60), at).replace(/,?\s*$/, '');
  const phrase =
    /(?:\b(?:the|an?|some|many|several|his|her|its|their|those|two|three)\s)?[\p{L}’'-]+(?:\s[\p{L}’'-]+)?$/iu.exec(
      before,
    )?.[0] ?? '';
  return phrase === ''
    ? { resolved: null, grade: 'described', kind: 'group' }
    : { resolved: null, grade: gradeSource(phrase), kind: 'group' };
}

/** "the publication", "the professor", "the company": the earlier source these words describe, or null. */
function definiteBefore(
  words: string,
  small: string,
  mention: SourceMention,
  past: readonly Past[],
  names: Names,
): ResolvedSource | null {
  const noun = small.split(' ').at(-1) ?? '';
  const at = mention.spans[0]?.start ?? mention.start;
  if (OUTLETS.has(noun)) {
    const source = past.findLast((each) => each.kind === 'outlet');
    if (source !== undefined) return copyOf(source);
    const outlet = names.outlets.findLast((each) => each.start < at);
    if (outlet !== undefined) return { resolved: outlet.name, grade: 'named', kind: 'outlet' };
  }
  if (/^\p{Lu}/u.test(words.split(' ').at(-1) ?? '')) return null;
  const same = past.findLast((each) => each.words.includes(` ${noun}`) || each.words.startsWith(noun));
  if (same !== undefined && same.words !== small && same.resolved !== null) return copyOf(same);
  if (ROLES.has(noun)) {
    const person = past.findLast((each) => each.kind === 'person' && at - each.start <= MAX_BACK * 2);
    return person === undefined || !/^(?:the|this|that) /.test(small) || small.split(' ').length > 2
      ? null
      : copyOf(person);
  }
  if (!BODIES.has(noun)) return null;
  const body = past.findLast(
    (each) => each.kind === 'body' && each.resolved !== null && at - each.start <= MAX_BACK * 2,
  );
  return body === undefined ? null : copyOf(body);
}
