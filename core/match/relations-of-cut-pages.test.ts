import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerFirst } from '../pipeline.ts';
import { readPlainText } from '../text/read-plain-text.ts';
import { indexLibrary } from './candidates/index-library.ts';

/** Paragraphs of sentences: an article of 24, of which one is less than a twentieth. */
const STORY = readFileSync('test/goldens/match/tuning/river-flood/story.txt', 'utf8')
  .trim()
  .split(/\n\n+/)
  .map((paragraph) => paragraph.split('\n'));
const show = (paragraphs: readonly (readonly string[])[]) =>
  paragraphs
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => sentences.join(' '))
    .join('\n\n');
const library = indexLibrary([
  {
    id: 'flood',
    title: STORY[0]?.[0] ?? '',
    language: 'en',
    text: show(STORY),
    origin: { url: null, site: null, byline: null, published: null, remark: null },
    notes: [],
  },
]);

/** The article without sentences, counted from 0, the headline. */
const without = (...gone: number[]) => {
  const dropped = gone.map((i) => STORY.flat()[i]);
  return STORY.map((paragraph) => paragraph.filter((sentence) => !dropped.includes(sentence)));
};
const put = (paragraphs: readonly string[][], at: number, ...own: string[][]) => paragraphs.toSpliced(at, 0, ...own);
const within = (paragraphs: readonly string[][], at: number, own: string) =>
  paragraphs.map((paragraph, i) => (i === at ? paragraph.toSpliced(1, 0, own) : paragraph));

const OWN = 'Governor Petr Havlik is to visit the sports hall on Wednesday.';
const OTHER = 'Nobody had thought of the horses that stood behind the old brewery.';
const BOX = 'Get the stories of the week by letter every Saturday morning.';
const HOUSE = [
  'The Lantern Desk is a group of nine reporters who look into how public money is spent.',
  'Write to us at any time.',
];
const CAPTION = 'Petr Havlik on the bridge at Ostrava Mill. Photo: Tor Vik';
const HALF = STORY.slice(0, 5);

describe('a page that leaves sentences out is', () => {
  it.each<[string, string[][], string]>([
    ['a copy where one is gone from the middle', without(9), 'copy'],
    ['a copy where the headline is gone', STORY.slice(1), 'copy'],
    ['an excerpt where the end is gone', STORY.slice(0, 6), 'excerpt'],
    ['an excerpt where the beginning is gone', STORY.slice(3), 'excerpt'],
    ['an excerpt where the headline stands over a later part', put(STORY.slice(4), 0, STORY[0] ?? []), 'excerpt'],
    ['an excerpt where both are gone', STORY.slice(2, 6), 'excerpt'],
    ['edited where a few are gone from the middle', without(9, 10, 11), 'edited'],
    ['edited where they are gone here and there', without(5, 10, 17), 'edited'],
    ['edited where a paragraph is gone from the middle of a part', HALF.toSpliced(3, 1), 'edited'],
  ])('%s', (_, page, relation) => {
    expect(answerFirst(readPlainText(show(page)), library).match?.relation).toBe(relation);
  });

  it('told with what it left out of the middle', () => {
    const { match } = answerFirst(readPlainText(show(without(9, 10, 11))), library);
    const stored = show(STORY);
    expect(match?.dropped.map(({ start, end }) => stored.slice(start, end))).toEqual(STORY.flat().slice(9, 12));
  });
});

describe('a page that puts sentences in is', () => {
  it.each<[string, string[][], string]>([
    ['edited where one about the article has a paragraph to itself', put(STORY, 4, [OWN]), 'edited'],
    ['edited where one stands in a paragraph of the article', within(STORY, 4, OTHER), 'edited'],
    ['edited where it stands under the headline', put(STORY, 1, [OWN]), 'edited'],
    ['edited where it stands behind the end', [...STORY, [OWN]], 'edited'],
    ['edited where the last paragraph goes on with it', STORY.with(-1, [...(STORY.at(-1) ?? []), OTHER]), 'edited'],
    ['edited where a part of the article has it', put(HALF, 3, [OWN]), 'edited'],
    ['edited where a part has several that tell something else', put(HALF, 3, [OTHER, BOX, OTHER]), 'edited'],
    ['a copy where it is a house’s note', [...STORY, HOUSE], 'copy'],
    ['an excerpt where it is a house’s note', [...HALF, HOUSE], 'excerpt'],
    ['a copy where it is a box of one sentence', put(STORY, 4, [BOX]), 'copy'],
    ['an excerpt where it is a box of one sentence', put(HALF, 3, [BOX]), 'excerpt'],
    ['a copy where it is a caption', put(STORY, 4, [CAPTION]), 'copy'],
    ['an excerpt where it is a caption', put(HALF, 3, [CAPTION]), 'excerpt'],
    ['an excerpt where it stands behind a part', [...HALF, [OWN]], 'excerpt'],
  ])('%s', (_, page, relation) => {
    expect(answerFirst(readPlainText(show(page)), library).match?.relation).toBe(relation);
  });
});
