import type { StoredArticle } from '../../../core/library/stored-article.ts';
import { hashShingles } from '../../../core/match/words/hash-shingles.ts';
import { hashWords } from '../../../core/match/words/hash-words.ts';
import { readWords } from '../../../core/text/read-words.ts';
import type { Span } from '../../../core/text/span.ts';
import { splitSentences } from '../../../core/text/split-sentences.ts';
import type { Answer } from './score.ts';

/** Shingles from which one is kept: passages of 8 words and more are found (Schleimer et al. 2003). */
const WINDOW = 4;
const MIN_SHARED = 2;

/**
 * The plain baseline: winnowing (Schleimer, Wilkerson, Aiken, SIGMOD 2003) with a Map from fingerprint to
 * articles. Coverage is the share of an article's fingerprints; sentences are joined by most shared shingles.
 */
export function matchByWinnowing(library: readonly StoredArticle[]): (page: string, own: readonly Span[]) => Answer {
  const postings = new Map<number, StoredArticle[]>();
  const prints = new Map(library.map((article) => [article, winnow(shinglesOf(article.text))]));
  for (const [article, own] of prints) {
    for (const print of own) postings.set(print, [...(postings.get(print) ?? []), article]);
  }
  return (page, own) => {
    const shared = new Map<StoredArticle, number>();
    for (const print of winnow(shinglesOf(page))) {
      for (const article of postings.get(print) ?? []) shared.set(article, (shared.get(article) ?? 0) + 1);
    }
    const [best] = [...shared].sort(([, a], [, b]) => b - a);
    if (best === undefined || best[1] < MIN_SHARED) return null;
    const [article, count] = best;
    const coverage = count / (prints.get(article)?.size ?? 1);
    const body = own.map(({ start, end }) => page.slice(start, end)).join('\n');
    const bodySize = winnow(shinglesOf(body)).size;
    const shareOfBody = count / Math.max(1, bodySize);
    const isQuote = coverage < 0.3 && shareOfBody < 0.5;
    const relation = isQuote ? 'quotes' : coverage > 0.95 ? 'copy' : shareOfBody > 0.9 ? 'excerpt' : 'edited';
    return { article: article.id, relation, coverage, pairs: joinSentences(article.text, page) };
  };
}

const shinglesOf = (text: string) => hashShingles(hashWords(readWords(text).values));

function winnow(shingles: Uint32Array): Set<number> {
  const prints = new Set<number>();
  for (let i = 0; i + WINDOW <= shingles.length; i++) prints.add(Math.min(...shingles.subarray(i, i + WINDOW)));
  return prints;
}

function joinSentences(stored: string, page: string) {
  const holders = new Map<string, number>();
  const pageSentences = splitSentences(page);
  for (const [i, { start, end }] of pageSentences.entries()) {
    for (const shingle of threes(page.slice(start, end))) holders.set(shingle, i);
  }
  return splitSentences(stored).flatMap((sentence) => {
    const text = stored.slice(sentence.start, sentence.end);
    const votes = new Map<number, number>();
    const own = threes(text);
    for (const shingle of own) {
      const holder = holders.get(shingle);
      if (holder !== undefined) votes.set(holder, (votes.get(holder) ?? 0) + 1);
    }
    const [best] = [...votes].sort(([, a], [, b]) => b - a);
    const span = best === undefined ? undefined : pageSentences[best[0]];
    if (best === undefined || span === undefined || best[1] < own.length / 4) return [];
    return { stored: sentence, page: span, changed: page.slice(span.start, span.end) !== text };
  });
}

function threes(text: string): string[] {
  const { values } = readWords(text);
  return values.slice(2).map((word, i) => `${values[i]} ${values[i + 1]} ${word}`);
}
