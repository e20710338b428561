import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { askedKeysOf, storedKeysOf } from '../../core/match/fingerprint/keys-of.ts';
import { fillIndex, MANY, made } from '../../test/store/fill-index.ts';
import { article, behind, eachWithAStore, found } from '../../test/store/try-store.ts';
import { forgetIndex } from './held-index.ts';
import { prepareArticle } from './prepare-article.ts';
import { warmStore } from './warm-store.ts';

eachWithAStore();

/** Words that stand in no other text. */
const words = (seed: string, count: number) => Array.from({ length: count }, (_, i) => `${seed}${i}x`).join(' ');
/** A run that is sure to share a fingerprint. */
const RUN = 20;

const STORY = words('story', 900);
const EDITED = STORY.replace(/story45\d+x/gu, (word) => `other${word}`);
const QUOTE = words('quote', RUN);
const OTHER = `${words('before', 200)} ${QUOTE} ${words('after', 200)}`;
const PAGE = `${words('menu', 300)} ${STORY} ${words('aside', 100)} ${QUOTE} ${words('foot', 300)}`;

/** Stores texts beside thousands of others in one segment that is read in parts. */
async function store(texts: string[]): Promise<void> {
  const prepared = texts.map((text, i) => ({
    number: MANY + 1 + i,
    ...prepareArticle(article(`a${MANY + 1 + i}`, text), { addedAt: '', fileName: '' }),
  }));
  await fillIndex([...made(1, MANY), ...prepared]);
  await behind(async (database) => {
    for (const { id, record } of prepared) await database.put('articles', record, id);
  });
}

/** Looks a page up with nothing in memory but what is read ahead; with how many shards were read for that. */
async function lookUp(text: string): Promise<{ ids: string[]; reads: number }> {
  forgetIndex();
  await warmStore();
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  const ids = await found(text);
  const reads = get.mock.contexts.filter((asked) => (asked as IDBObjectStore).name === 'shards').length;
  get.mockRestore();
  return { ids, reads };
}

const [FIRST, SECOND, THIRD] = [1, 2, 3].map((i) => `a${MANY + i}`) as [string, string, string];

beforeEach(() => store([STORY, EDITED, OTHER]));

it('what stands on a page is known before all of its words were looked up', async () => {
  const { ids, reads } = await lookUp(PAGE);
  expect(ids[0]).toBe(FIRST);
  // Of the page's keys as many are the story's as are not, and of those a bitmap leaves out three of four.
  const asked = askedKeysOf(PAGE).length;
  expect(storedKeysOf(STORY).length).toBeGreaterThan(0.4 * asked);
  expect(reads).toBeLessThan(0.5 * asked);
});

it('what else is found does not depend on it: a run of 20 words beside it, another version, and what is in memory', async () => {
  const { ids } = await lookUp(PAGE);
  expect(ids).toEqual([FIRST, SECOND, THIRD]);
  expect((await lookUp(PAGE.replace(STORY, EDITED))).ids.slice(0, 2)).toEqual([SECOND, FIRST]);
  await found(OTHER);
  expect(await found(PAGE)).toEqual(ids);
});

it('where its record is lost, broken or deleted all words are looked up', async () => {
  const expectAll = async (what: string) => {
    const { ids, reads } = await lookUp(PAGE);
    expect(ids, what).toEqual([SECOND, THIRD]);
    expect(reads, what).toBeGreaterThan(0.5 * askedKeysOf(PAGE).length);
  };
  await behind((database) => database.delete('articles', FIRST));
  await expectAll('lost');
  await behind((database) => database.put('articles', { article: 7 }, FIRST));
  await expectAll('broken');
  await behind((database) => database.delete('entries', MANY + 1));
  await expectAll('deleted');
});
