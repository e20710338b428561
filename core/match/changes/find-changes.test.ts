import { expect, it } from 'vitest';
import { indexLibrary } from '../candidates/index-library.ts';
import { findMatch } from '../find-match.ts';

const QUOTE =
  'Nobody has asked the crews whether these shifts can be worked at all. We shall stay out until somebody does.';
const PARAGRAPHS = [
  'About 400 ferry workers in the port of Lindhavn stopped work on Monday in protest against a new timetable. The operator, Nordsund Lines, cancelled 36 crossings and asked passengers to travel by train.',
  `"${QUOTE}" said Ida Falk, who chairs the union. Its director, Peter Brandt, said that the timetable had been discussed for seven months and would not be withdrawn.`,
  'Transport minister Rolf Aker called on both sides to return to the table. He did not want to say whether the government would step in. A hospital on the island has moved eleven patients to the mainland.',
];
const OWN = 'Fishermen have offered to carry children to school.';

const LINES: [string, string, string[]][] = [
  ['a sentence', OWN, [OWN]],
  ['no pull quote, which repeats the article', `“${QUOTE}”`, []],
  ['no crosshead', 'What is known so far', []],
  ['no byline', 'By Lena Hart, 12 March 2026, 10:20', []],
  ['no headline of another story', 'Two climbers were found safe in the mountains of Solvik', []],
];
const HEADLINE = 'Ferry workers in Lindhavn walk out over new timetable';
const origin = { url: null, site: null, byline: null, published: null, remark: null };
const store = (paragraphs: readonly string[]) =>
  indexLibrary([{ id: 'a', title: '', language: 'en', text: paragraphs.join('\n'), origin, notes: [] }]);

it.each(LINES)('added among the article’s sentences: %s', (_, line, added) => {
  const page = PARAGRAPHS.toSpliced(2, 0, line).join('\n');
  const match = findMatch(store(PARAGRAPHS), page)?.match;
  expect(match).toMatchObject({ relation: 'copy', coverage: 1 });
  expect(match?.added.map(({ start, end }) => page.slice(start, end))).toEqual(added);
});

it.each(LINES)('added among an excerpt’s sentences: %s', (_, line, added) => {
  const page = [PARAGRAPHS[0], line, PARAGRAPHS[1]].join('\n');
  const match = findMatch(store(PARAGRAPHS), page)?.match;
  expect(match).toMatchObject({ relation: 'excerpt', dropped: [] });
  expect(match?.added.map(({ start, end }) => page.slice(start, end))).toEqual(added);
});

it.each<[string, string[]]>([
  ['before it', ['A report from Lindhavn says how the ferry strike began.', ...PARAGRAPHS.slice(0, 2)]],
  ['behind it', [...PARAGRAPHS.slice(0, 2), 'Read all of the report on the ferry strike in Lindhavn tomorrow.']],
])('what stands around an excerpt is its page’s: %s', (_, paragraphs) => {
  const page = paragraphs.join('\n');
  const match = findMatch(store(PARAGRAPHS), page, undefined, [], null, [{ start: 0, end: page.length }])?.match;
  expect(match).toMatchObject({ relation: 'excerpt', added: [] });
});

it.each<[string, readonly string[], string]>([
  ['a copy', PARAGRAPHS, 'copy'],
  ['an excerpt', PARAGRAPHS.slice(0, 2), 'excerpt'],
])('a teaser below %s makes nothing before it an addition', (_, paragraphs, relation) => {
  const house = 'This desk looks into how public money is spent. Every correction is noted at the end.';
  const body = [...paragraphs, house].join('\n');
  const page = `${body}\nMost read\n${HEADLINE}`;
  const match = findMatch(store([HEADLINE, ...PARAGRAPHS]), page, [{ start: 0, end: body.length }])?.match;
  expect(match).toMatchObject({ relation, added: [] });
});
