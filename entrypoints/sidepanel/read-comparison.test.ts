import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeLibrary } from '../../core/library/write-library.ts';
import { saveArticle } from '../../platform/store/save-article.ts';
import { article, eachWithAStore } from '../../test/store/try-store.ts';
import { readComparison } from './read-comparison.ts';

const SENTENCES = [
  'The old clock of Elmere stopped on Monday during the autumn flood.',
  'It had been repaired by 12 craftsmen from three neighbouring villages.',
  'Nobody knows yet who will wind the clock in the coming year.',
  'The council meets again on the last Thursday of the month.',
];

eachWithAStore();
beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => new Response(writeLibrary([article('bundled')])));
});

/** An article stored twice on one day, and what its former text is beside the one of now. */
async function compare(former: readonly string[], now: readonly string[]) {
  await saveArticle(article('a', former.join(' ')), '2026-11-24T10:00:00.000Z');
  await saveArticle(article('a', now.join(' ')), '2026-11-24T12:00:00.000Z');
  const reading = await readComparison('chrome-extension://id/sidepanel.html?article=%22a%22&version=0');
  if (!reading.ok) throw new Error(reading.message);
  return reading.comparison;
}

it('two texts stored on one day are told apart, and neither is called a page', async () => {
  const { storedName, pageName, only } = await compare(SENTENCES, SENTENCES.slice(1));
  expect(storedName).not.toBe(pageName);
  expect([storedName, pageName, ...Object.values(only)].join()).not.toMatch(/page/i);
});

const UPDATE = 'The council has since asked a clockmaker from the capital for advice.';
it.each<[string, string[], string[]]>([
  ['a sentence that was cut', SENTENCES.filter((_, i) => i !== 2), ['dropped']],
  ['an update at the end', [...SENTENCES, UPDATE], ['added']],
  ['an update at the beginning', [UPDATE, ...SENTENCES], ['added']],
  ['nothing', [...SENTENCES].map((sentence) => sentence.replace('.', '. ')), []],
])('of two stored texts %s is a difference', async (_what, now, kinds) => {
  const { rows, summary } = await compare(SENTENCES, now);
  expect(rows.map(({ kind }) => kind).filter((kind) => kind !== 'same')).toEqual(kinds);
  expect(summary.startsWith('The words are the same')).toBe(kinds.length === 0);
});
