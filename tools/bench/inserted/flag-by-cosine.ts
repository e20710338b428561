import type { Span } from '../../../core/text/span.ts';
import type { BenchFile } from './load-files.ts';

const MAX_LENGTH = 300;
const CUTS = [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1];

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/**
 * Baseline: short lines with hardly a tf-idf cosine to the rest of their text. The cut is the one that `scoreOf` likes
 * best, on the very texts that are scored: kinder to the baseline than to ours.
 */
export function flagByCosine(
  { files }: { files: BenchFile[] },
  scoreOf: (flag: (file: BenchFile) => Span[]) => number,
) {
  const counts = new Map<string, number>();
  for (const { source } of files)
    for (const word of new Set(wordsOf(source))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weigh = (text: string) => {
    const vector = new Map<string, number>();
    for (const word of wordsOf(text)) {
      vector.set(word, (vector.get(word) ?? 0) + Math.log(files.length / (counts.get(word) ?? 1)));
    }
    return vector;
  };
  const cosines = new Map(files.map((file) => [file.name, cosinesOf(file, weigh)]));
  const flagBelow = (cut: number) => (file: BenchFile) =>
    file.reading.blocks.filter(
      ({ text }, i) => i > 1 && text.length < MAX_LENGTH && (cosines.get(file.name)?.[i] ?? 1) < cut,
    );
  const best = CUTS.map((cut) => ({ cut, f1: scoreOf(flagBelow(cut)) })).sort((a, b) => b.f1 - a.f1)[0];
  return flagBelow(best?.cut ?? 0);
}

/** Each line's cosine to all the other lines together. */
function cosinesOf({ reading }: BenchFile, weigh: (text: string) => Map<string, number>): number[] {
  const lines = reading.blocks.map(({ text }) => weigh(text));
  const all = new Map<string, number>();
  for (const line of lines) for (const [word, weight] of line) all.set(word, (all.get(word) ?? 0) + weight);
  return lines.map((line) => {
    let dot = 0;
    let own = 0;
    let rest = 0;
    for (const [word, weight] of all) {
      const here = line.get(word) ?? 0;
      dot += here * (weight - here);
      own += here ** 2;
      rest += (weight - here) ** 2;
    }
    return own === 0 || rest === 0 ? 1 : dot / Math.sqrt(own * rest);
  });
}
