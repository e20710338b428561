import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ToldNote } from '../../core/notes/told-note.ts';
import type { Mark } from '../../page/overlay/mark.ts';
import { readPage } from '../../page/read/read-page.ts';
import { rangesOnPage } from '../../test/dom/ranges-on-page.ts';
import { placeMarks } from './place-marks.ts';

beforeEach(() => {
  document.body.innerHTML = '<p>The mayor said <b>the bridge</b> will fall.</p>';
});
afterEach(() => {
  document.body.innerHTML = '';
});

/** A mark on "said", of all that the mayor said. */
function placeOne(): Mark {
  const read = readPage(document);
  if (!read.ok) throw new Error(read.reason);
  const { text } = read.page.reading;
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const note = { kind: 'attributed', content: [spanOf('the bridge will fall')], cue: [spanOf('said')], source: null };
  const kinds = { attributed: true, unsourced: true, inserted: true };
  return placeMarks([note as unknown as ToldNote], read.page, kinds, false)[0] as Mark;
}

it('a passage has no range on the page before it is shown, and the same ones each time it is', () => {
  const onPage = rangesOnPage();
  const mark = placeOne();
  expect(onPage().map(String)).toEqual(['said']);
  const { extent } = mark;
  expect(extent.map(String)).toEqual(['the bridge will fall']);
  expect(mark.extent).toBe(extent);
});

it('of a passage that has changed before it is shown, what stands is shown', () => {
  const mark = placeOne();
  document.querySelector('b')?.remove();
  expect(mark.extent.map(String)).toEqual([' will fall']);
});

it('of a passage that has gone before it is shown, nothing is', () => {
  const mark = placeOne();
  document.body.innerHTML = '';
  expect(mark.extent).toEqual([]);
});
