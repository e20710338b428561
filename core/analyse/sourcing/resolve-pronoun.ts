import { bodyOfSentence } from './body-of-sentence.ts';
import { gradeSource } from './grade-source.ts';
import { itemsBefore } from './items-before.ts';
import type { NameMention } from './names/name-mention.ts';
import { OPEN_GROUPS } from './names/source-nouns.ts';
import { personMeant } from './person-meant.ts';
import { sourceAgain } from './source-again.ts';
import {
  MAX_BACK,
  type PastSource,
  type ResolvedSource,
  type SourceContext,
  type SourceMention,
} from './source-mention.ts';

/** Sources that "it" is not: "Labour Department data". */
const SEVERAL =
  /(?:^| )(?:data|figures|statistics|records|emails|documents|estimates|results|papers|letters|accounts)$/;
/** Most persons looked at for one pronoun. */
const MAX_PERSONS = 40;

/**
 * Who a pronoun stands for, or null where `small` is none: "he" and "she" as in `personMeant`; "who" the words before
 * it; "they" and "it" the last source that fits. An antecedent that cannot be told is graded described: somebody is
 * meant.
 */
export function resolvePronoun(small: string, mention: SourceMention, context: SourceContext): ResolvedSource | null {
  if (/^(?:he|his|him|himself)$/.test(small)) return personMeant('he', mention, context);
  if (/^(?:she|her|hers|herself)$/.test(small)) return personMeant('she', mention, context);
  if (/^(?:who|whose|which|that|whom)$/.test(small)) return antecedentOf(small, mention, context);
  if (/^(?:they|their|them|themselves)$/.test(small)) return several(mention, context);
  if (/^(?:it|its|this|itself)$/.test(small))
    return (
      bodyOfSentence(mention, context) ??
      lastSource(mention, context, ({ kind, words }) => kind !== 'person' && kind !== 'group' && !SEVERAL.test(words))
    );
  return null;
}

const placeOf = (mention: SourceMention) => mention.spans[0]?.start ?? mention.start;
const personNamed = ({ name }: NameMention): ResolvedSource => ({ resolved: name, grade: 'named', kind: 'person' });
const somebody: ResolvedSource = { resolved: null, grade: 'described', kind: 'group' };

function lastSource(
  mention: SourceMention,
  { past }: SourceContext,
  fits: (source: PastSource) => boolean,
): ResolvedSource {
  const at = placeOf(mention);
  const last = past.findLast((source) => at - source.start <= MAX_BACK && fits(source));
  return last === undefined ? somebody : sourceAgain(last);
}

/** "They": two persons named together, or the last source that is none, whichever stands nearer. */
function several(mention: SourceMention, context: SourceContext): ResolvedSource {
  const isMany = ({ kind }: PastSource) => kind !== 'person';
  const source = context.past.findLast(isMany);
  const persons = personsBefore(context, placeOf(mention));
  const pair = persons.findLast((_, index) => isPair(persons, index, context));
  if (pair === undefined || (source?.start ?? 0) > pair.start) return lastSource(mention, context, isMany);
  return pairNamed(persons, persons.indexOf(pair));
}

/** Whether the person at `index` stands behind another and "and". */
function isPair(persons: readonly NameMention[], index: number, { text }: SourceContext): boolean {
  const [first, second] = [persons[index - 1], persons[index]];
  if (first === undefined || second === undefined || first.name === second.name) return false;
  return /^,? and (?:[\p{L}-]+ )?$/u.test(text.slice(first.end, second.start).slice(0, 30));
}

const pairNamed = (persons: readonly NameMention[], index: number): ResolvedSource => ({
  resolved: `${persons[index - 1]?.name} and ${persons[index]?.name}`,
  grade: 'named',
  kind: 'group',
});

/** Persons named in the 900 characters before `at`, in text order. */
function personsBefore({ names: { persons } }: SourceContext, at: number): NameMention[] {
  return itemsBefore(persons, at, MAX_PERSONS).filter((person) => at - person.start <= MAX_BACK);
}

/** "who", "which": the person or the noun right before. */
function antecedentOf(pronoun: string, mention: SourceMention, context: SourceContext): ResolvedSource {
  const { text } = context;
  const at = placeOf(mention);
  const persons = personsBefore(context, at);
  const person = persons.at(-1);
  const gap = person === undefined ? '-' : text.slice(person.end, at);
  if (pronoun !== 'which' && person !== undefined && /^(?:,|\s)[^.;]{0,78}$/.test(gap)) {
    return isPair(persons, persons.length - 1, context) ? pairNamed(persons, persons.length - 1) : personNamed(person);
  }
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
