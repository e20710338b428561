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
const PICTURES = [
  'In 1911 the pier was built of larch from the mainland, and the first boat to land at it was the bishop’s, on a Sunday in May.',
  'The great storm of 1954 took the warehouse and the two cranes, and left the pier, which nobody on the island had expected.',
  'Cars came in 1962, at first one in a crossing and only in calm weather, and the crew tied them to the mast with ropes.',
  'The last repair was in 1988. Two of the divers who did it are alive, and they say that the wood was soft even at that time.',
];
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

const slides = (title: (i: number) => string) =>
  `<div><ul>${PICTURES.map((line, i) => `<li><div><h4>${title(i)}</h4><div><h2>Slide ${i}</h2><p>${line}</p></div></div></li>`).join('')}</ul></div>`;

it('a slide show that says its title on every slide is no text, though it is longer than the text around it', () => {
  const show = slides(() => 'The pier in pictures');
  expect(textOf(`${paragraphs(TEXT.slice(0, 2))}${show}${paragraphs(TEXT.slice(2))}`)).toEqual(TEXT);
});

it.each([
  ['who speaks', ['Ann Lee', 'Oda Brekke']],
  ['what is claimed and what is true', ['The claim', 'What the papers say']],
  ['a label alone', ['What was said']],
])('boxes under the same few headings that say %s are text', (_what, headings) => {
  const said = [...PICTURES, ...PICTURES.map((line) => `${line} So it was said in May.`)];
  const boxes = said.map((line, i) => `<section><h3>${headings[i % headings.length]}</h3><p>${line}</p></section>`);
  expect(textOf(`${paragraphs(TEXT)}${boxes.join('')}`)).toEqual(expect.arrayContaining(said));
});

it('a short label over the title of each part makes no slide show', () => {
  const parts = PICTURES.map(
    (line, i) => `<section><h4>Our pick</h4><h3>Boat number ${i}</h3><p>${line}</p></section>`,
  );
  expect(textOf(`${paragraphs(TEXT)}${parts.join('')}`)).toEqual(expect.arrayContaining(PICTURES));
});

it('boxes with headings of their own are parts of the text; a slide show alone is what the page tells', () => {
  const parts = slides((i) => `The pier, part ${i}`);
  expect(textOf(`${paragraphs(TEXT.slice(0, 2))}${parts}`)).toEqual(expect.arrayContaining(PICTURES));
  expect(textOf(slides(() => 'The pier in pictures'))).toEqual(expect.arrayContaining(PICTURES));
});
