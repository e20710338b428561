import { describe, expect, it } from 'vitest';
import { indexLibrary } from '../candidates/index-library.ts';
import { findDifferences } from '../differences/find-differences.ts';
import { findMatch } from '../find-match.ts';
import type { IndexedArticle } from '../words/index-article.ts';

const TEXT = `Medals in Solvik: how the teams did
The winter games in Solvik ended on Sunday with a parade of all teams through the rain. Norway came first again, ahead of Canada and Austria.
Norway 12
Canada 9
Austria 7
The next games are to be held in Lindhavn in four years, if the town finds the money for the new ice rink. Ida Falk, who chairs the committee, spoke to us before the parade.
Q: Will you stay?
A: Yes.
12 comments
She agreed. Nothing had been signed, Falk said, and nothing would be before the committee had met again in spring.`;
const library = indexLibrary([
  {
    id: 'medals',
    title: '',
    language: 'en',
    text: TEXT,
    origin: { url: null, site: null, byline: null, published: null, remark: null },
    notes: [],
  },
]);

/** What differs, "stored > page: facts". */
function differ(from: string, to: string): { relation: string | null; found: string[] } {
  const page = TEXT.replace(from, to);
  const match = findMatch(library, page)?.match;
  if (match === undefined) return { relation: null, found: [] };
  const found = findDifferences(match, TEXT, page).map(({ stored, page: there, facts }) => {
    const [before, after] = [stored, there].map((spans, i) =>
      spans.map(({ start, end }) => (i === 0 ? TEXT : page).slice(start, end)).join(' '),
    );
    return `${before} > ${after}: ${facts.map(({ kind }) => kind).join()}`;
  });
  return { relation: match.relation, found };
}

it.each<[string, string, string, string, string[]]>([
  ['a line of a table', 'Norway 12', 'Norway 13', 'copy', ['Norway 12 > Norway 13: number']],
  [
    'a table',
    'Norway 12\nCanada 9\nAustria 7',
    'Norway 14\nCanada 11\nAustria 8',
    'copy',
    ['Norway 12 > Norway 14: number', 'Canada 9 > Canada 11: number', 'Austria 7 > Austria 8: number'],
  ],
  // What ends with a stop is text, not furniture.
  ['an answer', 'A: Yes.', 'A: No.', 'edited', ['A: Yes. > A: No.: negation']],
  ['a short sentence', 'She agreed.', 'She refused.', 'edited', ['She agreed. > She refused.: negation']],
  ['a count', '12 comments', '14 comments', 'copy', ['12 comments > 14 comments: number']],
  ['a line that is gone', 'Norway 12\n', '', 'copy', ['Norway 12 > : ']],
  ['another line in its place', 'Norway 12', 'Advertisement', 'copy', ['Norway 12 > : ']],
  ['a line put in', 'Austria 7', 'Austria 7\nFrance 6', 'copy', []],
])('of %s the change is told', (_, from, to, relation, found) => {
  expect(differ(from, to)).toEqual({ relation, found });
});

it('behind the end of an excerpt no line of the page is taken for the next one', () => {
  const end = TEXT.indexOf('Q: Will');
  const page = `${TEXT.slice(TEXT.indexOf('\n') + 1, end)}Q: Who are you?`;
  expect(findMatch(library, page)?.match).toMatchObject({ relation: 'excerpt', added: [] });
});

describe('a short sentence', () => {
  const [top = '', first = '', ...rest] = TEXT.split('\n');
  const stored = [top, first, 'Nobody in Solvik cheered.', ...rest].join('\n');
  const find = (page: string, end = page.length) => {
    const [article] = library.articles;
    const index = indexLibrary([{ ...(article as IndexedArticle).article, text: stored }]);
    const match = findMatch(index, page, [{ start: 0, end }])?.match;
    const moved = match?.pairs.find((pair) => stored.startsWith('Nobody', pair.stored.start));
    return {
      relation: match?.relation,
      dropped: match?.dropped.length,
      added: match?.added.length,
      moved: moved && { words: page.slice(moved.page.start, moved.page.end), changed: moved.changed },
    };
  };

  it('that stands elsewhere now was moved, not dropped and added', () => {
    const moved = { words: 'Nobody in Solvik cheered.', changed: false };
    const page = [top, first, ...rest.slice(0, 4), 'Nobody in Solvik cheered.', ...rest.slice(4)].join('\n');
    expect(find(page)).toEqual({ relation: 'edited', dropped: 0, added: 0, moved });
  });

  it('that a comment has below the article was dropped', () => {
    const page = `${TEXT}\nNobody in Solvik cheered.`;
    expect(find(page, TEXT.length)).toEqual({ relation: 'copy', dropped: 1, added: 0, moved: undefined });
  });
});
