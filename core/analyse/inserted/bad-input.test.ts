import { describe, expect, it } from 'vitest';
import { costOf } from '../../../test/cost-of.ts';
import { type Article, findArticles } from '../../extract/find-articles.ts';
import type { Reading } from '../../text/block.ts';
import { readPlainText } from '../../text/read-plain-text.ts';
import { findInserted } from './find-inserted.ts';

/** Ten times as long may take this many times as long: linear, with room for a busy machine. */
const MAX_GROWTH = 40;

const everything = (reading: Reading): Article => ({
  headline: null,
  standfirst: null,
  byline: null,
  published: null,
  title: null,
  bylineText: null,
  publishedText: null,
  body: reading.blocks.map((_, i) => i),
  between: [],
  isEntry: false,
});

function timeOf(text: string, enough?: number): number {
  const reading = readPlainText(text);
  const article = everything(reading);
  return costOf(() => findInserted(reading, article), enough);
}

const SENTENCE = 'The minister of the interior said on Monday that the bridge and the road would be closed for it.';

describe('input that no article is made of', () => {
  it.each([
    ['one-word blocks', (i: number) => `w${i % 7}`],
    ['one sentence again and again', () => SENTENCE],
    ['questions', (i: number) => `– Is it the ${i} of the bridge and the road?`],
    ['labels', () => 'Read more'],
    ['headlines', (i: number) => `Rovers Striker Number ${i} Out for the Season After Injury in the Cup`],
    ['capitals', (i: number) => `AAAA BBBB CCCC ${i} DDDD and the EEEE of FFFF`],
  ])(
    'ten thousand lines of %s take ten times as long as a thousand',
    (_what, line) => {
      const make = (count: number) => Array.from({ length: count }, (_, i) => line(i)).join('\n');
      timeOf(make(1000));
      const limit = MAX_GROWTH * Math.max(timeOf(make(1000)), 1);
      expect(timeOf(make(10_000), limit)).toBeLessThan(limit);
    },
    60_000,
  );

  it('one line of a million letters is answered', () => {
    expect(timeOf(`${'a'.repeat(500_000)} ${'» '.repeat(250_000)}`)).toBeLessThan(5000);
  });

  it('an article of two lines has nothing certain', () => {
    const reading = readPlainText(`${SENTENCE}\nRovers Striker Out for the Season`);
    expect(findInserted(reading, everything(reading))).toEqual([]);
  });

  it('a page that is all links is answered: it has no article', () => {
    const reading = readPlainText(Array.from({ length: 300 }, (_, i) => `Story number ${i} of the day`).join('\n'));
    const blocks = reading.blocks.map((block, i) => ({
      ...block,
      path: 'ul>li',
      linkShare: 1,
      links: [{ start: block.start, end: block.end, href: `https://post.example/news/story-number-${i}-of-day` }],
    }));
    expect(findArticles({ ...reading, blocks })).toEqual([]);
    expect(findInserted({ ...reading, blocks }, everything(reading))).toHaveLength(300);
  });
});
