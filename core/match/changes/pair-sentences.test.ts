import { describe, expect, it } from 'vitest';
import { FERRY_TEXT } from '../../../test/ferry-text.ts';
import { isOverlapping } from '../../text/span.ts';
import { indexLibrary } from '../candidates/index-library.ts';
import { findMatch } from '../find-match.ts';

const SENTENCE = 'The old landing stage will stay open for walkers until the new one has been tested twice.';
const STORED = `${FERRY_TEXT.join('\n')}\n${SENTENCE}`;
const origin = { url: null, site: null, byline: null, published: null, remark: null };
const index = indexLibrary([{ id: 'ferry', title: 'Ferry', language: 'en', text: STORED, origin, notes: [] }]);

/** The page's words that stand for the last stored sentence, and whether they count as changed. */
function pairsOfLast(last: string) {
  const page = `${FERRY_TEXT.join('\n')}\n${last}`;
  const pairs = findMatch(index, page)?.match.pairs ?? [];
  const start = STORED.length - SENTENCE.length;
  return pairs
    .filter(({ stored }) => stored.start >= start)
    .map((pair) => ({ ...pair, text: page.slice(pair.page.start, pair.page.end) }));
}

describe('a stored sentence that the page breaks by a line', () => {
  const [opening, rest] = [
    'The old landing stage will stay open for walkers',
    'until the new one has been tested twice.',
  ];

  it('has one span over both lines where its words are unchanged', () => {
    expect(pairsOfLast(`${opening}\n${rest}`)).toMatchObject([{ text: `${opening}\n${rest}`, changed: false }]);
  });

  it('has a span for each line where one of them says more', () => {
    const pairs = pairsOfLast(`${opening}.\n\nThe council of Northport has never answered, ${rest}`);
    expect(pairs.map(({ changed }) => changed)).toEqual(pairs.map(() => true));
    expect(pairs.length).toBeGreaterThan(1);
    expect(pairs.some((a, i) => pairs.some((b, j) => i < j && isOverlapping(a.page, b.page)))).toBe(false);
  });
});

describe('a line behind the break of a stored sentence', () => {
  const [opening, rest] = [
    'The old landing stage will stay open for walkers until the new one',
    'has been tested twice.',
  ];
  const find = (second: string) => {
    const page = `${FERRY_TEXT.join('\n')}\n${opening}\n${second}`;
    const match = findMatch(index, page)?.match;
    const start = STORED.length - SENTENCE.length;
    const own = match?.pairs.filter(({ stored }) => stored.start >= start) ?? [];
    return {
      relation: match?.relation,
      changed: own.filter(({ changed }) => changed).map((pair) => page.slice(pair.page.start, pair.page.end)),
      added: match?.added.map((span) => page.slice(span.start, span.end)),
    };
  };

  it('that says more is a part of the sentence, which was changed', () => {
    const second = `of the council, as was said in spring, ${rest}`;
    expect(find(second)).toEqual({ relation: 'edited', changed: [opening, second], added: [] });
  });

  it('that says no more is', () => {
    expect(find(rest)).toEqual({ relation: 'copy', changed: [], added: [] });
  });

  it('that has a sentence of its own is added behind it', () => {
    const second = 'The council of Northport has never answered a letter.';
    const { changed } = find(`${rest}\n${second}\nThe mayor declined to comment.`);
    expect(changed).toEqual([]);
  });
});

it.each([
  ['5. The old boatman of Skarn laughed.', 'the same'],
  ['5 The old boatman of Skarn laughed.', 'not there'],
  ['5. The old boatman of Skarn wept.', 'not there'],
])('a sentence that stands elsewhere now as “%s” is %s', (written, expected) => {
  const own = 'The old boatman of Skarn laughed.';
  const text = [...FERRY_TEXT.slice(0, 2), own, ...FERRY_TEXT.slice(2)].join('\n');
  const library = indexLibrary([{ id: 'ferry', title: 'Ferry', language: 'en', text, origin, notes: [] }]);
  const match = findMatch(library, [...FERRY_TEXT.slice(0, 4), written, ...FERRY_TEXT.slice(4)].join('\n'))?.match;
  const pair = match?.pairs.find(({ stored }) => text.startsWith(own, stored.start));
  expect(pair === undefined ? 'not there' : pair.changed ? 'changed' : 'the same').toBe(expected);
});

it.each([
  [
    '12. Mai ist der Tag, an dem der Sturm den Anleger nahm.',
    'Mai ist der Tag, an dem der Sturm den Anleger nahm.',
    true,
  ],
  ['2. Der Sturm nahm im Mai den Anleger von Skarn.', 'Der Sturm nahm im Mai den Anleger von Skarn.', false],
])('in German “%s” without its number is another sentence: %s', (own, written, isChanged) => {
  const lines = [
    'Die letzte Fähre nach Skarn legte mittags mit vierzig Menschen ab.',
    own,
    'Kein Boot kam seit dem Frühjahr über den Sund.',
  ];
  const text = lines.join('\n');
  const library = indexLibrary([{ id: 'ferry', title: 'Fähre', language: 'de', text, origin, notes: [] }]);
  const match = findMatch(library, text.replace(own, written))?.match;
  expect(match?.pairs.map(({ changed }) => changed)).toEqual([false, isChanged, false]);
});

it.each([
  ['percent', false],
  ['per cent', false],
  ['per head', true],
])('a share written as “%s” makes another sentence of it: %s', (written, isChanged) => {
  const text = `${FERRY_TEXT.join('\n')}\nFares are to rise by five percent in the new year.`;
  const library = indexLibrary([{ id: 'ferry', title: 'Ferry', language: 'en', text, origin, notes: [] }]);
  const match = findMatch(library, text.replace('percent', written))?.match;
  expect(match?.relation).toBe(isChanged ? 'edited' : 'copy');
  expect(match?.pairs.some(({ changed }) => changed)).toBe(isChanged);
});

it('a stored first line is unchanged where the page has it twice, word for word', () => {
  const headline = 'The ferry to Skarn Island stops in October;';
  const text = `${headline}\n${FERRY_TEXT.join('\n')}`;
  const library = indexLibrary([{ id: 'ferry', title: 'Ferry', language: 'en', text, origin, notes: [] }]);
  const page = `${headline}\nBy Oda Brekke\n${text.replace('in spring', 'in autumn')}`;
  const start = page.indexOf(FERRY_TEXT[0] as string);
  const paragraphs = [{ start, end: page.length }];
  const match = findMatch(
    library,
    page,
    [{ start: 0, end: headline.length }, ...paragraphs],
    [],
    null,
    paragraphs,
  )?.match;
  const changed = match?.pairs.filter((pair) => pair.changed).map((pair) => page.slice(pair.page.start, pair.page.end));
  expect(changed).toEqual(['Islanders had been warned in autumn, and few believed it.']);
});
