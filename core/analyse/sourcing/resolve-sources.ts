import type { Grade } from '../../notes/note.ts';
import { describePersons } from './describe-persons.ts';
import { findRelation } from './find-relation.ts';
import { gradeSource } from './grade-source.ts';
import { isNamedGroup } from './is-named-group.ts';
import { kindOfName } from './kind-of-name.ts';
import { kindOfNoun } from './kind-of-noun.ts';
import { lastNameIn } from './last-name-in.ts';
import { nameInSource } from './name-in-source.ts';
import { findOutlet } from './names/find-outlet.ts';
import { firstNameGender } from './names/first-name-gender.ts';
import { fullNameOf } from './names/full-name-of.ts';
import { isAgentPlural } from './names/is-agent-plural.ts';
import type { Names } from './names/read-names.ts';
import { BODY_NAME_WORDS } from './names/source-nouns.ts';
import { oneOfNamesakes } from './one-of-namesakes.ts';
import { ownedBy } from './owned-by.ts';
import { READ_BY } from './read-by.ts';
import { readDiscourse } from './read-discourse.ts';
import { readUnnamed } from './read-unnamed.ts';
import { resolveDefinite } from './resolve-definite.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { selfStyled } from './self-styled.ts';
import { sourceAgain } from './source-again.ts';
import type { PastSource, ResolvedSource, SourceContext, SourceMention } from './source-mention.ts';
import { spokenFor } from './spoken-for.ts';

const NOBODY: ResolvedSource = { resolved: null, grade: 'none', kind: 'nobody' };
/** How many earlier sources are looked through for "the company" and the like. */
const MAX_PAST = 40;

/** Bodies and a trade that are spelled as pronouns are. */
const CAPITALS = /^(?:WHO|IT|US)$/;
/** A name, its comma, and the words that explain it. */
const APPOSED = /(?:^|[.:;“”"] )((?:\p{Lu}[\p{L}\p{N}’'-]*)(?: \p{Lu}[\p{L}\p{N}’'-]*){0,3}), $/u;
/** Outlets looked through for one with these initials. */
const MAX_OUTLETS = 100;
/** Longest such name, in characters. */
const MAX_APPOSED = 80;

/**
 * Who each source is, in text order: pronouns and "the publication" take the source or person they
 * stand for, short names their full form, sources left out the one before them. Grades go along with
 * the antecedent. Looks back forty sources, and five sentences, for "he" and "she" up to fourteen; linear.
 */
export function resolveSources(text: string, mentions: readonly SourceMention[], names: Names): ResolvedSource[] {
  const past: PastSource[] = [];
  const descriptions = describePersons(text, names.persons);
  const described = new Set([...descriptions.values()].flatMap((list) => list.map(({ name }) => name)));
  const context: SourceContext = {
    text,
    names,
    descriptions,
    described,
    discourse: readDiscourse(text, names, mentions),
    past,
  };
  return mentions.map((mention) => {
    const words = mention.spans.map(({ start, end }) => text.slice(start, end)).join(' ');
    const found = oneOfNamesakes(resolveOne(words.trim(), mention, context), words, context);
    const start = mention.spans[0]?.start ?? mention.start;
    if (found.kind !== 'nobody')
      past.push({ ...found, start, words: words.toLowerCase(), gender: genderOf(words, found, names) });
    if (past.length > MAX_PAST) past.shift();
    return found;
  });
}

/** "She", "one woman", "a spokeswoman", "Ann Lund": what the source goes with. */
function genderOf(words: string, { resolved }: ResolvedSource, names: Names): 'she' | 'he' | null {
  if (/^(?:she|her|hers)$/i.test(words)) return 'she';
  if (/^(?:he|his|him)$/i.test(words)) return 'he';
  const office = /(?<!\p{L})(?:spokes|police|business|congress|council|chair)(wo)?man(?!\p{L})/iu.exec(
    words.split(', ', 1)[0] ?? '',
  );
  if (office !== null) return office[1] === undefined ? 'he' : 'she';
  return resolved === null ? (readUnnamed(words.toLowerCase())[0]?.gender ?? null) : names.genderOf(resolved);
}

function resolveOne(words: string, mention: SourceMention, context: SourceContext): ResolvedSource {
  if (words === '') return mention.isElided ? lastInSentence(mention, context) : NOBODY;
  // "He’s said", "who lost to Lund".
  const small = CAPITALS.test(words) ? words : words.toLowerCase().replace(/[,.]$|['’](?:s|d|ve|re|ll)$/g, '');
  const relative = /^(?:who|which)(?= )/.exec(small)?.[0];
  if (/^(?:i|we|me|us|my|our)$/.test(small)) {
    const grade = mention.speaker === null ? 'described' : 'named';
    return { resolved: mention.speaker, grade, kind: 'person' };
  }
  return (
    resolvePronoun(relative ?? small, mention, context) ??
    resolveDefinite(words, mention, context) ??
    namedOrDescribed(words, mention, context)
  );
}

function lastInSentence(mention: SourceMention, { past }: SourceContext): ResolvedSource {
  const last = past.at(-1);
  if (last === undefined || last.start < mention.sentence.start) return NOBODY;
  return sourceAgain(last);
}

function namedOrDescribed(words: string, mention: SourceMention, context: SourceContext): ResolvedSource {
  const { names, text } = context;
  const at = mention.spans[0]?.start ?? mention.start;
  const opensSentence =
    at <= mention.sentence.start + 2 || /[“"”]\s?$|[.?!:]\s$/.test(text.slice(Math.max(0, at - 2), at));
  const isPlain = (word: string) => !names.isName(word) && (names.isCommon(word) || isAgentPlural(word));
  const end = mention.spans.at(-1)?.end ?? at;
  if (isNamedGroup(words, text.slice(end, end + 24)))
    return { resolved: words.replace(/,$/, ''), grade: 'named', kind: 'body' };
  const grade = gradeSource(words, opensSentence ? isPlain : () => false);
  const written = nameInSource(words.replace(READ_BY, ''));
  const isOwned = written !== null && /['’]s \p{Lu}/u.test(written.name);
  const name = (isOwned ? lastNameIn(words, at, names) : null) ?? written ?? lastNameIn(words, at, names);
  if (grade === 'vague') return { resolved: null, grade, kind: 'group' };
  const several = severalNames(words, at, names);
  if (several !== null) return { resolved: several, grade, kind: 'group' };
  const apposed = name === null ? namedBefore(words, at, mention, text) : null;
  if (apposed !== null) return namedOrDescribed(apposed, mention, context);
  if (name === null)
    return (
      ownedBy(words, mention, context) ??
      findRelation(words, mention, context) ??
      spokenFor(words, mention, context) ??
      selfStyled(words) ??
      unnamed(words, grade)
    );
  const resolved = name.kind === 'outlet' ? fullOutlet(name.name, at, names) : fullNameOf(name.name, at, names, words);
  // "Clive" alone finds nobody, nor does "one of them"; Clive Penhale and "one of its lawyers, Ana Ruiz," do.
  const isOther = resolved !== name.name || /^one of /i.test(words);
  const isKnown = grade === 'described' && name.kind !== 'outlet' && isOther && resolved.includes(' ');
  return {
    resolved,
    grade: isKnown ? 'named' : grade,
    kind: name.kind === 'body' ? kindOfName(name.name, at, context, words) : name.kind,
  };
}

/** "Joints Together, a charity,": the name the words explain stands right before them; null where none does. */
function namedBefore(words: string, at: number, { sentence }: SourceMention, text: string): string | null {
  const end = at + words.length;
  if (
    !/^(?:an?|the)(?: |$)/iu.test(words) ||
    !(words.endsWith(',') || text.charAt(end) === ',' || !words.includes(' '))
  )
    return null;
  return APPOSED.exec(text.slice(Math.max(sentence.start, at - MAX_APPOSED), at))?.[1] ?? null;
}

/** A body, office or document of which there is one goes by the words that say so. */
function unnamed(words: string, grade: Grade): ResolvedSource {
  const head = (words.split(/,|;| who | which | that /)[0] ?? words).trim();
  const isOwn = grade === 'named' && gradeSource(head) === 'named';
  return { resolved: isOwn ? head : null, grade, kind: kindOfNoun(words) };
}

/** "Mr Lund and Ms Ruiz" in full, or null where the words are not just two or three persons. */
function severalNames(words: string, at: number, names: Names): string | null {
  const parts = words
    .slice(0, 200)
    .replace(/^both /i, '')
    .split(/,? and |, /u);
  if (parts.length < 2 || parts.length > 3) return null;
  // "National Wreck and Rescue Agency chief Bram Solis": the body's name goes on behind "and".
  if (isOneBody(parts)) return null;
  const found = parts.map((part) => (/^\p{Lu}/u.test(part) ? nameInSource(part) : null));
  const persons = found.flatMap((name) => {
    const full = name === null || name.kind === 'outlet' ? null : fullNameOf(name.name, at, names);
    return full !== null && (name?.kind === 'person' || full.includes(' ')) ? [full] : [];
  });
  return persons.length === parts.length && / and /.test(words) ? persons.join(' and ') : null;
}

/** "Rescue Agency chief Bram Solis" */
const BODY_AND_ROLE = /^(?:\p{Lu}[\p{L}-]+ ){0,3}(\p{Lu}[\p{L}-]+) \p{Ll}+ \p{Lu}/u;

const isOneBody = ([first = '', second = '']: readonly string[]) =>
  firstNameGender(first.split(' ')[0] ?? '') === null &&
  BODY_NAME_WORDS.has(BODY_AND_ROLE.exec(second)?.[1]?.toLowerCase() ?? '');

/** "AP" of "the Associated Press". */
const initialsOf = (name: string) => (name.replace(/^the /i, '').match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? []).join('');

/** "the Post" is "The Washington Post" where the article names it so before. */
function fullOutlet(name: string, at: number, names: Names): string {
  const isInitials = /^\p{Lu}{2,4}$/u.test(name);
  const spelled = isInitials
    ? names.outlets.slice(0, MAX_OUTLETS).find((outlet) => initialsOf(outlet.name) === name)
    : undefined;
  if (spelled !== undefined) return spelled.name;
  const isShort = name.replace(/^the\s/i, '').split(' ').length === 1;
  const full = isShort ? names.fullName(name, at) : null;
  return full !== null && findOutlet(full) !== null ? full : name;
}
