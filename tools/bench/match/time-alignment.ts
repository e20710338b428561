import search from 'approx-string-match';
import type { StoredArticle } from '../../../core/library/stored-article.ts';
import { indexLibrary } from '../../../core/match/candidates/index-library.ts';
import { matchArticle } from '../../../core/match/match-article.ts';
import { readPageText } from '../../../core/match/words/read-page-text.ts';
import type { WordVectors } from '../../../core/match/words/word-vectors.ts';
import { splitSentences } from '../../../core/text/split-sentences.ts';
import { quantile } from '../library/quantile.ts';
import { editHeavily } from './edit-story.ts';
import { textOf } from './make-library.ts';
import { matchByWinnowing } from './match-by-winnowing.ts';
import type { Story } from './story.ts';

const RUNS = 40;
/** The peer takes a second and more. */
const PEER_RUNS = 3;
const STORIES = 5;
/** Errors that a sentence may have, as a share of its length: what Hypothesis's client allows a quote. */
const MAX_ERRORS = 0.5;

/**
 * Prints what it takes to align a page of some 1,500 words with its stored article (heavily edited there; told anew; not there at
 * all), reading the page included, as the extension does it, with word vectors; and what its peers take on the edited one.
 */
export function timeAlignment(stories: readonly Story[], vectors: WordVectors | null): void {
  const told = stories.slice(0, STORIES);
  const merged = told.flatMap(({ story }) => story);
  const edited = told.flatMap((story, i) =>
    editHeavily(story.story, story.id, (told[(i + 1) % STORIES] as Story).topic),
  );
  const origin = { url: null, site: null, byline: null, published: null, remark: null };
  const article: StoredArticle = { id: 'long', title: '', language: 'en', text: textOf(merged), origin, notes: [] };
  const text = textOf(edited);
  const [indexed] = indexLibrary([article]).articles;
  if (indexed === undefined) return;
  const own = [{ start: 0, end: text.length }];
  const winnowing = matchByWinnowing([article]);
  console.log(`\nAligning a page of ${readPageText(text).words.values.length} words with its stored article`);
  print('Says Who, edited', RUNS, () => matchArticle(indexed, readPageText(text), vectors));
  print('winnowing, Map', RUNS, () => winnowing(text, own));
  print('approx-string-match', PEER_RUNS, () => {
    for (const { start, end } of splitSentences(article.text)) {
      search(text, article.text.slice(start, end), Math.floor(MAX_ERRORS * (end - start)));
    }
  });
  const near = textOf(told.flatMap((story) => story.near));
  print('Says Who, told anew', RUNS, () => matchArticle(indexed, readPageText(near), vectors));
  const strangers = stories.slice(STORIES).flatMap(({ story, topic }) => [...story, ...topic]);
  const stranger = textOf(strangers.slice(0, edited.length));
  print('Says Who, no match', RUNS, () => matchArticle(indexed, readPageText(stranger), vectors));
}

function print(name: string, runs: number, run: () => unknown): void {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  const first = (times[0] as number).toFixed(1);
  const [least, p50, p95] = [0, 0.5, 0.95].map((share) => quantile(times, share).toFixed(1));
  console.log(`  ${name.padEnd(24)}p50 ${p50} ms, p95 ${p95} ms, least ${least} ms, first ${first} ms`);
}
