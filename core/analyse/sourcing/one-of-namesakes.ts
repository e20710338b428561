import { ROLES } from './names/source-nouns.ts';
import type { ResolvedSource, SourceContext } from './source-mention.ts';

/** Of "Ann Lee or Bo Lee" the one that "Mayor Lee" or "she" is, by what the article calls them; both where it does not tell. */
export function oneOfNamesakes(source: ResolvedSource, words: string, context: SourceContext): ResolvedSource {
  const either = source.kind === 'person' ? (source.resolved?.split(' or ') ?? []) : [];
  if (either.length < 2) return source;
  const gender = /^(?:she|he)$/i.test(words) ? words.toLowerCase() : null;
  const fitting = either.filter(
    (name) => isCalled(name, words, context) || (gender !== null && context.names.genderOf(name) === gender),
  );
  return fitting.length === 1 ? { ...source, resolved: fitting[0] as string } : source;
}

const isCalled = (name: string, words: string, { descriptions }: SourceContext) =>
  (words.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    (role) => ROLES.has(role) && descriptions.get(role)?.some((description) => description.name === name),
  );
