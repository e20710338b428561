import { afterEach, expect, it } from 'vitest';
import type { Reading } from '../../core/text/block.ts';
import type { PageInstance } from '../../platform/page-instance.ts';
import { emptyStatus, type PageStatus } from '../../platform/page-status.ts';
import { DEFAULT_SETTINGS } from '../../platform/settings-shape.ts';
import { runReader } from './run-reader.ts';

let told: PageStatus;

/** Paragraphs are the article. */
function analyse({ blocks }: Reading) {
  const body = blocks.filter(({ tag }) => tag === 'p').map(({ start, end }) => ({ start, end }));
  return { notes: [], body, story: '', match: null, problems: [], isLanguageKnown: true, ledger: null, ticket: null };
}

const bridge = {
  isAlive: () => true,
  analyse: async (reading: Reading) => analyse(reading),
  mayRead: async () => true,
  styleFrames: () => {},
  tellStatus: () => {},
  readSettings: async () => DEFAULT_SETTINGS,
  watchSettings: () => {},
  obeyOrders: () => {},
};
const instance = {
  bridge,
  stories: {},
  stopReader: null,
  // The reader asked for it: nothing else told that an article is here.
  isForced: true,
  status: () => emptyStatus('done'),
  setStatus: (status: PageStatus) => {
    told = status;
  },
  mayReadOn: () => true,
} as unknown as PageInstance;

afterEach(() => {
  instance.stopReader?.(true);
  document.body.replaceChildren();
});

it.each([
  ['no article', '<h1>The crane</h1><div>Open today</div>', 'no article'],
  ['an article', '<p>The old crane on the quay would be taken down before the winter.</p>', ''],
])('where “Look here anyway” found %s, the toolbar window is told so', async (_what, html, reason) => {
  document.body.innerHTML = html;
  await runReader(instance);
  expect(told).toMatchObject({ state: 'done', reason });
});
