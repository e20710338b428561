import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../test/cost-of.ts';
import { splitSentences } from './split-sentences.ts';

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['He met Mr. Smith. She left.', ['He met Mr. Smith.', 'She left.']],
    ['“Is it so?” she asked. Yes.', ['“Is it so?” she asked.', 'Yes.']],
    ['First line\nsecond line', ['First line', 'second line']],
    ['It rose 3.5 percent. Then it fell.', ['It rose 3.5 percent.', 'Then it fell.']],
    ['  \n\u00A0\n', []],
    [
      '“They were not told.” Lee left. “Nobody called,” he said.',
      ['“They were not told.”', 'Lee left.', '“Nobody called,” he said.'],
    ],
    ['"They were not told." The board left.', ['"They were not told."', 'The board left.']],
    ['“Were they told?” Lee asked.', ['“Were they told?” Lee asked.']],
    ['“Were they told?” The board says no.', ['“Were they told?”', 'The board says no.']],
    ['He called it “a U.S. Army matter.” She left.', ['He called it “a U.S. Army matter.”', 'She left.']],
    ['“They never ask. Boats do not run themselves.”', ['“They never ask.', 'Boats do not run themselves.”']],
    ['They had met at 5 p.m. The board left.', ['They had met at 5 p.m. The board left.']],
    [
      'A fire broke out there at 3 a.m. Police said two were hurt.',
      ['A fire broke out there at 3 a.m.', 'Police said two were hurt.'],
    ],
    ['The shop will open at 3 p.m. Monday.', ['The shop will open at 3 p.m. Monday.']],
    ['The shop will open at 3 p.m. Pacific Time on Monday.', ['The shop will open at 3 p.m. Pacific Time on Monday.']],
    ['They went to the 5 p.m. Mass in Wick.', ['They went to the 5 p.m. Mass in Wick.']],
    ['At 3 a.m. Lee left the house.', ['At 3 a.m. Lee left the house.']],
    [
      'The court heard that shortly after 3 p.m. Smith left the pub.',
      ['The court heard that shortly after 3 p.m. Smith left the pub.'],
    ],
    ['On Monday at about 9 p.m. Lee drove into the wall.', ['On Monday at about 9 p.m. Lee drove into the wall.']],
    ['The road was shut at about 9 p.m. Lee drove home.', ['The road was shut at about 9 p.m.', 'Lee drove home.']],
    [
      'Members arrived at 5 p.m. The board left at 6 p.m. Monday.',
      ['Members arrived at 5 p.m.', 'The board left at 6 p.m. Monday.'],
    ],
    ['It went to Lee v. The State, as Dr. No told Mr. He.', ['It went to Lee v. The State, as Dr. No told Mr. He.']],
    ['Acme Inc. To Close, Union Says', ['Acme Inc. To Close, Union Says']],
    ['It went on and on … The board left … at last.', ['It went on and on …', 'The board left … at last.']],
    [
      'Lee leads the polls, says the Ledger.2 Warren is second.[3] The rest lost.⁴',
      ['Lee leads the polls, says the Ledger.2', 'Warren is second.[3]', 'The rest lost.⁴'],
    ],
    ['Lee is No.2 Warren says, and rose by 3.5 Monday.', ['Lee is No.2 Warren says, and rose by 3.5 Monday.']],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('a row of initials as long as a book takes time linear in its length', () => {
    expect(costOf(() => splitSentences('A. '.repeat(100_000)), 4000)).toBeLessThan(4000);
  });

  it('so do full stops alone', () => {
    const cost = (stops: number) => costOf(() => splitSentences('.'.repeat(stops)), 4000);
    // Eight times as long in linear time, 64 times in quadratic; collecting garbage falls into some runs.
    expect(cost(400_000)).toBeLessThan(24 * cost(50_000));
  });

  it('leaves out no letter and overlaps nowhere, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', '.', '?', '"', '”', '(', ' ', '\n', '…') });
    fc.assert(
      fc.property(text, (value) => {
        let end = 0;
        let covered = '';
        for (const span of splitSentences(value)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
          covered += value.slice(span.start, span.end);
        }
        expect(covered.replace(/\s/g, '')).toBe(value.replace(/\s/g, ''));
      }),
    );
  });
});
