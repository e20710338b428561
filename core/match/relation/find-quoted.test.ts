import { describe, expect, it } from 'vitest';
import { indexLibrary } from '../candidates/index-library.ts';
import { findMatch } from '../find-match.ts';

const LONG =
  'The harbour board of Lindhavn wants to take the two oldest ferries out of service by autumn, because their engines no longer meet the rules of the coast guard.';
const SHORT = 'Repairs would cost more than eleven million crowns a year.';
const BRIEF = 'Nobody was asked.';
const STANDING = 'Your daily look at late-breaking news, upcoming events and stories.';
const STORED = [
  'Two ferries of Lindhavn are to go in autumn',
  'The news came on Monday, and most of the crews heard it on the radio.',
  LONG,
  SHORT,
  'Ida Falk, who chairs the union, called for a meeting with the transport minister before the summer.',
  `${BRIEF} A second meeting is planned for the week after Easter, when the council is back from its holiday.`,
  'Passengers can give their opinion until the end of June at any counter of the port.',
];
const OTHER = [
  'What an island pays for its bread',
  'On Storholm a loaf has become dearer by half within a winter, and the baker has heard every joke about it.',
  'He blames the wheat, the wind and above all the timetable, which brings flour twice a week where it used to come daily.',
  'His neighbours have begun to bake for themselves, and the school has built an oven in its yard with the help of parents.',
  'In the capital the subject is thought small, and the one official who answered the telephone asked where the island lies.',
  'For now the oven in the school yard burns every Saturday, and whoever brings flour goes home with a loaf.',
];

/** What the page is told to repeat of the stored article. */
function quotedBy(page: readonly string[], stored: readonly string[] = STORED) {
  const [text, own] = [stored.join('\n'), page.join('\n')];
  const origin = { url: null, site: null, byline: null, published: null, remark: null };
  const library = indexLibrary([{ id: 'ferry', title: '', language: 'en', text, origin, notes: [] }]);
  const match = findMatch(library, own)?.match;
  return [match?.relation, ...(match?.pairs.map((pair) => text.slice(pair.stored.start, pair.stored.end)) ?? [])];
}
const put = (...lines: [number, string][]) =>
  OTHER.flatMap((line, i) => [...lines.flatMap(([at, own]) => (at === i ? [own] : [])), line]);

describe('another article that quotes', () => {
  it.each<[string, string[], (string | undefined)[]]>([
    ['a long sentence is told with it', put([2, LONG]), ['quotes', LONG]],
    ['a long and a short line is told with both', put([2, LONG], [4, SHORT]), ['quotes', LONG, SHORT]],
    ['them beside each other is told with both', put([2, LONG], [2, SHORT]), ['quotes', LONG, SHORT]],
    ['them in one paragraph is told with both', put([2, `${LONG} ${SHORT}`]), ['quotes', LONG, SHORT]],
    ['a short line alone is not told', put([3, SHORT]), [undefined]],
  ])('%s', (_, page, found) => {
    expect(quotedBy(page)).toEqual(found);
  });

  it('a sentence and the few words behind it is told with both', () => {
    const stored = STORED.with(2, `${LONG} ${BRIEF}`).with(5, 'A second meeting is planned for the week after Easter.');
    expect(quotedBy(put([3, `${LONG} ${BRIEF}`]), stored)).toEqual(['quotes', LONG, BRIEF]);
    expect(quotedBy(put([3, LONG], [5, BRIEF]), stored)).toEqual(['quotes', LONG]);
  });

  it('a line that the site prints over every article is none of what is quoted', () => {
    const over = (lines: readonly string[]) => lines.toSpliced(1, 0, STANDING);
    expect(quotedBy(over(put([3, LONG])), over(STORED))).toEqual(['quotes', LONG]);
    expect(quotedBy([...put([3, LONG]), STANDING], [...STORED, STANDING])).toEqual(['quotes', LONG]);
  });
});
