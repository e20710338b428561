import { describe, expect, it } from 'vitest';
import { FERRY_TEXT } from '../../../test/ferry-text.ts';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { chooseStory } from './choose-story.ts';

const TRAM_TEXT = FERRY_TEXT.map((line) => line.replaceAll('ferry', 'tram').replaceAll('Skarn', 'Vesle'));
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

function read(body: string) {
  const reading = readHtml(`<html><head><title>The last boat</title></head><body>${body}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const spanOf = (words: string) => {
    const start = reading.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const chosen = (...words: string[]) => {
    const story = chooseStory(reading, words.map(spanOf));
    return story && { isFirst: story.isFirst, text: articleText(reading, story.article) };
  };
  return { chosen };
}

describe('of the stories on an endless page', () => {
  const { chosen } = read(
    `<article><h1>The last boat</h1>${paragraphs(FERRY_TEXT)}</article><article><h1>The last tram</h1>${paragraphs(TRAM_TEXT)}</article>`,
  );
  const [ferry, tram] = [FERRY_TEXT.join('\n'), TRAM_TEXT.join('\n')];

  it('the one is chosen that most of what is in sight stands in', () => {
    expect(chosen('The last tram', TRAM_TEXT[0] as string)).toEqual({ isFirst: false, text: tram });
    expect(chosen(FERRY_TEXT[5] as string, 'The last tram')).toEqual({ isFirst: true, text: ferry });
  });

  it('the first is chosen where nothing is in sight', () => {
    expect(chosen()).toEqual({ isFirst: true, text: ferry });
  });
});

it('a story is in sight with its standfirst', () => {
  const standfirst = 'Nobody was on it, and nobody saw it leave.';
  const storyOf = (title: string, line: string, texts: readonly string[]) =>
    `<article><h1>${title}</h1><p class="standfirst">${line}</p><div>${paragraphs(texts)}</div></article>`;
  const { chosen } = read(
    storyOf('The last boat leaves', 'It was late and full of people.', FERRY_TEXT) +
      storyOf('The last tram leaves', standfirst, TRAM_TEXT),
  );
  expect(chosen(standfirst)?.isFirst).toBe(false);
});

it('a live blog is one story with its entries, each under its headline, whatever is in sight', () => {
  const entries = TRAM_TEXT.map((text, i) => `<div class="live-entry"><h3>Update ${i}</h3><p>${text}</p></div>`);
  const { chosen } = read(
    `<h1>The last boat</h1><div class="lead">${paragraphs(FERRY_TEXT)}</div><div class="live-entries">${entries.join('')}</div>`,
  );
  const all = [...FERRY_TEXT, ...TRAM_TEXT.flatMap((text, i) => [`Update ${i}`, text])].join('\n');
  expect(chosen()).toEqual({ isFirst: true, text: all });
  expect(chosen(TRAM_TEXT[3] as string)).toEqual({ isFirst: true, text: all });
});

it('of a page without an article none is chosen', () => {
  expect(read('<p>Home</p>').chosen('Home')).toBeNull();
});
