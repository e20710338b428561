import { gradeSource } from './grade-source.ts';
import { itemsBefore } from './items-before.ts';
import type { NameMention } from './read-names.ts';
import {
  MAX_BACK,
  type PastSource,
  type ResolvedSource,
  type SourceContext,
  type SourceMention,
} from './source-mention.ts';
import { OPEN_GROUPS } from './source-nouns.ts';

/** Most persons looked at for one pronoun. */
const MAX_PERSONS = 40;

/**
 * Who a pronoun stands for, or null where `small` is none: "he" and "she" the nearest fitting person
 * who was a source or opens a sentence; "who" the words before it; "they" and "it" the last source that
 * fits. An antecedent that cannot be told is graded described: somebody is meant.
 */
export function resolvePronoun(small: string, mention: SourceMention, context: SourceContext): ResolvedSource | null {
  if (/^(?:he|she|his|her|him|hers|himself|herself)$/.test(small)) return personBefore(small, mention, context);
  if (/^(?:who|whose|which|that|whom)$/.test(small)) return antecedentOf(small, mention, context);
  if (/^(?:they|their|them|themselves)$/.test(small))
    return lastSource(mention, context, ({ kind }) => kind !== 'person');
  if (/^(?:it|its|this|itself)$/.test(small))
    return lastSource(mention, context, ({ kind }) => kind !== 'person' && kind !== 'group');
  return null;
}

const placeOf = (mention: SourceMention) => mention.spans[0]?.start ?? mention.start;
const personNamed = ({ name }: NameMention): ResolvedSource => ({ resolved: name, grade: 'named', kind: 'person' });
const somebody: ResolvedSource = { resolved: null, grade: 'described', kind: 'group' };

function sourceAgain({ resolved, grade, kind }: PastSource): ResolvedSource {
  return { resolved, grade, kind };
}

function lastSource(
  mention: SourceMention,
  { past }: SourceContext,
  fits: (source: PastSource) => boolean,
): ResolvedSource {
  const at = placeOf(mention);
  const last = past.findLast((source) => at - source.start <= MAX_BACK && fits(source));
  return last === undefined ? somebody : sourceAgain(last);
}

function personBefore(pronoun: string, mention: SourceMention, context: SourceContext): ResolvedSource {
  const { past, text } = context;
  const at = placeOf(mention);
  const gender = /^(?:she|her)/.test(pronoun) ? 'she' : 'he';
  const persons = personsBefore(context, at).filter((person) => person.gender === null || person.gender === gender);
  const source = past.findLast(
    (each) => each.kind === 'person' && at - each.start <= MAX_BACK && fitsGender(each, gender, context),
  );
  const isSourceInSentence = source !== undefined && source.start >= mention.sentence.start;
  const opener = persons.find((person) => person.start >= mention.sentence.start);
  if (opener !== undefined && !isSourceInSentence) return personNamed(opener);
  const opensLater = (person: NameMention) =>
    source === undefined ||
    (person.start > source.start + source.words.length && person.start < mention.sentence.start);
  const subject = persons.findLast((person) => opensLater(person) && isSubject(text, person.start));
  if (source !== undefined) return subject === undefined ? sourceAgain(source) : personNamed(subject);
  const last = subject ?? persons.at(-1);
  return last === undefined ? { ...somebody, kind: 'person' } : personNamed(last);
}

function fitsGender(source: PastSource, gender: 'he' | 'she', { names }: SourceContext): boolean {
  const known = source.resolved === null ? null : names.genderOf(source.resolved);
  return known === null || known === gender;
}

/** Persons named in the 900 characters before `at`, in text order. */
function personsBefore({ names: { persons } }: SourceContext, at: number): NameMention[] {
  return itemsBefore(persons, at, MAX_PERSONS).filter((person) => at - person.start <= MAX_BACK);
}

/** True for a name among the first words of its sentence, behind no preposition: likely the subject. */
function isSubject(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('” '));
  const opening = before.slice(stop + 1);
  const isObject = /\b(?:with|to|of|by|for|against|from|that|on|in|about)\s(?:[\p{L}.-]+\s){0,2}$/iu.test(opening);
  return opening.length < 45 && !isObject;
}

/** "who", "which": the person or the noun right before. */
function antecedentOf(pronoun: string, mention: SourceMention, context: SourceContext): ResolvedSource {
  const { text } = context;
  const at = placeOf(mention);
  const person = personsBefore(context, at).at(-1);
  const gap = person === undefined ? '-' : text.slice(person.end, at);
  if (pronoun !== 'which' && person !== undefined && /^(?:,|\s)[^.;]{0,78}$/.test(gap)) return personNamed(person);
  const before = text.slice(Math.max(mention.sentence.start, at - 60), at).replace(/,?\s*$/, '');
  const noun = /[\p{L}’'-]+$/u.exec(before)?.[0] ?? '';
  // Only people are an open group here: "the rules that apply" hides no crowd.
  if (pronoun === 'which' || !OPEN_GROUPS.has(noun.toLowerCase())) return somebody;
  const phrase =
    /(?:\b(?:the|an?|some|many|several|his|her|its|their|those|two|three)\s)?(?:[\p{L}’'-]+\s)?[\p{L}’'-]+$/iu.exec(
      before,
    )?.[0] ?? noun;
  return { ...somebody, grade: gradeSource(phrase) };
}
