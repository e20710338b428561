import type { ResolvedSource } from './source-mention.ts';

const SELF_STYLED =
  /(?:calling|styling|naming|who (?:calls?|called|presented|introduced|identified)|identifying) (itself|himself|herself|themselves) (?:only )?(?:as )?[“"]?(\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*){0,3})/u;

/** "A group calling itself Grey Lantern" is Grey Lantern; "a woman who gave her name as Halyna" only Halyna. */
export function selfStyled(words: string): ResolvedSource | null {
  const [, self = '', name] = SELF_STYLED.exec(words) ?? [];
  if (name === undefined) return null;
  const isPerson =
    /himself|herself|his|her/.test(self) ||
    /^(?:an? )?(?:\p{L}+ )?(?:man|woman|boy|girl|user|resident|soldier)/iu.test(words);
  const grade = isPerson && !name.includes(' ') ? 'described' : 'named';
  return { resolved: name, grade, kind: isPerson ? 'person' : 'body' };
}
