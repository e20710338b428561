import type { StoredArticle } from '../../../core/library/stored-article.ts';
import { indexLibrary } from '../../../core/match/candidates/index-library.ts';
import { embedText } from '../../../core/match/embedding/embed-text.ts';
import { createSimilarity, quantize } from '../../../core/match/embedding/quantize.ts';
import { findMatch } from '../../../core/match/find-match.ts';
import { askedKeysOf, storedKeysOf } from '../../../core/match/fingerprint/keys-of.ts';
import { rankCandidates } from '../../../core/match/fingerprint/rank-candidates.ts';
import type { WordVectors } from '../../../core/match/words/word-vectors.ts';
import { generateArticle } from '../library/generate-article.ts';
import { type Case, makeCases } from './make-cases.ts';
import { makeLibrary } from './make-library.ts';
import type { Answered } from './print-scores.ts';
import type { Story } from './story.ts';

/** Articles of a generated vocabulary that stand in the library beside the stories. */
const OTHERS = 1_000;
/** As the extension takes them: platform/store/find-candidate-articles.ts and platform/load-candidates.ts. */
const MOST = { wordForWord: 8, byOne: 4, byAnchors: 4, alike: 4, recent: 2 };
/** As in platform/store/find-alike.ts. */
const MIN_COSINE = 0.45;

/**
 * Prints, kind by kind, how many pages find their stored article the extension's way: from a library of a thousand others
 * and `more` by the index alone, then aligned with what it gave; and the same where it is one of those stored last.
 */
export function findThroughIndex(
  stories: readonly Story[],
  more: readonly StoredArticle[],
  vectors: WordVectors | null,
): void {
  const cases = makeCases(stories);
  const others = [...more, ...Array.from({ length: OTHERS }, (_, i) => generateArticle(i))];
  console.log(`\nThrough the index, from ${others.length + stories.length} articles: pages that find theirs`);
  console.log(`${''.padEnd(26)}stored long ago   among the last ${MOST.recent}`);
  const libraries = {
    stories: [...makeLibrary(stories, 'stories'), ...others],
    topics: [...makeLibrary(stories, 'topics'), ...others],
  };
  const indices = { stories: indexKeys(libraries.stories), topics: indexKeys(libraries.topics) };
  const embedAll = (library: readonly StoredArticle[]) =>
    library.map(({ text }) => (vectors === null ? null : (embedText(text, vectors)?.values ?? null))).map(quantizeOne);
  const embedded = { stories: embedAll(libraries.stories), topics: embedAll(libraries.topics) };
  const answer = (given: Case, isRecent: boolean): Answered => {
    const name = given.library === 'topics' ? 'topics' : 'stories';
    const library = libraries[name];
    const candidates = new Set(lookUp(indices[name], given.page, library.length));
    for (const number of findAlike(embedded[name], ownText(given), vectors)) candidates.add(number);
    // The others come last, so that the story is among the newest only where it is put there.
    const last = library.length - MOST.recent + (isRecent ? 1 : 0);
    for (let number = last; number < library.length; number++) candidates.add(number);
    if (isRecent)
      candidates.add(
        Math.max(
          0,
          library.findIndex(({ id }) => id === (given.story ?? storyOf(given))),
        ),
      );
    const chosen = [...candidates].map((number) => library[number] as StoredArticle);
    return { given, answer: findMatch(indexLibrary(chosen), given.page, given.own, [], vectors)?.match ?? null };
  };
  const old = cases.map((given) => answer(given, false));
  const recent = cases.map((given) => answer(given, true));
  for (const kind of new Set(cases.map((given) => given.kind))) {
    console.log(`  ${kind.padEnd(24)}${count(old, kind).padEnd(18)}${count(recent, kind)}`);
  }
}

/** What stands in the page's own article. */
const ownText = ({ page, own }: Case) =>
  own === undefined ? page : own.map(({ start, end }) => page.slice(start, end)).join('\n');

const quantizeOne = (embedding: Float32Array | null) => (embedding === null ? null : quantize(embedding));

function findAlike(embedded: readonly (Uint8Array | null)[], text: string, vectors: WordVectors | null): number[] {
  const embedding = vectors === null ? null : embedText(text, vectors);
  if (embedding === null) return [];
  const cosineAt = createSimilarity(embedding.values);
  return embedded
    .map((bytes, number) => ({ number, cosine: bytes === null ? 0 : cosineAt(bytes, 0) }))
    .filter(({ cosine }) => cosine >= MIN_COSINE)
    .sort((a, b) => b.cosine - a.cosine)
    .slice(0, MOST.alike)
    .map(({ number }) => number);
}

/** The story that a page without reuse is about: the likeliest to be taken for it. */
const storyOf = ({ name }: Case) => name.split(' ')[0] ?? '';

function indexKeys(library: readonly StoredArticle[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  for (const [number, { text }] of library.entries()) {
    for (const key of storedKeysOf(text)) {
      const held = index.get(key);
      if (held === undefined) index.set(key, [number]);
      else held.push(number);
    }
  }
  return index;
}

function lookUp(index: ReadonlyMap<number, number[]>, text: string, size: number): number[] {
  const holders = new Map<number, number[]>();
  for (const key of askedKeysOf(text)) {
    const held = index.get(key);
    if (held !== undefined) holders.set(key, held);
  }
  const { wordForWord, byAnchors } = rankCandidates(holders, size);
  const several = wordForWord.filter(({ fingerprints }) => fingerprints > 1);
  const one = wordForWord.filter(({ fingerprints }) => fingerprints === 1).slice(0, MOST.byOne);
  const byWords = [...several, ...one].slice(0, MOST.wordForWord);
  return [...byWords, ...byAnchors.slice(0, MOST.byAnchors)].map(({ number }) => number);
}

function count(answered: readonly Answered[], kind: string): string {
  const own = answered.filter(({ given }) => given.kind === kind);
  if (own.every(({ given }) => given.story === null)) {
    return `${own.filter(({ answer }) => answer !== null).length} false of ${own.length}`;
  }
  return `${own.filter(({ given, answer }) => answer !== null && answer.article === given.story).length} of ${own.length}`;
}
