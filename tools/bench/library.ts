import { parseArgs } from 'node:util';
import { timeInChromium } from './library/time-in-chromium.ts';
import { timeIndex } from './library/time-index.ts';

const SIZES = [1_000, 10_000, 100_000];
const MILLION = 1_000_000;

/**
 * `npm run bench -- library [--sizes 1000,10000] [--million] [--node | --chromium]`: what a library of generated articles
 * costs. The index as pure code in Node beside winnowing with a plain Map, then the store on Chromium's own IndexedDB.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: SIZES.join(',') },
      million: { type: 'boolean', default: false },
      node: { type: 'boolean', default: false },
      chromium: { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (!values.chromium) for (const size of values.million ? [...sizes, MILLION] : sizes) timeIndex(size);
  if (!values.node) for (const size of sizes) await timeInChromium(size);
}
