import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { findArticles } from '../find-articles.ts';

const TEXT =
  '<p>The harbour board said on Tuesday that the pier can no longer carry a lorry, a bus or a crane.</p>'.repeat(4);

function bylineOf(line: string): string | null | undefined {
  const reading = readHtml(`<main><h1>The last boat of the year</h1><div>${line}</div><div>${TEXT}</div></main>`);
  if (typeof reading === 'string') throw new Error(reading);
  return findArticles(reading)[0]?.bylineText;
}

it('a line that opens with a link to its author’s page and goes on with the day is the byline; a sentence is none', () => {
  const link = '<a href="/author/ann-lee">Ann Lee</a>';
  expect(bylineOf(`${link} | Mar 4 2026 - 10:32 am <a href="#c">12 Comments</a>`)).toBe('Ann Lee');
  expect(bylineOf(`${link} Published <i>Mar 4, 2026, 10:32am</i>`)).toBe('Ann Lee');
  expect(bylineOf(`${link} was there on May 3, 2026.`)).toBeNull();
  expect(bylineOf('<a href="/tags/boats">Boats</a> | Mar 4 2026 - 10:32 am')).toBeNull();
});

it('a sentence on the author in the authors’ box is no standfirst; a sentence without a name is', () => {
  const standfirstOf = (line: string) => {
    const reading = readHtml(`<main><h1>The last boat of the year</h1>${line}<div>${TEXT}</div></main>`);
    if (typeof reading === 'string') throw new Error(reading);
    return findArticles(reading)[0]?.standfirst;
  };
  const told = 'Ann Lee has written on boats, piers and those who paint them for the Messenger.';
  expect(standfirstOf(`<div class="author">${told}</div>`)).toBeNull();
  expect(standfirstOf(`<div class="x9">${told}</div>`)).not.toBeNull();
});

it('several names in the authors’ box are the byline though the last ends with a full stop; a sentence is none', () => {
  const names = 'Ann Lee, Tom Holm and Jo Brandt Jr.';
  expect(bylineOf(`<p>May 3, 2026</p><ul><li class="author">${names}</li></ul>`)).toBe(names);
  expect(bylineOf('<div class="author">What Authors say here is theirs, and not the paper’s.</div>')).toBeNull();
});

it('a reporter’s name behind the word for one is the byline, in Chinese and Japanese; a conference of reporters is none', () => {
  for (const line of ['本报记者 陈小雨', '记者：陈小雨', '海辺新聞記者 佐野健'])
    expect(bylineOf(`<p>${line}</p>`)).toBe(line);
  expect(bylineOf('<p>外交部记者招待会</p>')).toBeNull();
  expect(bylineOf('<p>首相の記者会見</p>')).toBeNull();
});
