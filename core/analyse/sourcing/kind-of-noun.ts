import { BODIES, DOCUMENTS, ROLES } from './names/source-nouns.ts';
import type { ResolvedSource } from './source-mention.ts';

/** What kind of source words without a name describe: "the data protection authority" a body, "a study" a document. */
export function kindOfNoun(words: string): ResolvedSource['kind'] {
  // "The data protection authority" is no data.
  const head =
    /^(?:the|an?) (?:[\p{L}\p{N}-]+ ){0,4}?([\p{L}-]+)(?=$|,| (?:of|for|in|by|from|at|on|with|to|about|that|which|who|published|released|carried|ordered|paid|commissioned) )/iu.exec(
      words,
    )?.[1];
  if (head !== undefined && BODIES.has(head.toLowerCase())) return 'body';
  // "A police source": one person.
  if (head !== undefined && /^(?:source|insider)$/i.test(head)) return 'person';
  const nouns = words
    .toLowerCase()
    .slice(0, 300)
    .split(/[^\p{L}-]+/u);
  if (nouns.some((noun) => DOCUMENTS.has(noun))) return 'document';
  if (nouns.some((noun) => ROLES.has(noun))) return 'person';
  if (nouns.some((noun) => BODIES.has(noun))) return 'body';
  // "One stallholder, who asked not to be named": "she" in the next sentence is nobody else.
  return /^(?:an?|one|another) /iu.test(words) ? 'person' : 'group';
}
