import { expect, it } from 'vitest';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { matchArticle } from '../../core/match/match-article.ts';
import { indexArticle } from '../../core/match/words/index-article.ts';
import { readPageText } from '../../core/match/words/read-page-text.ts';
import { compareTexts } from './compare-texts.ts';

const SENTENCES = [
  'The old clock of Elmere stopped on Monday during the autumn flood.',
  'It had been repaired by 12 craftsmen from three neighbouring villages.',
  'The mayor, Anna Veldt, said the tower was safe for visitors.',
  'Children had collected coins for the new bell since last winter.',
  'Nobody knows yet who will wind the clock in the coming year.',
  'The council meets again on the last Thursday of the month.',
];
const stored = SENTENCES.join(' ');

function compare(page: string) {
  const article: StoredArticle = {
    id: 'a',
    title: 'The clock',
    language: 'en',
    text: stored,
    origin: { url: null, site: null, byline: null, published: null, remark: null },
    notes: [],
  };
  const found = matchArticle(indexArticle(article), readPageText(page));
  if (found === null) throw new Error('The texts have nothing in common.');
  return compareTexts({ match: found.match, stored, page, language: 'en', notes: [] }).rows.map((row) => ({
    kind: row.kind,
    stored: row.stored.map(({ start, end }) => stored.slice(start, end)).join(' '),
    page: row.page.map(({ start, end }) => page.slice(start, end)).join(' '),
    facts: row.facts,
    marks: row.pageMarks.map(({ start, end }) => page.slice(start, end)),
  }));
}

it('the same text is the same sentence by sentence', () => {
  const rows = compare(stored);
  expect(rows.map(({ kind }) => kind)).toEqual(SENTENCES.map(() => 'same'));
  expect(rows.map((row) => row.stored)).toEqual(SENTENCES);
});

it('changed, dropped and added sentences stand in their places, facts pointed out', () => {
  const page = [
    SENTENCES[0],
    SENTENCES[1]?.replace('12', '14'),
    SENTENCES[2],
    SENTENCES[4],
    'Quite another matter is the harvest, which began early.',
    SENTENCES[5],
  ].join(' ');
  const rows = compare(page);
  expect(rows.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['same', 'changed', 'dropped', 'added']));
  const changed = rows.find(({ kind }) => kind === 'changed');
  expect(changed).toMatchObject({ facts: [{ kind: 'number', stored: '12', page: '14' }], marks: ['14'] });
  expect(rows.indexOf(changed as never)).toBe(1);
  expect(rows.find(({ kind }) => kind === 'dropped')?.stored).toBe(SENTENCES[3]);
  const added = rows.findIndex(({ kind }) => kind === 'added');
  expect(rows[added - 1]?.stored).toBe(SENTENCES[4]);
});
