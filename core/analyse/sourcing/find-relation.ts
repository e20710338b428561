import { RELATION_NOUNS } from './is-relation.ts';
import { itemsBefore } from './items-before.ts';
import { fullNameOf } from './names/full-name-of.ts';
import type { NameMention } from './names/name-mention.ts';
import { personMeant } from './person-meant.ts';
import type { ResolvedSource, SourceContext, SourceMention } from './source-mention.ts';

const OWNER = `(?:([Hh]is|[Hh]er)|(\\p{Lu}[\\p{L}’'.-]*(?: \\p{Lu}[\\p{L}’'.-]*){0,3})['’]s?)`;
const RELATION = `${OWNER} (?:[\\p{Ll}-]+ ){0,2}?(${RELATION_NOUNS})`;
const WHOLE = new RegExp(`^${RELATION}$`, 'u');
const BEFORE = new RegExp(`(?<![\\p{L}’'])${RELATION},? (?:(?:Mr|Mrs|Ms|Dr|Sir)\\.? )?$`, 'u');
const BEHIND = new RegExp(`^, ${RELATION}(?=[,.;]| (?:of|and|who|in|from)(?![\\p{L}]))`, 'u');
/** How far around a name its relation is looked for, in characters. */
const REACH = 90;
/** Most persons looked back over, and most introductions of which it is asked whose they are: that costs most. */
const MAX_PERSONS = 300;
const MAX_INTRODUCED = 12;

/** Whose sister or lawyer somebody is; `owner` is null where that cannot be told. */
interface Relation {
  noun: string;
  owner: string | null;
  gender: 'she' | 'he' | null;
}

/**
 * Whom "his sister", "Lund’s lawyer" is, where the article has introduced somebody as such: "His sister, Ann Lund, …". Null where
 * whose sister that was is somebody else, or cannot be told and two are introduced so.
 */
export function findRelation(words: string, mention: SourceMention, context: SourceContext): ResolvedSource | null {
  const found = WHOLE.exec(words);
  if (found === null) return null;
  const at = mention.spans[0]?.start ?? mention.start;
  const meant = relationOf(found, at, context);
  const introductions = itemsBefore(context.names.persons, at, MAX_PERSONS)
    .flatMap((person) => (person.end > at ? [] : (introductionOf(person, meant.noun, context.text) ?? [])))
    .slice(-MAX_INTRODUCED);
  const known = introductions
    .map(({ name, found: words, start }) => ({ name, relation: relationOf(words, start, context) }))
    .filter(({ relation }) => !isContrary(meant, relation));
  const own = known.filter(({ relation }) => relation.owner !== null && relation.owner === meant.owner);
  const all = own.length > 0 ? own : known;
  const [first] = all;
  if (first === undefined || all.some(({ name }) => name !== first.name)) return null;
  return { resolved: first.name, grade: 'named', kind: 'person' };
}

/** Where and in which words a name is introduced as such: "His sister, Ann Lund". */
interface Introduction {
  name: string;
  found: RegExpExecArray;
  start: number;
}

function introductionOf({ name, start, end }: NameMention, noun: string, text: string): Introduction | null {
  const from = Math.max(0, start - REACH);
  // Most names have no such word beside them: the patterns are spared there.
  if (!text.slice(from, end + REACH).includes(noun)) return null;
  const before = BEFORE.exec(text.slice(from, start));
  const found = before ?? BEHIND.exec(text.slice(end, end + REACH));
  if (found?.[3] !== noun) return null;
  return { name, found, start: before === null ? end + 2 : from + before.index };
}

function relationOf(found: RegExpExecArray, at: number, context: SourceContext): Relation {
  const [, pronoun, name, noun = ''] = found;
  const { names } = context;
  if (pronoun === undefined) {
    const owner = fullNameOf(name ?? '', at, names);
    return { noun, owner, gender: names.genderOf(owner) };
  }
  const gender = pronoun.toLowerCase() === 'his' ? 'he' : 'she';
  const span = { start: at, end: at + pronoun.length };
  const place = { spans: [span], start: at, sentence: span, isElided: false, content: [], speaker: null };
  return { noun, owner: personMeant(gender, place, context).resolved, gender };
}

/** Another’s, or another gender’s. */
function isContrary(a: Relation, b: Relation): boolean {
  if (a.owner !== null && b.owner !== null) return a.owner !== b.owner;
  return a.gender !== null && b.gender !== null && a.gender !== b.gender;
}
