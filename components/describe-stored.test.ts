import { expect, it } from 'vitest';
import { describeStored } from './describe-stored.ts';
import { isolate } from './isolate.ts';

const HERE = { id: 'a', addedAt: '2026-11-24T12:00:00.000Z' };
const STORED = 'You stored this page on 24 November 2026.';
const match = (relation: 'copy' | 'edited' | 'excerpt', differences: number, article = 'a') => ({
  article,
  relation,
  differences,
});

it.each([
  ['is not stored', null, match('copy', 0), ''],
  ['is as it was', HERE, match('copy', 0), `${STORED} The text you stored is still here, unchanged.`],
  [
    'has another headline alone',
    HERE,
    { ...match('copy', 0), headline: 'Ferry to go on' },
    `${STORED} The text you stored is still here, unchanged. Its headline is now “${isolate('Ferry to go on')}”.`,
  ],
  [
    'carries another article under another headline',
    HERE,
    { ...match('copy', 0, 'b'), headline: 'Ferry to go on' },
    STORED,
  ],
  ['has one sentence changed', HERE, match('edited', 1), `${STORED} Since then 1 sentence has changed.`],
  ['has more changed', HERE, match('edited', 4), `${STORED} Since then 4 sentences have changed.`],
  ['has a paragraph moved', HERE, match('edited', 0), `${STORED} Since then its sentences were put in another order.`],
  ['was cut', HERE, match('excerpt', 0), `${STORED} A part of it is no longer here.`],
  [
    'was cut and added to',
    HERE,
    match('excerpt', 1),
    `${STORED} A part of it is no longer here, and 1 sentence has been added.`,
  ],
  ['carries another article', HERE, match('copy', 0, 'b'), STORED],
  ['carries none', HERE, null, STORED],
  ['was stored nobody knows when', { id: 'a', addedAt: '' }, null, 'You stored this page.'],
])('a page that %s', (_what, here, carried, expected) => {
  expect(describeStored({ here, matched: null }, carried)).toBe(expected);
});
