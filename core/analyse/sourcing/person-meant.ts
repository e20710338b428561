import { isQuoted } from './is-quoted.ts';
import { itemsBefore } from './items-before.ts';
import type { NameMention } from './names/name-mention.ts';
import { personNamed } from './person-named.ts';
import { personsIn } from './persons-in.ts';
import { MAX_BACK, type ResolvedSource, type SourceContext, type SourceMention } from './source-mention.ts';
import { isSpokenOf, type Sought, subjectOf } from './subject-of.ts';

type Gender = 'he' | 'she';

/** Most sentences looked back; where they only say "he" or "she" they carry the person on. */
const MAX_SENTENCES = 14;
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
  const said = mention.content.filter(({ start }) => isQuoted(start, context));
  return personBefore(inside?.start ?? at, { gender, not: speaker, said }, context);
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
  return words === gender ? personBefore(source.start, { gender, not: null, said: [] }, context).resolved : null;
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

function personBefore(at: number, sought: Sought, context: SourceContext): ResolvedSource {
  const { gender, not } = sought;
  const { discourse, names } = context;
  const starts = itemsBefore(discourse.sentences, at + 1, MAX_SENTENCES);
  const isTopic = discourse.topic !== null && discourse.topic !== not && fits(names.genderOf(discourse.topic), gender);
  let end = at;
  let weak: NameMention | null = null;
  let reach = MAX_BACK;
  for (const { start } of starts.reverse()) {
    if (at - end > reach) break;
    const strong = subjectOf(start, end, sought, context);
    if (strong !== null) {
      const isBack =
        strong.resolved !== discourse.topic &&
        !goesOn(start, end, sought, context) &&
        isTopicAgain(start, end, at, context);
      return isTopic && isBack ? personNamed(discourse.topic ?? '') : strong;
    }
    const other = at - end > MAX_BACK ? null : beside(start, end, sought, context);
    // "He studied at Trent. He taught at Lune.": each passes on the one before.
    const isCarried = hasPronoun(context.text.slice(Math.max(start, end - MAX_BACK), end), gender);
    // "In May he married Ann Lund.": she is nobody else.
    if (other?.gender === gender && !isCarried && !isSpokenOf(other, sought, context)) return personNamed(other.name);
    weak ??= other;
    if (isCarried) reach += end - start;
    end = start;
  }
  if (isTopic) return personNamed(discourse.topic ?? '');
  return weak === null ? SOMEBODY : personNamed(weak.name);
}

const fits = (known: Gender | null, gender: Gender) => known === null || known === gender;

/** Somebody named in a sentence beside its subject; of two, whose gender is known. Nobody names himself in what he says. */
function beside(start: number, end: number, { gender, not, said }: Sought, context: SourceContext): NameMention | null {
  const persons = personsIn(start, end, context).filter(
    (person) =>
      person.name !== not &&
      fits(person.gender, gender) &&
      !said.some((span) => span.start <= person.start && person.start < span.end),
  );
  return persons.findLast((person) => person.gender === gender) ?? persons.at(-1) ?? null;
}

/** True where the last one who spoke did so in the sentence from `start` to `end` and is quoted on: "Lee said so. “…,” he said." */
function goesOn(start: number, end: number, { said }: Sought, { past, text }: SourceContext): boolean {
  const last = past.at(-1)?.start ?? -1;
  // Kin are asked in passing: "His brother, Tom Lund, said so."
  return said.length > 0 && last >= start && last < end && !/^["“]?(?:His|Her) /.test(text.slice(start, start + 6));
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
