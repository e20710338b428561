import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AnalysedText } from '../../../core/analyse/analysed-text.ts';
import { findNotes } from '../../../core/analyse/attribution/find-notes.ts';
import { loadTagger } from '../../../core/analyse/tagger/load-tagger.ts';
import type { BenchFile } from './load-files.ts';
import { predict } from './predict.ts';

const MODEL = fileURLToPath(new URL('../../../public/models/attribution.bin', import.meta.url));
/** Texts of about this many words. */
const WORDS = { least: 1000, most: 2200 };
/** Enough for the engine to have compiled both: the first round, where it has not, is told apart. */
const ROUNDS = 21;

/** The time of finding inserted lines beside the attribution stage, on the same texts in turn; medians. */
export async function printTimes(files: readonly BenchFile[]): Promise<void> {
  const chosen = files.filter(({ source, name }) => {
    const words = source.split(/\s+/).length;
    return name.includes('.ins') && words > WORDS.least && words < WORDS.most;
  });
  const tagger = existsSync(MODEL) ? loadTagger(new Uint8Array(readFileSync(MODEL))) : null;
  const own: number[] = [];
  const attribution: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const file of chosen) {
      own.push(timeOf(() => predict(file)));
      attribution.push(timeOf(() => findNotes(analysed(file), tagger)));
    }
  }
  console.log(`\nTime on ${chosen.length} texts of ${WORDS.least} to ${WORDS.most} words, medians`);
  const print = (name: string, count: number) => {
    const [ownMs, attributionMs] = [median(own.slice(0, count)), median(attribution.slice(0, count))];
    const share = ((100 * ownMs) / attributionMs).toFixed(1);
    console.log(`${name} inserted ${ownMs.toFixed(1)} ms, attribution ${attributionMs.toFixed(1)} ms: ${share} %`);
  };
  print('first round', chosen.length);
  print(`${ROUNDS} rounds`.padEnd('first round'.length), own.length);
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function analysed({ reading }: BenchFile): AnalysedText {
  const paragraphs = reading.blocks.map(({ start, end, links }) => ({ start, end, links, role: 'body' as const }));
  return { text: reading.text, url: null, paragraphs };
}
