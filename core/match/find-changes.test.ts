import { expect, it } from 'vitest';
import { findMatch } from './find-match.ts';
import { indexLibrary } from './index-library.ts';

const QUOTE =
  'Nobody has asked the crews whether these shifts can be worked at all. We shall stay out until somebody does.';
const PARAGRAPHS = [
  'About 400 ferry workers in the port of Lindhavn stopped work on Monday in protest against a new timetable. The operator, Nordsund Lines, cancelled 36 crossings and asked passengers to travel by train.',
  `"${QUOTE}" said Ida Falk, who chairs the union. Its director, Peter Brandt, said that the timetable had been discussed for seven months and would not be withdrawn.`,
  'Transport minister Rolf Aker called on both sides to return to the table. He did not want to say whether the government would step in. A hospital on the island has moved eleven patients to the mainland.',
];
const OWN = 'Fishermen have offered to carry children to school.';

it.each<[string, string, string[]]>([
  ['a sentence', OWN, [OWN]],
  ['no pull quote, which repeats the article', `“${QUOTE}”`, []],
  ['no crosshead', 'What is known so far', []],
  ['no byline', 'By Lena Hart, 12 March 2026, 10:20', []],
  ['no headline of another story', 'Two climbers were found safe in the mountains of Solvik', []],
])('added among the article’s sentences: %s', (_, line, added) => {
  const origin = { url: null, site: null, byline: null, published: null, remark: null };
  const text = PARAGRAPHS.join('\n');
  const library = indexLibrary([{ id: 'a', title: '', language: 'en', text, origin, notes: [] }]);
  const page = PARAGRAPHS.toSpliced(2, 0, line).join('\n');
  const match = findMatch(library, page)?.match;
  expect(match).toMatchObject({ relation: 'copy', coverage: 1 });
  expect(match?.added.map(({ start, end }) => page.slice(start, end))).toEqual(added);
});
