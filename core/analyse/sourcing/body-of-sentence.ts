import { itemsBefore } from './items-before.ts';
import { BODIES } from './names/source-nouns.ts';
import { resolveDefinite } from './resolve-definite.ts';
import type { ResolvedSource, SourceContext, SourceMention } from './source-mention.ts';

/** The first words of "The central bank will close", among which a body is named. */
const DEFINITE = /^(?:But |And )?(The|This|That) ((?:[\p{L}-]+[ ,]){1,3})/u;
/** What may stand before a name that the sentence is about: "The retailer Fernway", "But Fernway". */
const BEFORE = /^(?:(?:But|And|The|Rival) )?(?:[\p{Ll}-]+ ){0,2}$/u;
/** "Inflation will fall, it said": things that have their capital from their place, where a body was named before. */
const ABSTRACT = /(?:tion|sion|ment|ness|ity|wth)$/;
/** Most bodies looked back over. */
const MAX_BODIES = 8;
/** Longest sentence looked at, in characters. */
const MAX_SENTENCE = 600;

/**
 * The body that "it" stands for where the sentence is about it: "Fernway will close forty branches, it said". Null where
 * it is about none, or somebody has spoken in it before.
 */
export function bodyOfSentence(
  { spans, start, sentence }: SourceMention,
  context: SourceContext,
): ResolvedSource | null {
  const { text, names, past } = context;
  const at = spans[0]?.start ?? start;
  if (at - sentence.start > MAX_SENTENCE || (past.at(-1)?.start ?? -1) >= sentence.start) return null;
  const isSubject = (name: { start: number }) =>
    name.start >= sentence.start && name.start < at && BEFORE.test(text.slice(sentence.start, name.start));
  // "Trains will run on Sunday, it said": many, which "it" is not, unless the article has it as a name elsewhere.
  const isOne = ({ name }: { name: string }) => !/[^s]s$/.test(name) || names.isName(name);
  const subject = names.subjects.find((each) => isSubject(each) && isOne(each));
  const thing = subject !== undefined && ABSTRACT.test(subject.name) && !names.isName(subject.name);
  const known = thing ? bodyBefore(sentence.start, context) : null;
  if (known !== null) return known;
  const named = names.bodies.find(isSubject) ?? subject;
  if (named !== undefined) return { resolved: names.bodyNamed(named.name) ?? named.name, grade: 'named', kind: 'body' };
  const [, determiner = '', opening = ''] = DEFINITE.exec(text.slice(sentence.start, at)) ?? [];
  const words = opening.split(/[ ,]/);
  const noun = words.findIndex((word) => BODIES.has(word));
  if (noun < 0) return null;
  const phrase = [determiner, ...words.slice(0, noun + 1)].join(' ');
  return (
    resolveDefinite(phrase, { spans, start, sentence, isElided: false, content: [], speaker: null }, context) ?? SOME
  );
}

/** The body the sentence before `at` is about, where nobody has spoken since. */
function bodyBefore(at: number, { text, names, discourse, past }: SourceContext): ResolvedSource | null {
  const from = itemsBefore(discourse.sentences, at, 1)[0]?.start ?? at;
  if ((past.at(-1)?.start ?? -1) >= from) return null;
  const body = itemsBefore(names.bodies, at, MAX_BODIES).find(
    ({ start }) => start >= from && BEFORE.test(text.slice(from, start)),
  );
  return body === undefined
    ? null
    : { resolved: names.bodyNamed(body.name) ?? body.name, grade: 'named', kind: 'body' };
}

const SOME: ResolvedSource = { resolved: null, grade: 'described', kind: 'body' };
