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
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('a row of initials as long as a book takes time linear in its length', () => {
    expect(costOf(() => splitSentences('A. '.repeat(100_000)), 4000)).toBeLessThan(4000);
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
