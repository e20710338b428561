import { describe, expect, it } from 'vitest';
import { FERRY_TEXT } from '../../../test/ferry-text.ts';
import { indexLibrary } from '../candidates/index-library.ts';
import { findMatch } from '../find-match.ts';

const HEADING = 'Lighthouse next on the list';
const [opening, rest] = [FERRY_TEXT.slice(0, 3), FERRY_TEXT.slice(3)];
const stored = [...opening, HEADING, ...rest].join('\n');
const origin = { url: null, site: null, byline: null, published: null, remark: null };
const index = indexLibrary([{ id: 'ferry', title: 'Ferry', language: 'en', text: stored, origin, notes: [] }]);

/** What the page leaves out where analysis takes this line of it for an inserted one. */
function droppedWhere(lines: readonly string[], inserted: string) {
  const page = lines.join('\n');
  const start = page.indexOf(inserted);
  const match = findMatch(index, page, undefined, [{ start, end: start + inserted.length }])?.match;
  return match?.dropped.map((span) => stored.slice(span.start, span.end));
}

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
});
