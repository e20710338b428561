import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { behind, counts, eachWithAStore, found, options, range, textOf } from '../../../test/store/try-store.ts';
import { saveArticles } from '../save/save-articles.ts';
import { takeDamageNews } from './damage-news.ts';
import { mergeSegments } from './merge-segments.ts';

const nothing = async () => {};
let pause = nothing;
vi.mock('../requests/next-task.ts', () => ({ SLICE_MS: -1, nextTask: () => pause() }));
eachWithAStore();

/** Has the merge of two segments do something in its first pause. */
async function mergeWith(inPause: () => Promise<unknown>): Promise<void> {
  await saveArticles(range(0, 200), options);
  // All is written by then but the merge.
  const onProgress = () => {
    pause = async () => {
      pause = nothing;
      await inPause();
    };
  };
  await saveArticles(range(200, 400), { ...options, onProgress });
}

it('a merge that another page has taken over while the computer slept leaves the index alone: nothing is told as damaged', async () => {
  await mergeWith(async () => {
    const later = Date.now() + 120_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    await mergeSegments();
  });
  expect(await takeDamageNews()).toEqual([]);
  expect(await counts()).toMatchObject({ articles: 400, entries: 400 });
  const { segments } = await behind((database) => database.get('meta', 'index'));
  expect(segments).toHaveLength(1);
  expect(await found(textOf('a7'))).toEqual(['a7']);
});

it('a merge whose sources are gone though nobody took it over has the index made anew, and that is told', async () => {
  await mergeWith(() => behind((database) => database.clear('shards')));
  expect(await takeDamageNews()).toEqual([expect.stringContaining('were damaged')]);
  expect(await found(textOf('a7'))).toEqual(['a7']);
});
