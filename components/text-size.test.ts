import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = ['components', 'entrypoints', 'page'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path}`),
);
const sheets = files.filter((path) => path.endsWith('.css'));

it.each(sheets)('text grows with the size a reader has set in the browser: no size of it in pixels, in %s', (path) => {
  const css = readFileSync(path, 'utf8').replace(/\/\*.*?\*\//gs, '');
  expect(css.match(/font(?:-size)?:[^;]*\dpx[^;]*/g) ?? []).toEqual([]);
});
