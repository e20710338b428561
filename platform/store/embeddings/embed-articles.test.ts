import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { embedText } from '../../../core/match/embedding/embed-text.ts';
import type { WordVectors } from '../../../core/match/words/word-vectors.ts';
import { TOPICS, wordsOn } from '../../../test/store/topics.ts';
import { article, behind, eachWithAStore, FULL, options, refuse } from '../../../test/store/try-store.ts';
import { buildIndex } from '../index/build-index.ts';
import { saveArticle } from '../save/save-article.ts';
import { saveArticles } from '../save/save-articles.ts';
import { deleteArticles } from '../trash/delete-articles.ts';
import { embedArticles } from './embed-articles.ts';
import { blockKey, HEAD_KEY, readHead } from './embedding-table.ts';
import { findAlike } from './find-alike.ts';

eachWithAStore();

const about = (topic: string, id: string) => article(id, wordsOn(topic, id));
/** Ids of letters: words with digits have no meaning. */
const named = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, i) => `${prefix}${String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26))}`);

async function alike(topic: string, vectors: WordVectors = TOPICS, limit = 3): Promise<string[]> {
  const embedding = embedText(wordsOn(topic, 'page'), vectors);
  if (embedding === null) throw new Error('a page of thirty words has an embedding');
  const outcome = await findAlike(embedding, limit);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.articles.map(({ id }) => id).sort();
}

const head = () => behind(async (database) => readHead(await database.get('meta', HEAD_KEY)));

it('finds what a page is about among what it is not, whenever it was stored', async () => {
  await saveArticle(about('bees', 'old'), options.addedAt);
  await saveArticles(
    named(60, 't').map((id) => about('taxes', id)),
    options,
  );
  expect(await embedArticles(TOPICS)).toEqual({ ok: true, count: 61 });
  expect(await embedArticles(TOPICS)).toEqual({ ok: true, count: 0 });
  expect(await alike('bees')).toEqual(['old']);
  expect(await alike('opera')).toEqual([]);
  expect(await alike('taxes')).toHaveLength(3);
});

it('embeds what is stored later, and nothing twice', async () => {
  await saveArticle(about('bees', 'first'), options.addedAt);
  await embedArticles(TOPICS);
  await saveArticle(about('bees', 'second'), options.addedAt);
  const vectorOf = vi.spyOn(TOPICS, 'vectorOf');
  await embedArticles(TOPICS);
  expect(vectorOf.mock.calls.length).toBe(30);
  await embedArticles(TOPICS);
  expect(vectorOf.mock.calls.length).toBe(30);
  expect(await alike('bees')).toEqual(['first', 'second']);
});

it('an article with another text is found by what it says now', async () => {
  await saveArticle(about('bees', 'a'), options.addedAt);
  await embedArticles(TOPICS);
  await saveArticle(article('a', wordsOn('boats', 'later')), options.addedAt);
  await embedArticles(TOPICS);
  expect(await alike('bees')).toEqual([]);
  expect(await alike('boats')).toEqual(['a']);
});

it('what was deleted is no candidate, and takes nobody’s place', async () => {
  const ids = named(20, 'b');
  await saveArticles(
    ids.map((id) => about('bees', id)),
    options,
  );
  await embedArticles(TOPICS);
  await deleteArticles(ids.slice(0, 15));
  expect((await alike('bees', TOPICS, 20)).toSorted()).toEqual(ids.slice(15));
});

it('an index that was lost is no loss', async () => {
  await saveArticle(about('bees', 'a'), options.addedAt);
  await embedArticles(TOPICS);
  await behind((database) => database.delete('meta', 'index'));
  await buildIndex();
  await embedArticles(TOPICS);
  expect(await alike('bees')).toEqual(['a']);
});

it('by other vectors all are made anew, and those of before are not compared', async () => {
  const others: WordVectors = {
    ...TOPICS,
    id: 8,
    usual: Float32Array.from({ length: 6 }, (_, k) => (k === 5 ? 1 : 0)),
  };
  await saveArticle(about('bees', 'a'), options.addedAt);
  await embedArticles(TOPICS);
  expect(await alike('bees', others)).toEqual([]);
  await embedArticles(others);
  expect(await alike('bees', others)).toEqual(['a']);
  expect(await alike('bees')).toEqual([]);
});

it.each([
  ['a head of another shape', HEAD_KEY, { upTo: 'x' }],
  ['a head that is none', HEAD_KEY, null],
  ['a block of another size', blockKey(0), new Uint8Array(3)],
  ['a block that is none', blockKey(0), 'x'],
])('%s costs no answer', async (_what, key, value) => {
  await saveArticle(about('bees', 'a'), options.addedAt);
  await embedArticles(TOPICS);
  await behind((database) => database.put('meta', value, key));
  expect(await alike('bees')).toEqual([]);
  await saveArticle(about('bees', 'later'), options.addedAt);
  await embedArticles(TOPICS);
  expect(await alike('bees')).toContain('later');
});

it('a text of few words, a broken record and one in unknown words are passed over', async () => {
  await saveArticles(
    [
      article('short', 'bees'),
      article('strange', wordsOn('unknown', 'x')),
      about('bees', 'broken'),
      about('bees', 'a'),
    ],
    options,
  );
  await behind((database) => database.put('articles', {}, 'broken'));
  await embedArticles(TOPICS);
  expect(await alike('bees')).toEqual(['a']);
});

it('keeps the newest ten blocks, and begins there in a library that was large before', async () => {
  await saveArticle(about('bees', 'a'), options.addedAt);
  await embedArticles(TOPICS);
  const entry = await behind(async (database) => (await database.getAll('entries'))[0]);
  // Numbers rise with every article stored; a library of so many would take minutes to write here.
  await behind(async (database) => {
    await database.delete('entries', 1);
    await database.put('entries', entry, 20_000);
  });
  await embedArticles(TOPICS);
  const keys = await behind((database) => database.getAllKeys('meta'));
  expect(keys.filter((key) => String(key).startsWith(`${HEAD_KEY} `))).toEqual([blockKey(19)]);
  expect(await alike('bees')).toEqual(['a']);
});

it('a full disk is said, and what was there is there', async () => {
  await saveArticle(about('bees', 'a'), options.addedAt);
  await embedArticles(TOPICS);
  const before = await head();
  await saveArticle(about('bees', 'later'), options.addedAt);
  await buildIndex();
  const refused = refuse('put', 1, FULL);
  expect((await embedArticles(TOPICS)).ok).toBe(false);
  refused.mockRestore();
  expect(await head()).toEqual(before);
  expect(await alike('bees')).toEqual(['a']);
});
