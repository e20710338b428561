import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const TEXT = [
  'The ferry to Skarn Island will stop running in October, the harbour board said on Tuesday, because the pier is rotten.',
  'Islanders had been warned in spring, and few believed it. “We have heard that every year,” said Oda Brekke.',
  'According to the board, repairs would cost more than the island earns in ten years.',
];
const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('');

function textOf(body: string): string[] {
  const reading = readHtml(
    `<html><head><title>The last boat has left</title></head><body><article><h1>The last boat has left</h1>${body}</article></body></html>`,
  );
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}

it.each([
  ['counts and buttons in one box with it', `<div><div>3</div><div>Listen to the story</div>${paragraphs}</div>`],
  [
    'place and day in a box like its own',
    `<div><div>Skarn - <time>23 NOV 2026 - 08:00 CET</time></div></div><div>${paragraphs}</div>`,
  ],
  [
    'whom to ask, in its own box',
    `<div><p>Contact: Oda Brekke, press office, 555-0142, <b>oda@skarn.example</b></p>${paragraphs}</div>`,
  ],
  [
    'whom to ask, in a box over it',
    `<div><div><p>Media contact: Oda Brekke, Harbour Board of Skarn, 555-0142, oda@skarn.example</p></div>${paragraphs}</div>`,
  ],
])('a text is told from %s, right before it', (_what, body) => {
  expect(textOf(body)).toEqual(TEXT);
});

it.each([
  [
    'a sentence with an address',
    '<p>Contact was lost at nine, and an hour later a letter came from board@skarn.example, she said.</p>',
  ],
  ['a label of its own', '<p>Contact: the word stood on the door, and behind it sat nobody, said the teacher.</p>'],
  ['whom to ask', '<p>Contact: of two people on the board one, at oda@skarn.example, has answered in nine years.</p>'],
  ['a place with a dash', '<div>SKARN (Islands) —</div>'],
  ['a short sentence in a box of another kind', '<div>It was empty.</div>'],
  ['a line of a verse, a paragraph like the others', '<p>The boat is late</p>'],
])('a text may open with %s', (_what, line) => {
  expect(textOf(`<div>${line}${paragraphs}</div>`)).toEqual([line.replace(/<.*?>/g, ''), ...TEXT]);
});
