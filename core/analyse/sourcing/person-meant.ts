import { firstNameGender } from './first-name-gender.ts';
import { itemsBefore } from './items-before.ts';
import type { NameMention } from './name-mention.ts';
import { sourceAgain } from './source-again.ts';
import {
  MAX_BACK,
  type PastSource,
  type ResolvedSource,
  type SourceContext,
  type SourceMention,
} from './source-mention.ts';

type Gender = 'he' | 'she';

/** Most sentences looked back; where they only say "he" or "she" they carry the person on. */
const MAX_SENTENCES = 14;
/** Most persons looked at for one pronoun. */
const MAX_PERSONS = 60;
const SOMEBODY: ResolvedSource = { resolved: null, grade: 'described', kind: 'person' };

/**
 * Whom "he" or "she" at `at` means: inside a quotation somebody it has named itself, never its speaker; elsewhere whoever
 * spoke or was the subject in this sentence, else in the ones before. A sentence that says only "he" passes on the one
 * before it. In a text about one person, that person rather than kin introduced by "his father, …", and where nobody
 * else was named of late. Graded described where somebody is meant who has no name.
 */
export function personMeant(gender: Gender, mention: SourceMention, context: SourceContext): ResolvedSource {
  const at = mention.spans[0]?.start ?? mention.start;
  const quote = itemsBefore(context.discourse.quotes, at, 1).find(({ end }) => end > at);
  const speaker = quote === undefined ? mention.speaker : speakerOf(at, gender, context);
  const inside = quote ?? (mention.speaker === null ? undefined : mention.sentence);
  if (inside !== undefined) {
    const own = namedInside(inside.start, at, gender, speaker, context);
    if (own !== null) return own;
    if (mention.speaker !== null) return SOMEBODY;
  }
  return personBefore(inside?.start ?? at, gender, speaker, context);
}

/** Who says the quotation around `at`: by name, or by the person "she said" stands for. */
function speakerOf(at: number, gender: Gender, context: SourceContext): string | null {
  const source = context.discourse.speakerAt(at);
  if (source === null) return null;
  const named = itemsBefore(context.names.persons, source.end, 3).find(
    ({ start, end }) => start < source.end && end > source.start,
  );
  if (named !== undefined) return named.name;
  const words = context.text.slice(source.start, source.end).toLowerCase();
  return words === gender ? personBefore(source.start, gender, null, context).resolved : null;
}

/** The last person the quotation speaks of before the pronoun. */
function namedInside(
  from: number,
  at: number,
  gender: Gender,
  speaker: string | null,
  { names, discourse }: SourceContext,
): ResolvedSource | null {
  const fits = (each: { start: number; gender: Gender | null }) =>
    each.start >= from && (each.gender === null || each.gender === gender);
  const named = itemsBefore(names.persons, at, 8).findLast((each) => fits(each) && each.name !== speaker);
  const unnamed = itemsBefore(discourse.unnamed, at, 8).findLast(fits);
  if (named === undefined) return unnamed === undefined ? null : SOMEBODY;
  return unnamed !== undefined && unnamed.start > named.end ? SOMEBODY : personNamed(named.name);
}

function personBefore(at: number, gender: Gender, not: string | null, context: SourceContext): ResolvedSource {
  const { discourse, names } = context;
  const starts = itemsBefore(discourse.sentences, at + 1, MAX_SENTENCES);
  const isTopic = discourse.topic !== null && discourse.topic !== not && fits(names.genderOf(discourse.topic), gender);
  let end = at;
  let weak: NameMention | null = null;
  let reach = MAX_BACK;
  for (const { start } of starts.reverse()) {
    if (at - end > reach) break;
    const strong = subjectOf(start, end, gender, not, context);
    if (strong !== null) {
      const isBack = strong.resolved !== discourse.topic && isTopicAgain(start, end, at, context);
      return isTopic && isBack ? personNamed(discourse.topic ?? '') : strong;
    }
    const other = at - end > MAX_BACK ? null : beside(start, end, gender, not, context);
    // "He studied at Trent. He taught at Lune.": each passes on the one before.
    const isCarried = hasPronoun(context.text.slice(Math.max(start, end - MAX_BACK), end), gender);
    // "In May he married Ann Lund.": she is nobody else.
    if (other?.gender === gender && !isCarried) return personNamed(other.name);
    weak ??= other;
    if (isCarried) reach += end - start;
    end = start;
  }
  if (isTopic) return personNamed(discourse.topic ?? '');
  return weak === null ? SOMEBODY : personNamed(weak.name);
}

/** "Klara" alone finds nobody. */
const personNamed = (name: string): ResolvedSource => ({
  resolved: name,
  grade: name.includes(' ') || firstNameGender(name) === null ? 'named' : 'described',
  kind: 'person',
});
const fits = (known: Gender | null, gender: Gender) => known === null || known === gender;

/** "Lang’s deputy, Rolf Hagen, is …": Hagen is the subject. */
const OWNER = /^['’]s (?:[\p{Ll}-]+ ){0,4}[\p{Ll}-]+,? \p{Lu}/u;
const MAX_OWNED = 80;

/** Who speaks in a sentence, or its first subject. */
function subjectOf(
  start: number,
  end: number,
  gender: Gender,
  not: string | null,
  context: SourceContext,
): ResolvedSource | null {
  const { past, names, discourse } = context;
  const isOut = (at: number) => !itemsBefore(discourse.quotes, at, 1).some((quote) => quote.end > at);
  const isFit = (source: PastSource) =>
    source.kind === 'person' &&
    source.start >= start &&
    source.start < end &&
    (source.resolved === null || source.resolved !== not) &&
    fits(source.gender, gender) &&
    isOut(source.start);
  const source = past.find(isFit);
  const subject = personsIn(start, end, context).find(
    (person) =>
      person.name !== not &&
      fits(person.gender, gender) &&
      isSubject(context.text, start, person.start) &&
      !OWNER.test(context.text.slice(person.end, person.end + MAX_OWNED)) &&
      isOut(person.start),
  );
  const isUnknown =
    source !== undefined && source.resolved === null && names.persons.length > 0 && source.gender === null;
  if (source !== undefined && !(isUnknown && subject !== undefined)) return sourceAgain(source);
  return subject === undefined ? null : personNamed(subject.name);
}

function personsIn(start: number, end: number, { names }: SourceContext): NameMention[] {
  return itemsBefore(names.persons, end, MAX_PERSONS).filter((person) => person.start >= start);
}

/** Somebody named in a sentence beside its subject; of two, whose gender is known. */
function beside(
  start: number,
  end: number,
  gender: Gender,
  not: string | null,
  context: SourceContext,
): NameMention | null {
  const persons = personsIn(start, end, context).filter((person) => person.name !== not && fits(person.gender, gender));
  return persons.findLast((person) => person.gender === gender) ?? persons.at(-1) ?? null;
}

/** True for a name among the first words of its sentence, behind no preposition: likely the subject. */
function isSubject(text: string, sentence: number, start: number): boolean {
  const opening = text.slice(Math.max(sentence, start - 60), start);
  const isObject =
    /(?:^|[^\p{L}])(?:with|to|of|by|for|against|from|that|on|in|about|told|asked|met|married|under|when|after|before|while|because)\s(?:[\p{L}.-]+\s){0,2}$/iu.test(
      opening,
    );
  return start - sentence < 45 && !isObject;
}

/**
 * True where a text about one person has come back to that person since the sentence from `start` to `end` had another
 * subject: kin ("His father, William Lund, wanted …") is spoken of in passing, and a new paragraph that says only "he" is
 * about the one the text is about, unless it goes on right behind.
 */
function isTopicAgain(start: number, end: number, at: number, { text, discourse }: SourceContext): boolean {
  const own = itemsBefore(discourse.sentences, at + 1, 1)[0]?.start ?? at;
  if (start >= own) return false;
  if (end < own && text.slice(end - 2, Math.min(own, end + MAX_BACK)).includes('\n')) return true;
  return (
    /^["“]?(?:His|Her) [\p{Ll}-]+(?: [\p{Ll}-]+){0,2},? \p{Lu}/u.test(text.slice(start, Math.min(end, start + 60))) &&
    !/ (?:said|says|told|added|recalled|wrote|explained|remembers|insisted|claimed) /u.test(
      text.slice(start, Math.min(end, start + MAX_BACK)),
    )
  );
}

function hasPronoun(words: string, gender: Gender): boolean {
  return (gender === 'he' ? /(?<!\p{L})(?:he|his|him)(?!\p{L})/iu : /(?<!\p{L})(?:she|her|hers)(?!\p{L})/iu).test(
    words,
  );
}
