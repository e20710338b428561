import { expect, it } from 'vitest';
import { findNotes } from '../find-notes.ts';
import { onlyParagraphs } from './only-paragraphs.ts';

/** Who the last source of the article is; lines that begin with "> " are on the page and no part of it. */
function lastOf(lines: string[]) {
  const text = lines.join('\n');
  let start = 0;
  const paragraphs = lines.flatMap((line) => {
    const span = { start, end: start + line.length, links: [], role: 'body' as const };
    start += line.length + 1;
    return line.startsWith('> ') ? [] : [span];
  });
  const note = findNotes({ text, paragraphs, url: null }, null).at(-1);
  return `${note?.source?.text}: ${note?.source?.resolved}`;
}

const MILL = 'Erik Sand, who runs a mill, said it was late.';

it('a teaser between two paragraphs names nobody whom the article means', () => {
  expect(lastOf([MILL, '> Martin Kell said he would leave Trent.', '“It is cold,” he said.'])).toBe('he: Erik Sand');
});

it('a teaser behind the article gives no short name its full form', () => {
  expect(lastOf(['The ports are shut.', 'Vessia said the ports were full.', '> Our reporter met Amaro Vessia.'])).toBe(
    'Vessia: Vessia',
  );
});

it('the article’s own paragraph does', () => {
  expect(lastOf([MILL, 'Martin Kell said he would leave Trent.', '“It is cold,” he said.'])).toBe('he: Martin Kell');
});

it('what is left stands where it stood', () => {
  expect(onlyParagraphs('ab\ncd\nef', [{ start: 3, end: 5 }])).toBe('  \ncd\n  ');
});
