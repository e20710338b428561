import { describe, expect, it } from 'vitest';
import type { Kind } from '../core/notes/note.ts';
import { PAGE_STATES } from '../platform/page-status.ts';
import { describePage, type ShownPage } from './describe-page.ts';

const page = (news: Partial<ShownPage>): ShownPage => ({
  state: 'done',
  reason: '',
  counts: { attributed: 0, unsourced: 0, inserted: 0 },
  match: null,
  ledger: null,
  unknownLanguage: null,
  problems: [],
  isOnce: false,
  ...news,
});

describe('describePage', () => {
  it.each(PAGE_STATES)('has a heading of its own for %s', (state) => {
    const titles = PAGE_STATES.map((other) => describePage(page({ state: other })).title);
    const { title } = describePage(page({ state }));
    expect(title).not.toBe('');
    expect(titles.filter((other) => other === title)).toEqual([title]);
  });

  it.each([
    [0, 'No notes on this page'],
    [1, '1 note on this page'],
    [3, '3 notes on this page'],
  ])('counts %d notes', (inserted, title) => {
    const counts = { attributed: 0, unsourced: 0, inserted };
    expect(describePage(page({ counts })).title).toBe(title);
  });

  it('counts all kinds together', () => {
    const counts = { attributed: 19, unsourced: 9, inserted: 4 };
    expect(describePage(page({ counts })).title).toBe('32 notes on this page');
  });

  const counts = { attributed: 19, unsourced: 9, inserted: 4 };
  it.each([
    ['a kind', ['unsourced', 'inserted'], counts, '13 of them are marked; the other kinds are switched off.'],
    [
      'all but one note',
      ['inserted'],
      { ...counts, inserted: 1 },
      '1 of them is marked; the other kinds are switched off.',
    ],
    ['every kind', [], counts, 'None of them is marked; their kinds are switched off.'],
    [
      'the only note’s kind',
      ['attributed'],
      { attributed: 0, unsourced: 1, inserted: 0 },
      'It is not marked; its kind is switched off.',
    ],
    ['nothing', ['attributed', 'unsourced', 'inserted'], counts, ''],
    ['a kind that is not there', ['attributed'], { ...counts, unsourced: 0, inserted: 0 }, ''],
  ] as const)('says how many notes are marked where %s is switched off', (_, on: readonly Kind[], found, text) => {
    expect(describePage(page({ counts: found }), (kind) => on.includes(kind)).text).toBe(text);
  });

  it('says of a page without notes that nothing is marked, whatever is switched off', () => {
    expect(describePage(page({}), () => false).text).toBe('The article was read; nothing in it is marked.');
  });

  it('says the reason the page gave instead of its own', () => {
    const described = describePage(page({ state: 'not-article', reason: 'a product' }));
    expect(described).toEqual({ title: 'No article found', text: 'This page offers a product.' });
  });
});
