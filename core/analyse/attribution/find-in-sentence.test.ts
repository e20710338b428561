import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../test/paragraphs-of.ts';
import { findWithRules } from './find-with-rules.ts';

/** "source | cue | content" of each attribution, spans of one part joined with " + ". */
function rowsOf(text: string): string[] {
  return findWithRules(text, paragraphsOf(text)).map(({ source, cue, content }) =>
    [source, cue, content]
      .map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' + '))
      .join(' | '),
  );
}

describe('an aside between dashes', () => {
  it.each<[string, string, string[]]>([
    [
      'belongs to the source before the cue; who stands behind the cue says nothing',
      'Ana Ruiz – who voted against the plan – said drivers would face delays.',
      ['Ana Ruiz – who voted against the plan | said | drivers would face delays'],
    ],
    [
      'the same with long dashes',
      'The engineer — a veteran of three such jobs — warned drivers that it leaks.',
      ['The engineer — a veteran of three such jobs | warned | it leaks'],
    ],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});
