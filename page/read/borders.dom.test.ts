import { expect, it } from 'vitest';
import { openPage } from '../../test/dom/open-page.ts';
import { toRanges } from '../anchor/to-ranges.ts';
import { toSpans } from '../anchor/to-spans.ts';
import { readPage } from './read-page.ts';

const STYLE = `<style>
  .own { display: block; }
  .left { float: left; }
  .aside { position: absolute; }
</style>`;
const BEGIN = 'Repairs to the piles would cost four million pounds, said';
const END = 'Ann Lee, who chairs the committee.';
const WHOLE = `${BEGIN} ${END}`;

async function read(html: string) {
  const document = await openPage(`<!doctype html>${STYLE}<main>${html}</main>`);
  const outcome = readPage(document);
  if (!outcome.ok) throw new Error(outcome.reason);
  return { document, texts: outcome.page.reading.blocks.map(({ text }) => text), ...outcome.page };
}

it.each<[string, string, string[]]>([
  ['an advertisement', '<span class="own"><b>Advertisement</b></span>', ['Advertisement']],
  ['a place for one, empty yet', '<ins class="own" style="height: 9em"></ins>', []],
  ['a place for one with its frame', '<ins class="own"><iframe></iframe></ins>', []],
  ['a quotation set beside the text', '<span class="left">“Dear”</span>', ['“Dear”']],
  ['a menu that lies over the text', '<i class="aside">Share <b class="own">Copy</b></i>', ['Share', 'Copy']],
  ['two advertisements', '<b class="own">One</b> <b class="own">Two</b>', ['One', 'Two']],
  ['an advertisement behind an empty place', '<ins class="own"></ins><b class="own">One</b>', ['One']],
])('a sentence with %s in the middle is whole, and what it says stands behind', async (_what, box, said) => {
  const { texts } = await read(`<p>${BEGIN} ${box} ${END}</p><p>After.</p>`);
  expect(texts).toEqual([WHOLE, ...said, 'After.']);
});

it('a sentence into which a script puts a box is whole, and so are its words where no space parts them', async () => {
  const { document } = await read(`<p>${BEGIN}<i></i>${END}</p>`);
  const box = document.createElement('div');
  box.innerHTML = '<ul><li>Advertisement</li></ul>';
  document.querySelector('i')?.replaceWith(box);
  const outcome = readPage(document);
  expect(outcome.ok && outcome.page.reading.text).toBe(`${WHOLE}\nAdvertisement`);
});

it('a paragraph whose lines are elements each, to come into view one by one, is one', async () => {
  const lines = [BEGIN, 'Ann Lee, who chairs', 'the committee.'].map(
    (line) => `<span class="own"><b>${line}</b></span>`,
  );
  expect((await read(`<p>${lines.join('')}</p>`)).texts).toEqual([WHOLE]);
});

it.each<[string, string, string[]]>([
  [
    'an advertisement between two sentences parts them',
    `<p>${WHOLE} <b class="own">Advertisement</b> More.</p>`,
    [WHOLE, 'Advertisement', 'More.'],
  ],
  ['a heading in its paragraph stands apart from the text', `<p><b class="own">${BEGIN}</b> ${END}</p>`, [BEGIN, END]],
  [
    'a heading and a text that are elements each stand apart',
    `<p><b class="own">${BEGIN}</b> <span class="own">${END}</span></p>`,
    [BEGIN, END],
  ],
  [
    'name and office in lines of their own stand apart',
    '<p>By Ann Lee <span class="own">Reporter</span> Hollin</p>',
    ['By Ann Lee', 'Reporter', 'Hollin'],
  ],
  [
    'lines that stand in no paragraph stand apart',
    `<div>${BEGIN} <b class="own">Advertisement</b> ${END}</div>`,
    [BEGIN, 'Advertisement', END],
  ],
])('%s', async (_what, html, expected) => {
  expect((await read(html)).texts).toEqual(expected);
});

it.each<[string, string, string[]]>([
  [
    'a word of a sentence that can be looked up is read',
    `<p>${BEGIN} <button>Ann Lee</button>, who.</p>`,
    [`${BEGIN} Ann Lee, who.`],
  ],
  ['a button behind a sentence is not', `<p>${WHOLE} <button>Share</button></p>`, [WHOLE]],
  ['nor is one behind a name', '<p>By Ann Lee <button>Follow</button></p>', ['By Ann Lee']],
])('%s', async (_what, html, expected) => {
  expect((await read(html)).texts).toEqual(expected);
});

const PUT_IN = `<p>${BEGIN} <b class="own">Advertisement</b> ${END}</p><p>After.</p>`;

it('a mark on a sentence leaves the box in it alone, and so does one that goes on behind it', async () => {
  const { map, reading } = await read(PUT_IN);
  const textOf = (end: number) => toRanges(map, [{ start: 0, end }]).map((range) => range.toString().trim());
  expect(textOf(WHOLE.length)).toEqual([BEGIN, END]);
  expect(textOf(reading.text.length)).toEqual([BEGIN, END, 'Advertisement', 'After.']);
});

it('what is selected of a sentence around a box is what was selected of it', async () => {
  const { document, map, reading } = await read(PUT_IN);
  const [first, last] = [document.querySelector('p')?.firstChild, document.querySelector('p')?.lastChild];
  const range = document.createRange();
  range.setStart(first as Text, 'Repairs '.length);
  range.setEnd(last as Text, ' Ann Lee'.length);
  const spans = toSpans(map, [range], reading.text).map(({ start, end }) => reading.text.slice(start, end));
  expect(spans).toEqual([`${BEGIN} Ann Lee`.slice('Repairs '.length)]);
});
