import type { Span } from '../../text/span.ts';
import { isOnePerson } from './is-one-person.ts';
import { isQuoted } from './is-quoted.ts';
import type { NameMention } from './names/name-mention.ts';
import { personNamed } from './person-named.ts';
import { personsIn } from './persons-in.ts';
import { sourceAgain } from './source-again.ts';
import { MAX_BACK, type PastSource, type ResolvedSource, type SourceContext } from './source-mention.ts';

/** Whom a pronoun can mean. */
export interface Sought {
  gender: 'he' | 'she';
  /** Somebody who is not meant, or null. */
  not: string | null;
  /** What whoever is meant says, in quotation marks. */
  said: readonly Span[];
}

/** "Lang’s deputy, Rolf Hagen, is …": Hagen is the subject. */
const OWNER = /^['’]s (?:[\p{Ll}-]+ ){0,4}[\p{Ll}-]+,? \p{Lu}/u;
const MAX_OWNED = 80;

/** Where a quotation is a sentence of its own. */
const OPENS = /(?:\n|[.!?…]["”’]? )["“]?$/u;
/** "Cahall’s goal"; not "Cahall’s been away". */
const OWNS = /^['’]s (?!been |not |never |now |also |an? |the |\p{Ll}+(?:ed|ing) )\p{Ll}/u;

/**
 * "Moyne said they lost. Cahall’s goal put them ahead. “We played well,” he said.": whose goal it was is not whom is quoted, nor
 * is somebody spoken of in the quotation before, if another has spoken.
 */
export function isSpokenOf({ start, end }: NameMention, { gender, said }: Sought, context: SourceContext): boolean {
  const { text, past } = context;
  const quoted = said[0]?.start ?? -1;
  // "Her website is new. On it she vows to “defend” it": words within a sentence of the writer's.
  const isSentence = quoted === 0 || OPENS.test(text.slice(Math.max(0, quoted - 4), quoted));
  if (quoted < 0 || !isSentence || !(OWNS.test(text.slice(end, end + 24)) || isQuoted(start, context))) return false;
  return past.some(
    (source) =>
      isOnePerson(source) &&
      source.resolved !== null &&
      (source.gender ?? gender) === gender &&
      start - source.start <= MAX_BACK,
  );
}

/** Who speaks in the sentence from `start` to `end`, or its first subject; null for nobody of that gender. */
export function subjectOf(start: number, end: number, sought: Sought, context: SourceContext): ResolvedSource | null {
  const { gender, not } = sought;
  const isFit = (source: PastSource) =>
    isOnePerson(source) &&
    source.start >= start &&
    source.start < end &&
    (source.resolved === null || source.resolved !== not) &&
    (source.gender ?? gender) === gender &&
    !isQuoted(source.start, context);
  const source = context.past.find(isFit);
  const subject = personsIn(start, end, context).find(
    (person) =>
      person.name !== not &&
      (person.gender ?? gender) === gender &&
      isSubject(context.text, start, person.start) &&
      !isSpokenOf(person, sought, context) &&
      !OWNER.test(context.text.slice(person.end, person.end + MAX_OWNED)) &&
      !isQuoted(person.start, context),
  );
  // "Erik Sand met an official, who said": Sand; "an official said Erik Sand was well": the official.
  const isBehind = source?.resolved === null && source.gender === null && (subject?.start ?? end) < source.start;
  if (source !== undefined && !isBehind) return sourceAgain(source);
  return subject === undefined ? null : personNamed(subject.name);
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
