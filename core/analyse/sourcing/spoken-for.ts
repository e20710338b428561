import { gradeSource } from './grade-source.ts';
import { isOffice } from './is-office.ts';
import { itemsBefore } from './items-before.ts';
import { fullNameOf } from './names/full-name-of.ts';
import { BODIES } from './names/source-nouns.ts';
import { resolveDefinite } from './resolve-definite.ts';
import { sourceAgain } from './source-again.ts';
import { MAX_BACK, type ResolvedSource, type SourceContext, type SourceMention } from './source-mention.ts';

const SPOKESMAN = '(?:spokes(?:man|woman|person|people)|press officer)';
const SPOKESMAN_FOR = new RegExp(`^(?:an? |the )?(?:[\\p{L}-]+ )?${SPOKESMAN} (?:for|of|at|from) ([^,(;]{2,80})`, 'iu');
const SPOKESMAN_OF = new RegExp(`^(?:an? |the )?([^,(;]{2,80}?)(?:['’]s?)? ${SPOKESMAN}$`, 'iu');
const BARE_SPOKESMAN = new RegExp(`^(?:an? |the |one )?${SPOKESMAN}$`, 'iu');
const NOUN_AND_NAME =
  /^(?:(?:the|an?) )?(?:\p{Ll}[\p{L}-]* ){0,2}?(\p{Ll}[\p{L}-]*) (\p{Lu}[\p{L}\p{N}’'.-]*(?: (?:\p{Lu}[\p{L}\p{N}’'.-]*|&|and|of))*)$/u;
/** Where somebody works is not who spoke. */
const AFFILIATION = /(?:^|[^\p{L}])(?:at|of|from|with|in)(?: the)? $/u;

/** "A spokeswoman for the council", "a ministry spokesman": the body whose words these are. A person’s spokesman speaks for himself. */
export function spokenFor(words: string, mention: SourceMention, context: SourceContext): ResolvedSource | null {
  const { names } = context;
  const at = mention.spans[0]?.start ?? mention.start;
  if (BARE_SPOKESMAN.test(words)) return bodyBefore(at, context);
  const body = SPOKESMAN_FOR.exec(words)?.[1] ?? SPOKESMAN_OF.exec(words)?.[1];
  if (body === undefined || isOffice(`the ${body.toLowerCase()}`)) return null;
  const isBare = /^\p{Ll}/u.test(body) && !/^(?:the|his|her|its|their|an?) /.test(body);
  const meant = resolveDefinite(isBare ? `the ${body}` : body, mention, context);
  if (meant?.kind === 'body') return meant;
  const name = nameBehindNoun(body);
  if (name !== null) return { resolved: names.bodyNamed(name) ?? name, grade: 'named', kind: 'body' };
  const resolved = names.bodyNamed(body) ?? fullNameOf(body, at, names);
  if (names.bodyNamed(body) !== null) return { resolved, grade: 'named', kind: 'body' };
  const isPerson = names.genderOf(resolved) !== null || context.described.has(resolved);
  const isNamed = gradeSource(isBare ? `the ${body}` : body) === 'named';
  return isPerson || !isNamed ? null : { resolved, grade: 'named', kind: 'body' };
}

/** "contractor Cleanway", "the retailer Harmer & Sons": the name alone; null where no noun says what it is. */
function nameBehindNoun(body: string): string | null {
  const [, noun = '', name = ''] = NOUN_AND_NAME.exec(body) ?? [];
  return BODIES.has(noun) ? name : null;
}

/** "A spokesman said" speaks for the body that spoke or was named last. */
function bodyBefore(at: number, { past, names, text }: SourceContext): ResolvedSource | null {
  const source = past.findLast(
    ({ kind, grade, start }) => kind === 'body' && grade === 'named' && at - start <= MAX_BACK,
  );
  const named = itemsBefore(names.bodies, at, 1).find(
    ({ start }) => !AFFILIATION.test(text.slice(Math.max(0, start - 10), start)),
  );
  if (named !== undefined && at - named.start <= MAX_BACK && named.start > (source?.start ?? -1))
    return { resolved: named.name, grade: 'named', kind: 'body' };
  return source === undefined ? null : sourceAgain(source);
}
