import { expect, it } from 'vitest';
import { FERRY_TEXT } from '../../../test/ferry-text.ts';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

function textOf(body: string): string[] {
  const reading = readHtml(`<main><h1>The last boat has left</h1>${body}</main>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}

const OPENING = FERRY_TEXT.slice(0, 5);
const REST = [...FERRY_TEXT.slice(5), ...FERRY_TEXT.map((text) => `At least it was said: ${text.toLowerCase()}`)];

it.each(['photo', 'story image', 'photo-text picture'])(
  'the greater part of a text is text, though its box is called “%s”',
  (name) => {
    const opening = `<section>${paragraphs(OPENING)}</section>`;
    expect(textOf(`${opening}<div class="${name}"><img src="a.jpg">${paragraphs(REST)}</div>`)).toEqual([
      ...OPENING,
      ...REST,
    ]);
  },
);

it('words under pictures are their captions, though they are more than the text and their boxes are called “photo”', () => {
  const shown = REST.map(
    (text) => `<div class="photo"><img src="a.jpg"><p>${text}</p><p>Seen by Oda Brekke.</p></div>`,
  );
  expect(textOf(`<section>${paragraphs(OPENING)}</section>${shown.join('')}`)).toEqual(OPENING);
});
