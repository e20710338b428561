import type { FactWord } from './read-fact-words.ts';

/** Words on two sides, folded: "more" on one, "less" and "fewer" on the other. */
type Sides = readonly [string[], string[]];

/** Reads "more/less fewer; rose/fell": words of sides or, of several, of steps, each of which is another than the others. */
export function readSides(lines: string): Sides[] {
  return lines.split(';').flatMap((line) => {
    const steps = line.split('/').map((words) => words.trim().split(/\s+/));
    return steps.flatMap((one, i) => steps.slice(i + 1).map((other): Sides => [one, other]));
  });
}

/** Two words that stand on different sides: what is gone, what stands there now, and whether it is on the second of them. */
export interface Opposed {
  gone: FactWord;
  put: FactWord;
  isSecond: boolean;
}

/** Words of a change, and more on one side than on the other, above which it is told anew, and two sides may be met by chance. */
const MAX_WORDS = 4;
const MAX_MORE = 2;

/** Of the words that are gone and those in their place, each that stands on the other side than the one before it. */
export function findOpposed(gone: readonly FactWord[], put: readonly FactWord[], all: readonly Sides[]): Opposed[] {
  const [fewer, more] = [Math.min(gone.length, put.length), Math.max(gone.length, put.length)];
  if (more > MAX_WORDS || more - fewer > MAX_MORE) return [];
  const find = (words: readonly FactWord[], side: readonly string[]) => words.find(({ value }) => side.includes(value));
  return all.flatMap(([first, second]) =>
    [true, false].flatMap((isSecond): Opposed[] => {
      const [before, after] = [find(gone, isSecond ? first : second), find(put, isSecond ? second : first)];
      return before && after ? [{ gone: before, put: after, isSecond }] : [];
    }),
  );
}
