import { expect, it } from 'vitest';
import { costOf } from '../../../test/cost-of.ts';
import type { AnalysedText } from '../analysed-text.ts';
import { findNotes } from './find-notes.ts';

/** What takes less is the clock's own noise. */
const SHORTEST_MS = 20;

/** Lines are paragraphs. */
function articleOf(text: string): AnalysedText {
  let start = 0;
  const paragraphs = text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    return { ...span, role: 'body' as const, links: [] };
  });
  return { text, paragraphs, url: null };
}

it.each([
  ['"', 6_000],
  ["'it' is, ", 1_500],
  ['“so”\n“so\n', 800],
  ['said said said ', 1_250],
  ['the river and the road ', 2_800, 'He said '],
  ['– said\n', 1_250],
  ['Ann: yes\nBob: no?\n', 500],
  ['Ann Lee Told Bob ', 900],
  ['__proto__ said constructor. toString told hasOwnProperty. ', 300],
  ['\uD800said \uDFFF он said 他 “να” says ', 600],
])(
  'time grows linearly with %j again and again, without an exception',
  { timeout: 60_000 },
  (words, count, head = '') => {
    const read = (times: number) => findNotes(articleOf(`${head}${words.repeat(times)}`), null);
    const once = Math.max(
      SHORTEST_MS,
      costOf(() => read(count)),
    );
    // Sixteen times as long where time grows with the square.
    const most = 8 * once;
    expect(costOf(() => read(4 * count), most)).toBeLessThan(most);
  },
);
