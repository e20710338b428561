import { describe, expect, it } from 'vitest';
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

  it('says the reason the page gave instead of its own', () => {
    const reason = 'There is too little running text for an article.';
    const described = describePage(page({ state: 'not-article', reason }));
    expect(described).toEqual({ title: 'No article found', text: reason });
  });
});
