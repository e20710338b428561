import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const TOLD = [
  'In spring the harbour board had a drawing made of the pier as it would be in ten years.',
  'Then somebody on the island coloured it in, and put a ferry where the drawing has none.',
  'The board did not find it funny: “That is not our pier,” it wrote below the picture.',
  'It asked to have it taken down, and to be told who had had the idea in the first place.',
  'By noon every window on the island had the coloured pier in it, and so had the church.',
];
const TEXT = [
  'The ferry to Skarn Island will stop running in October, the harbour board said on Tuesday, because the pier is rotten.',
  'Islanders had been warned in spring, and few believed it. “We have heard that every year,” said Oda Brekke.',
  'According to the board, repairs would cost more than the island earns in ten years.',
];
const PICTURE = '<figure><img src="pier.jpg"><div class="item__foot">Oda Brekke / Coast Press</div></figure>';
const paragraphs = TEXT.map((line) => `<p>${line}</p>`);

const item = (heading: string, rest: string, tag = 'h2') =>
  `<div><div class="item item-${rest === PICTURE ? 'image' : 'text'}"><${tag} class="item__title">${heading}</${tag}>${rest}</div></div>`;

function textOf(...items: string[]): string[] {
  const html = `<article><h1>The pier that is not there</h1><div>${items.join('')}</div></article>`;
  const reading = readHtml(`<title>The pier that is not there</title>${html}`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}

const [first = '', second = '', third = '', fourth = '', fifth = ''] = TOLD;
const told = [item(third, paragraphs.slice(0, 2).join('')), item(fourth, paragraphs.slice(2).join(''))];
const toldText = [third, ...TEXT.slice(0, 2), fourth, ...TEXT.slice(2)];

it('a list that tells in its headings, over pictures alone, is read from the first of them to the last', () => {
  const items = [item(first, PICTURE), item(second, PICTURE), ...told, item(fifth, PICTURE)];
  expect(textOf(...items)).toEqual([first, second, ...toldText, fifth]);
});

it('a heading over a picture that is no sentence, or is made otherwise, is not read', () => {
  const question = 'Would you like to know what else there is to be seen on this coast today?';
  const others = [item('The pier in the church', PICTURE), item(question, PICTURE, 'h3')];
  expect(textOf(...others, ...told, ...others)).toEqual(toldText);
});
