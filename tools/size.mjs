/** `node tools/size.mjs`: a table of what the built extension puts into pages; fails where a budget is broken. */
import { measureSizes } from './measure-sizes.mjs';

const rows = measureSizes();
const cells = [
  ['browser', 'injected', 'bytes', 'gzip -9', 'limit', ''],
  ...rows.map(({ browser, what, raw, gzip, limit, isWithin }) => [
    browser,
    what,
    `${raw}`,
    `${gzip}`,
    `${limit}`,
    isWithin ? '' : 'TOO LARGE',
  ]),
];
for (const [browser, what, ...numbers] of cells) {
  console.log([browser.padEnd(9), what.padEnd(15), ...numbers.map((cell) => cell.padStart(9))].join('').trimEnd());
}
process.exitCode = rows.every(({ isWithin }) => isWithin) ? 0 : 1;
