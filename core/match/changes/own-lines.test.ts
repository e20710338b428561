import { describe, expect, it } from 'vitest';
import { costOf } from '../../../test/cost-of.ts';
import { FERRY_TEXT } from '../../../test/ferry-text.ts';
import type { Span } from '../../text/span.ts';
import { indexLibrary } from '../candidates/index-library.ts';
import { findMatch } from '../find-match.ts';
import type { SentencePair } from '../match.ts';
import { indexArticle } from '../words/index-article.ts';
import { ownLines } from './own-lines.ts';

const HEADING = 'Lighthouse next on the list';
const [opening, rest] = [FERRY_TEXT.slice(0, 3), FERRY_TEXT.slice(3)];
const stored = [...opening, HEADING, ...rest].join('\n');
const origin = { url: null, site: null, byline: null, published: null, remark: null };
const index = indexLibrary([{ id: 'ferry', title: 'Ferry', language: 'en', text: stored, origin, notes: [] }]);

/** What the page carries where analysis takes this line of it for an inserted one. */
function matchWhere(lines: readonly string[], inserted: string) {
  const page = lines.join('\n');
  const start = page.indexOf(inserted);
  return findMatch(index, page, undefined, [{ start, end: start + inserted.length }])?.match;
}

const droppedWhere = (lines: readonly string[], inserted: string) =>
  matchWhere(lines, inserted)?.dropped.map((span) => stored.slice(span.start, span.end));

describe('a line that the page seems to insert', () => {
  it('is not left out where the stored article has it word for word', () => {
    expect(droppedWhere([...opening, HEADING, ...rest], HEADING)).toEqual([]);
  });

  it('is where it has other words', () => {
    expect(droppedWhere([...opening, 'Ferry next on the list', ...rest], 'Ferry next on the list')).toEqual([HEADING]);
  });

  it('is where the words stand in a box below the article', () => {
    expect(droppedWhere([...opening, ...rest, HEADING], HEADING)).toEqual([HEADING]);
  });

  const paragraph = rest[0] ?? '';
  const [sentence = '', other = ''] = (rest[2] ?? '').split(/(?<=\.) /);
  const [start = '', end = ''] = paragraph.split(/(?<=run,) /);

  it.each([
    ['a whole paragraph', [...opening, HEADING, ...rest], paragraph],
    ['a sentence that has a line of its own', [...opening, HEADING, ...rest.slice(0, 2), sentence, other], sentence],
    ['a part of a sentence that a line break cut', [...opening, HEADING, start, end, ...rest.slice(1)], start],
  ])('is the article’s own where it is %s', (_, lines, line) => {
    expect(matchWhere(lines, line)).toMatchObject({ relation: 'copy', coverage: 1, dropped: [] });
  });

  it('is the article’s own with one word changed', () => {
    const edited = paragraph.replace('promised', 'refused');
    const match = matchWhere([...opening, HEADING, edited, ...rest.slice(1)], edited);
    expect(match).toMatchObject({ relation: 'edited', coverage: 1, dropped: [] });
  });

  it.each([
    [
      'more than half of its words',
      'A second boat has been promised to our school bus and our teacher said they believe it when he smells it.',
      true,
    ],
    [
      'less than half of its words',
      'A second boat has been refused to our school bus once more, and our old teacher, who said so, cannot believe it when he smells it.',
      false,
    ],
  ])('with %s in rows of the article’s is its own: %s', (_, edited, isOwn) => {
    const match = matchWhere([...opening, HEADING, edited, ...rest.slice(1)], edited);
    expect(match?.pairs.some((pair) => stored.startsWith(paragraph, pair.stored.start))).toBe(isOwn);
  });

  it('is none of it where it has a phrase of it', () => {
    const line = 'Read also: A second boat has been promised to the people of Vardal, who have waited for it';
    const match = matchWhere([...opening, HEADING, line, ...rest.slice(1)], line);
    // The paragraph in whose place it stands is gone from the middle.
    expect(match?.relation).toBe('edited');
    expect(match?.pairs.some((pair) => stored.startsWith(paragraph, pair.stored.start))).toBe(false);
  });

  it('is none of it where it repeats a sentence that the page has', () => {
    const lines = [...opening, HEADING, ...rest.slice(0, 2), opening[2] ?? '', ...rest.slice(2)];
    const page = lines.join('\n');
    const start = page.lastIndexOf(opening[2] ?? '');
    const match = findMatch(index, page, undefined, [{ start, end: start + (opening[2] ?? '').length }])?.match;
    expect(match?.pairs.some((pair) => pair.page.start === start)).toBe(false);
    expect(match).toMatchObject({ relation: 'copy', coverage: 1 });
  });
});

describe('a line that the page seems to insert over the article’s text, below another article', () => {
  const HEADLINE = 'Islanders lose their ferry';
  const text = [HEADLINE, ...FERRY_TEXT].join('\n');
  const library = indexLibrary([{ id: 'ferry', title: HEADLINE, language: 'en', text, origin, notes: [] }]);
  const ABOVE =
    'The town of Lindhavn has a new cheese market. It opened with a brass band and a speech that nobody heard.';
  const isFound = (lines: readonly string[]) => {
    const page = lines.join('\n');
    const start = page.indexOf(HEADLINE);
    const match = findMatch(library, page, undefined, [{ start, end: start + HEADLINE.length }])?.match;
    return match?.pairs.some(({ stored: { start: at } }) => at === 0);
  };

  it.each([
    ['is its headline where it has the same words', [ABOVE, HEADLINE, ...FERRY_TEXT], true],
    ['is a teaser where another line stands between', [ABOVE, HEADLINE, 'More on our pages', ...FERRY_TEXT], false],
    ['is a teaser below', [ABOVE, ...FERRY_TEXT, HEADLINE], false],
  ])('%s', (_, lines, isOwn) => {
    expect(isFound(lines)).toBe(isOwn);
  });
});

it('thousands of inserted lines among thousands of changed sentences are looked at once', () => {
  const COUNT = 10_000;
  const texts = { stored: '', page: '' };
  const [pairs, lines]: [SentencePair[], Span[]] = [[], []];
  const add = (name: keyof typeof texts, words: string): Span => {
    const start = texts[name].length;
    texts[name] += `${words}\n${'-'.repeat(30)}\n`;
    return { start, end: start + words.length };
  };
  for (let i = 0; i < COUNT; i++) {
    const own = add('stored', `Boat number ${i} left at dawn today.`);
    pairs.push({ stored: own, page: add('page', `Boat number ${i} left at noon today.`), changed: true });
    lines.push(add('page', `Read about ${i} trams.`));
  }
  const article = { id: 'boats', title: 'Boats', language: 'en', text: texts.stored, origin, notes: [] };
  const match = {
    article: 'boats',
    title: 'Boats',
    relation: 'edited',
    coverage: 1,
    added: [],
    dropped: [],
    notesLeftOut: 0,
  } as const;
  const indexed = indexArticle(article);
  const find = () => ownLines({ ...match, added: [], dropped: [], pairs }, indexed, texts.page, lines);
  expect(find()).toEqual([]);
  expect(costOf(find, 250)).toBeLessThan(250);
});
