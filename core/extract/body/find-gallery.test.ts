import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const TEXT = [
  'The ferry to Skarn Island will stop running in October, the harbour board said on Tuesday, because the pier is rotten.',
  'Islanders had been warned in spring, and few believed it. “We have heard that every year,” said Oda Brekke.',
  'According to the board, repairs would cost more than the island earns in ten years.',
  'A second boat has been promised for the school run, and the teacher says that he will believe it when he smells it.',
];
const CAPTION =
  'The pier was built of larch in 1911, and the first boat to land at it was the bishop’s, on a Sunday in May.';
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

function textOf(body: string): string[] {
  const title = 'The last boat has left';
  const reading = readHtml(
    `<html><head><title>${title}</title></head><body><main><h1>${title}</h1><div>${body}</div></main></body></html>`,
  );
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}

const within = (box: string) => `${paragraphs(TEXT.slice(0, 2))}${box}${paragraphs(TEXT.slice(2))}`;
const gallery = (count: string) =>
  `<div><div>${count}</div><div><div>Full Screen</div><div><div>${CAPTION}</div></div></div></div>`;

it.each(['1 of 12', '1/12', '1 / 4'])('what stands in a box that counts pictures (%s) is no text', (count) => {
  expect(textOf(within(gallery(count)))).toEqual(TEXT);
});

it.each([
  ['a mark', '4 / 5'],
  ['two pages', '1 / 2'],
  ['a line', 'Since 1911'],
])('what stands in a box with %s is text', (_what, line) => {
  expect(textOf(within(gallery(line)))).toContain(CAPTION);
});

it('a count in the text’s own element takes none of the text along, nor does one beside more than half as much', () => {
  expect(textOf(`<div>1 of 12</div>${paragraphs(TEXT)}`)).toEqual(TEXT);
  const said = TEXT.slice(0, 3).map((line) => `${line} So she wrote.`);
  const letter = `<section><div>1 of 12</div><blockquote>${paragraphs(said)}</blockquote></section>`;
  expect(textOf(within(letter))).toEqual([...TEXT.slice(0, 2), ...said, ...TEXT.slice(2)]);
});

it('what stands in a small box with how long a film is is no text; a box with several hours is, and one under the hour', () => {
  const film = `<div><p>The last boat</p><p>${CAPTION}</p><span>01:24</span></div>`;
  expect(textOf(within(film))).toEqual(TEXT);
  const hours = ['09:15', '10:40', '11:05', '12:30'].map(
    (hour) => `<div><b>${hour}</b><p>${CAPTION} It was ${hour}.</p></div>`,
  );
  expect(textOf(within(hours.join(''))).filter((line) => line.startsWith(CAPTION))).toHaveLength(4);
  for (const tag of ['b', 'h3', 'div']) {
    const told = `<div class="x9"><${tag}>20:31</${tag}><p>${CAPTION}</p></div>`;
    expect(textOf(within(told))).toContain(CAPTION);
  }
});
