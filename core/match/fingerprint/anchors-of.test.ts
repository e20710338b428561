import { describe, expect, it } from 'vitest';
import { costOf } from '../../../test/cost-of.ts';
import { anchorsOf, STORED_ANCHORS } from './anchors-of.ts';

// Takes 0.4 s; a square would take hours. Wide, as test machines are shared.
const LIMIT_MS = 5_000;

const ENGLISH =
  'On Tuesday the mayor of Velden, Ida Marsk, told the council that 340 houses near the Orrin dam were empty. ' +
  'She blamed the company Hallberg for the delay and asked for 12 million crowns. "We warned them," said Marsk.';
const ANEW =
  'Ida Marsk, who governs Velden, informed councillors that close to the dam on the Orrin 340 homes stood without ' +
  'tenants. The hold-up was the fault of Hallberg, in Marsk’s view; she wanted 12 million crowns for it.';
const OTHER =
  'The orchestra of Lund played Brandel on Friday evening. Its conductor, Petra Oyelaran, chose a slow tempo, ' +
  'and 900 listeners rose to thank her. The next concert is in Kessel on 14 May.';

const shared = (a: string, b: string) => [...anchorsOf(a)].filter((key) => anchorsOf(b).includes(key)).length;

describe('anchors', () => {
  it('survive a new translation', () => {
    expect(shared(ENGLISH, ANEW)).toBeGreaterThanOrEqual(6);
  });

  it('are not shared by an article on something else', () => {
    expect(shared(ENGLISH, OTHER)).toBe(0);
  });

  it.each([
    ['a possessive', 'We met Orban’s men there.', 'We met Orban there.'],
    ['a number', 'There were 1948 of them.', 'I counted 1948.'],
    ['a name after a quote mark', 'He said: he knew «Marsk» well.', 'then Marsk came'],
  ])('%s is the same anchor', (_what, a, b) => {
    expect(shared(a, b)).toBeGreaterThanOrEqual(1);
  });

  it.each([
    ['a word that a sentence opens with', 'There was one. “Then it went.” Nobody saw.'],
    ['a digit alone', 'we saw 3 of 5'],
    ['nothing', ''],
    ['rubbish', '\ud800\udfff ((( ’s ’s'],
  ])('%s is none', (_what, text) => {
    expect([...anchorsOf(text)]).toEqual([]);
  });

  it('are at most so many, and of a longer text that contains a shorter one mostly the same', () => {
    const names = Array.from({ length: 300 }, (_, i) => `with Name${String.fromCharCode(97 + (i % 26))}x${i}`).join(
      ', ',
    );
    expect(anchorsOf(names)).toHaveLength(STORED_ANCHORS);
    expect(anchorsOf(names, 48)).toHaveLength(48);
    expect([...anchorsOf(names, 48)].filter((key) => anchorsOf(names).includes(key))).toHaveLength(STORED_ANCHORS);
  });

  it('cost linear time', () => {
    for (const text of ['(“'.repeat(500_000), 'A’s '.repeat(250_000)]) {
      expect(costOf(() => anchorsOf(text), LIMIT_MS)).toBeLessThan(LIMIT_MS);
    }
  }, 60_000);
});
