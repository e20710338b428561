import { storedKeysOf } from '../../match/fingerprint/keys-of.ts';
import type { StoredArticle } from '../stored-article.ts';
import { addressKey } from './address-key.ts';
import { isFrontPage } from './is-front-page.ts';
import { isSameText } from './is-same-text.ts';

/** Share of the shorter text's keys from which two texts are one in two states: an edited text keeps most of its runs of words. */
const MIN_SHARED = 0.5;
/** Texts of so many keys, 70 words or more, that share none have no sentence in common. */
const MIN_KEYS = 10;

/**
 * True where an article of a file, of the id of a stored one, is another: programs that count what they write give "1" to any. Told
 * by the addresses, where both have one; else by the texts. An id of ours (`isIdOurs`) tells more: it was given twice only where
 * addresses and texts both differ. About 1 ms, 10 ms for texts that have little in common.
 */
export function isOtherArticle(stored: StoredArticle, { text, origin }: StoredArticle, isIdOurs: boolean): boolean {
  const [here, there] = [stored.origin.url, origin.url].map(pageOf);
  const areKnown = here !== null && there !== null;
  if (areKnown && here === there) return false;
  if (areKnown && !isIdOurs) return true;
  if (!areKnown && isIdOurs) return false;
  return stored.text !== text && !isAlike(stored, text);
}

/** What tells the page from others; null where that is not known, and for a front page, which shows many articles. */
function pageOf(url: string | null): string | null {
  const key = url === null ? null : addressKey(url);
  return key === null || isFrontPage(key) ? null : key;
}

/** An import may bring thousands of articles: word by word only those are compared that are neither alike nor unlike at a glance. */
function isAlike(stored: StoredArticle, text: string): boolean {
  const [keys, others] = [new Set(storedKeysOf(stored.text)), new Set(storedKeysOf(text))];
  const fewest = Math.min(keys.size, others.size);
  const shared = [...keys].filter((key) => others.has(key)).length;
  if (fewest >= MIN_KEYS && (shared === 0 || shared >= MIN_SHARED * fewest)) return shared > 0;
  return isSameText(stored, text);
}
