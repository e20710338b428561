import { expect, it } from 'vitest';
import { indexLibrary } from '../candidates/index-library.ts';
import { findMatch } from '../find-match.ts';

const OPENING = [
  'Weeds and fallen palm fronds cover the overgrown greens of what was once the Keldmouth golf club.',
  'Its state is that of hundreds of clubs around the country, many of them known as rabbit patches.',
  'Owners have sold the land to builders, who put up houses where the eighteenth hole used to be.',
];
const END = [
  'Daniel Okoro, a broker in Tveit, was less positive about the market than most of his rivals.',
  'Revenue is up a little, and so is the number of rounds that visitors play in the winter season.',
  'The council has bought three of the largest grounds and means to turn them into parks by spring.',
];

/** What stands on the page for the stored sentence; null where nothing does. */
function placeOf(sentence: string, standfirst: string): string | null {
  const text = [...OPENING, `He waited. ${sentence} It rained.`, ...END].join('\n');
  const origin = { url: null, site: null, byline: null, published: null, remark: null };
  const library = indexLibrary([{ id: 'golf', title: '', language: 'en', text, origin, notes: [] }]);
  const page = [standfirst, ...OPENING, ...END].join('\n').replace('hundreds', 'dozens');
  const pairs = findMatch(library, page)?.match.pairs ?? [];
  const pair = pairs.find(({ stored }) => text.slice(stored.start, stored.end).includes(sentence.slice(1, -1)));
  return pair === undefined ? null : page.slice(pair.page.start, pair.page.end);
}

it('a sentence that shares a single word with a line at the top is not shown as reworded there', () => {
  expect(placeOf('“I think it’s just changing.”', 'With fewer visitors, many of them are undergoing changes.')).toBe(
    null,
  );
});

it('one that shares more with it is', () => {
  const line = 'Sport here is just changing, some think.';
  expect(placeOf('“I think our sport is just changing.”', line)).toBe(line);
});

const OTHER = Array.from(
  { length: 12 },
  (_, i) => `Nobody in row ${i + 40} had seen such a film before, and few laughed.`,
);
const LIKE =
  'The council heard a choir for three hours, an owl that spoke and a man who juggled with onions and old hats.';
const TOLD = 'The town council bought three large grounds and wants parks there by spring.';

it.each([
  ['behind another article is not', [...OTHER, LIKE], null],
  ['right behind the rest is', [TOLD, ...OTHER], TOLD],
])(
  'of an article cut short, a line that is like its last sentence and stands %s shown as it reworded',
  (_, lines, found) => {
    const text = [...OPENING, ...END].join('\n');
    const origin = { url: null, site: null, byline: null, published: null, remark: null };
    const library = indexLibrary([{ id: 'golf', title: '', language: 'en', text, origin, notes: [] }]);
    const page = [...OPENING, ...END.slice(0, 2), ...lines].join('\n').replace('hundreds', 'dozens');
    const match = findMatch(library, page)?.match;
    expect(match?.relation).toBe('edited');
    const pair = match?.pairs.find(({ stored }) => text.startsWith('The council has', stored.start));
    expect(pair === undefined ? null : page.slice(pair.page.start, pair.page.end)).toBe(found);
  },
);
