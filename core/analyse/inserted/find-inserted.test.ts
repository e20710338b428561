import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { findArticles } from '../../extract/find-articles.ts';
import type { Reading } from '../../text/block.ts';
import { readPlainText } from '../../text/read-plain-text.ts';
import { findInserted } from './find-inserted.ts';

const FIXTURES = fileURLToPath(new URL('../../../test/fixtures', import.meta.url));
const SEED = fileURLToPath(new URL('../../../tools/library/seed/article.txt', import.meta.url));

interface Expected {
  inserted: { text: string; type: string }[];
  silent: string[];
}

function findIn(reading: Reading | string): { texts: string[]; whys: string[]; text: string } {
  if (typeof reading === 'string') throw new Error(reading);
  const article = findArticles(reading)[0];
  const notes = article === undefined ? [] : findInserted(reading, article);
  const texts = notes.map(({ content }) => reading.text.slice(content[0]?.start, content[0]?.end));
  return { texts, whys: notes.map(({ why }) => why), text: reading.text };
}

function readFixture(name: string) {
  const folder = join(FIXTURES, name);
  const page = join(folder, 'page.html');
  const expected: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const reading = existsSync(page)
    ? readHtml(readFileSync(page, 'utf8'))
    : readPlainText(readFileSync(join(folder, 'article.txt'), 'utf8'));
  return { expected, ...findIn(reading) };
}

const names = readdirSync(FIXTURES).filter((name) => name.startsWith('inserted--'));

describe('a fixture page', () => {
  it.each(names)('%s: what is no part of the article is found, and nothing else', (name) => {
    const { expected, texts } = readFixture(name);
    expect(texts).toEqual(expected.inserted.map(({ text }) => text));
  });

  it.each(names)('%s: the lines that must stay silent are on it', (name) => {
    const { expected, text } = readFixture(name);
    for (const line of expected.silent) expect(text).toContain(line);
  });

  it('where a line leads is said without the slashes of an address', () => {
    const { whys } = findIn(readHtml(readFileSync(join(FIXTURES, 'article--ordinary', 'page.html'), 'utf8')));
    expect(whys[0]).toBe('The whole line is a link to millbrook-herald.example/sport/rovers.');
  });

  it.each([
    ['a sentence on the subject is the article’s own', 'The council’s plan for the hall can be read here.', []],
    [
      'a headline on it is not',
      'Council’s plan for the hall put off again',
      ['Council’s plan for the hall put off again'],
    ],
    ['nor is an offer', 'Book a week by the sea for less today.', ['Book a week by the sea for less today.']],
  ])('a line that links to another site: %s', (_, line, inserted) => {
    expect(findIn(pageWith(`<a href="https://elsewhere.example/plan">${line}</a>`)).texts).toEqual(inserted);
  });

  it('a line that asks for consent to show a film is none of the article, and says so; one on a permission is', () => {
    const asks = 'To show you the film of the hall here, we need your permission to use cookies.';
    const found = findIn(pageWith(asks));
    expect(found.texts).toEqual([asks]);
    expect(found.whys).toEqual(['It asks for consent to show something of another site.']);
    expect(
      findIn(pageWith('We need your permission to repair the hall, the council wrote to Joan Perrin.')).texts,
    ).toEqual([]);
  });

  function pageWith(line: string): Reading | string {
    const paragraphs = [
      'The hall in Little Morden has been shut since the river rose in March, and volunteers have dried it out.',
      'Joan Perrin, 61, who runs the hall, said the floor would have to be replaced, but who pays nobody knew.',
      line,
      'The council says it has set money aside for repairs, but that the insurers must decide what they cover.',
      'A meeting for residents will be held at the school on Tuesday evening, and the mayor is to attend it.',
    ];
    const html = `<html lang="en"><head><link rel="canonical" href="https://post.example/news/hall-shut-since-march">
      <title>Hall shut since March</title></head><body><article><h1>Hall shut since March</h1>
      ${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;
    return readHtml(html);
  }

  it('the stored article’s two lines are found in its plain text, and nothing else', () => {
    const { texts, whys } = findIn(readPlainText(readFileSync(SEED, 'utf8')));
    expect(texts.map((text) => text.slice(0, 30))).toEqual([
      'The revanchist forces in Tokyo',
      'Will 120 thousand American sol',
    ]);
    expect(whys[0]).toMatch(/Tokyo.*revanchist.*nowhere else/);
    expect(whys[1]).toContain('a question without a dash');
  });
});
