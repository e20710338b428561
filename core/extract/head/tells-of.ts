import { withoutSite } from './without-site.ts';

/** Endings change with the sentence in many languages; shorter words are in every text. */
const STEM = /(?<![a-zà-ʯͱ-ӿ])[a-zà-ʯͱ-ӿ]{5}/g;
/** Fewer words are a site's name, or a pun. */
const MIN_STEMS = 4;
/** Of a story's own title nearly all words stand in its text, of another's a name or two. */
const MIN_SHARE = 0.3;

/**
 * False where a title has several words, in a script with letters and spaces, and hardly one of them stands in these texts (lower
 * case): it is another story's.
 */
export function tellsOf(title: string | null, texts: readonly string[]): boolean {
  const stems = [...new Set(withoutSite(title ?? '').match(STEM))];
  if (stems.length < MIN_STEMS) return true;
  const told = stems.filter((stem) => texts.some((text) => text.includes(stem)));
  return told.length >= MIN_SHARE * stems.length;
}
