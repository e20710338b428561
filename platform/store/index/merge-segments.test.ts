import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { article, eachWithAStore, found, options, textOf } from '../../../test/store/try-store.ts';
import { saveArticles } from '../save/save-articles.ts';

eachWithAStore();

/** 600 words: of 200 such articles the index holds more than one step of a merge writes. */
const longText = (seed: string) => Array.from({ length: 15 }, (_, i) => textOf(`${seed}part${i}`)).join(' ');
const longOnes = (name: string) =>
  Array.from({ length: 200 }, (_, i) => article(`${name}${i}`, longText(`${name}${i}`)));

it('a merge of segments that are in memory pauses between its steps, so that the page is drawn', async () => {
  let nowMs = 0;
  let stepMs = 0;
  let pauses = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    nowMs += stepMs;
    return nowMs;
  });
  const { MessageChannel } = globalThis;
  vi.stubGlobal(
    'MessageChannel',
    class extends MessageChannel {
      constructor() {
        super();
        pauses += 1;
      }
    },
  );
  await saveArticles(longOnes('a'), options);
  // All is written by then but the merge.
  const onProgress = () => {
    stepMs = 20;
  };
  await saveArticles(longOnes('b'), { ...options, onProgress });
  expect(pauses).toBeGreaterThan(0);
  expect(await found(longText('a3'))).toEqual(['a3']);
});
