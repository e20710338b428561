import { wordsWithin } from '../../text/read-words.ts';
import { entryNumberEnd } from '../differences/entry-number-end.ts';
import type { ReadText } from '../notes/carry-span.ts';
import type { IndexedArticle } from '../words/index-article.ts';
import type { PageText } from '../words/read-page-text.ts';
import type { Sentence } from '../words/read-sentences.ts';
import type { Link } from './align-sentences.ts';
import { isClosed } from './is-closed.ts';
import { wordCount } from './measure-wording.ts';

/** Words of a sentence that has too few to be linked by those it keeps: a line of a table, an answer. */
const MAX_WORDS = 6;
/** Sentences in a row that are joined; a table that was changed throughout is no longer. */
const MAX_GAP = 20;

/** Fewer words ("No.", "Read more.") stand anywhere. */
const MIN_MOVED = 3;

/**
 * Short sentences without a link: those that were moved, and those that stand in one place of both texts and have a word in common: "Norway 13" for "Norway 12",
 * "A: No." for "A: Yes." Between two links both texts must have as many sentences. Links come in stored order. Linear.
 */
export function linkShort(indexed: IndexedArticle, page: PageText, links: readonly Link[]): Link[] {
  const linked = new Set(links.map((link) => link.page));
  const placed = links.flatMap((before, i) => {
    const after = links[i + 1];
    // Behind the last link other lines of the page begin, or an excerpt ends: see `linkOutermost`.
    if (after === undefined) return [];
    const gap = after.stored - before.stored - 1;
    if (gap > MAX_GAP || after.page - before.page - 1 !== gap) return [];
    return Array.from({ length: Math.max(0, gap) }, (_, step) => ({
      stored: before.stored + step + 1,
      page: before.page + step + 1,
      likeness: 0,
    })).filter((link) => !linked.has(link.page) && areAlike(indexed, page, link));
  });
  return [...placed, ...linkMoved(indexed, page, [...links, ...placed])];
}

/** Short sentences that the page's own article has elsewhere, once and word for word: they have too few words for a run. */
function linkMoved(indexed: IndexedArticle, page: PageText, links: readonly Link[]): Link[] {
  const linked = { stored: new Set(links.map((link) => link.stored)), page: new Set(links.map((link) => link.page)) };
  const { language } = indexed.article;
  const there = placesOf(page, page.sentences, language, (sentence, i) => {
    return !linked.page.has(i) && page.isInBody[i] === true && isClosed(page.text, sentence);
  });
  const stored = { text: indexed.article.text, words: indexed.words };
  const own = placesOf(stored, indexed.sentences, language, (_, i) => !linked.stored.has(i));
  return [...own].flatMap(([words, [source, ...others]]) => {
    const [target, ...more] = there.get(words) ?? [];
    if (source === undefined || target === undefined || others.length + more.length > 0) return [];
    return [{ stored: source, page: target, likeness: 1 }];
  });
}

/** By their words where short sentences stand; the number of an entry is none of them. */
function placesOf(
  { text, words }: ReadText,
  sentences: readonly Sentence[],
  language: string | null,
  isKept: (sentence: Sentence, i: number) => boolean,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [i, sentence] of sentences.entries()) {
    if (wordCount(sentence) > MAX_WORDS + 1) continue;
    const { start, end } = wordsWithin(words, {
      start: entryNumberEnd(text, sentence.start, language),
      end: sentence.end,
    });
    if (end - start < MIN_MOVED || end - start > MAX_WORDS || !isKept(sentence, i)) continue;
    const own = words.values.slice(start, end).join(' ');
    const known = places.get(own);
    if (known === undefined) places.set(own, [i]);
    else known.push(i);
  }
  return places;
}

function areAlike(indexed: IndexedArticle, page: PageText, link: Link): boolean {
  const [own, other] = [indexed.sentences[link.stored], page.sentences[link.page]];
  if (own === undefined || other === undefined || Math.max(wordCount(own), wordCount(other)) > MAX_WORDS) return false;
  const wordsOf = (values: readonly string[], { words: { start, end } }: Sentence) => values.slice(start, end);
  const there = wordsOf(page.words.values, other);
  return wordsOf(indexed.words.values, own).some((word) => there.includes(word));
}
