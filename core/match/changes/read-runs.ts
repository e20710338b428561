import type { Span } from '../../text/span.ts';

const RUN = 4;
/** One character is a word in these scripts (`readWords`). */
const CHARACTER = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30FC]$/u;

/**
 * The rows of four characters in a sentence's words, by Chinese and Japanese, which write no capital that would tell a name: two of them
 * are hardly shared but by names and what a text is about ("海岸警卫队"). Empty in other scripts. Linear.
 */
export function readRuns(values: readonly string[], { start, end }: Span): string[] {
  const runs: string[] = [];
  let length = 0;
  for (let i = start; i < end; i++) {
    length = CHARACTER.test(values[i] as string) ? length + 1 : 0;
    if (length >= RUN) runs.push(values.slice(i + 1 - RUN, i + 1).join(''));
  }
  return runs;
}
