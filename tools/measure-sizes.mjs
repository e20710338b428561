import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { root } from './run/run-program.mjs';

/** Limits in bytes after gzip -9, as issue 2 sets them: what any page pays, and what a page with an article pays. */
const BUDGETS = [
  { what: 'on every page', files: ['glance.js'], limit: 12_000 },
  { what: 'on an article', files: ['glance.js', 'gate.js', 'reader.js'], limit: 30_000 },
];

/**
 * Weighs what the built extension puts into pages.
 * @returns {{ browser: string, what: string, raw: number, gzip: number, limit: number, isWithin: boolean }[]} in bytes
 * @throws where there is no build
 */
export function measureSizes() {
  return ['chrome', 'firefox'].flatMap((browser) =>
    BUDGETS.map(({ what, files, limit }) => {
      const sizes = files.map((file) => weigh(join(root, '.output', `${browser}-mv3`, file)));
      const sum = (key) => sizes.reduce((total, size) => total + size[key], 0);
      return { browser, what, raw: sum('raw'), gzip: sum('gzip'), limit, isWithin: sum('gzip') < limit };
    }),
  );
}

function weigh(path) {
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first.`);
  const source = readFileSync(path);
  return { raw: source.length, gzip: gzipSync(source, { level: constants.Z_BEST_COMPRESSION }).length };
}
