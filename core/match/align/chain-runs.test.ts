import { describe, expect, it } from 'vitest';
import type { StoredArticle } from '../../library/stored-article.ts';
import { indexLibrary } from '../candidates/index-library.ts';
import { findMatch } from '../find-match.ts';
import { chainRuns } from './chain-runs.ts';

describe('runs that together carry a text', () => {
  it('a moved passage whose last word another run has is cut by that word', () => {
    const runs = [
      { stored: 0, page: 0, length: 20 },
      { stored: 20, page: 50, length: 30 },
      // Its 21st word is the first of the run before on the page, and of the run behind in the stored text.
      { stored: 50, page: 30, length: 21 },
      { stored: 70, page: 80, length: 20 },
    ];
    expect(chainRuns(runs)).toEqual([
      runs[0],
      { stored: 20, page: 50, length: 30 },
      { stored: 50, page: 30, length: 20 },
      { stored: 70, page: 80, length: 20 },
    ]);
  });

  it('what is left of a moved passage beside others is a passage, or a phrase used twice', () => {
    const kept = { stored: 0, page: 20, length: 50 };
    expect(chainRuns([kept, { stored: 60, page: 12, length: 15 }])).toEqual([
      kept,
      { stored: 60, page: 12, length: 8 },
    ]);
    expect(chainRuns([kept, { stored: 60, page: 13, length: 15 }])).toEqual([kept]);
  });

  it('paragraphs that change places are whole, though they begin with the same word', () => {
    const lines = [
      'Library of Ostermark stays open on Sundays',
      'From May on the town library of Ostermark will be open on Sundays, its head Clara Winther announced on Monday.',
      'The trial is to last a year and costs 48,000 crowns, most of it for guards and for heating the old reading room.',
      'Not everybody is pleased. A union of librarians asked for two free days in the week and got no answer so far.',
      'The town hopes for 300 visitors each Sunday. On weekdays there are 900, nearly half of them pupils of the school.',
      'Two branches in the suburbs remain closed at weekends, as they have been since the cuts of 2012.',
    ];
    const origin = { url: null, site: null, byline: null, published: null, remark: null };
    const text = lines.join('\n');
    const stored: StoredArticle = { id: 'library', title: '', language: 'en', text, origin, notes: [] };
    const page = [0, 1, 3, 2, 4, 5].map((i) => lines[i]).join('\n');
    const match = findMatch(indexLibrary([stored]), page)?.match;
    expect(match).toMatchObject({ relation: 'edited', coverage: 1, added: [], dropped: [] });
    expect(match?.pairs.map(({ changed }) => changed)).not.toContain(true);
  });
});
