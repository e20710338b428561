import { DOCUMENTS } from './names/source-nouns.ts';
import { resolveDefinite } from './resolve-definite.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import type { ResolvedSource, SourceContext, SourceMention } from './source-mention.ts';

/** What speaks for its owner; a lawyer or a daughter speaks for himself. */
const VOICE =
  /^(?:office|spokes(?:man|woman|person)|press office|press service|statement|website|lawyers?' statement)$/;
const OWNED =
  /^(?:(his|her|its|their)|(the [\p{L}-]+(?: [\p{L}-]+)?)['’]s?) (?:[\p{Ll}\p{N}-]+ ){0,2}?((?:press )?[\p{Ll}-]+)$/iu;

/** Who "its report", "his office", "the company’s statement" belongs to, where the article has named the owner; else null. */
export function ownedBy(words: string, mention: SourceMention, context: SourceContext): ResolvedSource | null {
  const [, pronoun, owner, noun = ''] = OWNED.exec(words) ?? [];
  const small = noun.toLowerCase();
  if (!DOCUMENTS.has(small) && !VOICE.test(small)) return null;
  const found =
    pronoun === undefined
      ? resolveDefinite(owner ?? '', mention, context)
      : resolvePronoun(pronoun.toLowerCase(), mention, context);
  return found?.resolved == null || found.grade !== 'named' ? null : found;
}
