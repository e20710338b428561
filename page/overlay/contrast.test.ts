import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** WCAG 2.2, relative luminance of a colour written "#rrggbb". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

const css = readFileSync('page/overlay/marks.css', 'utf8');
const marks = [...css.matchAll(/says-who-(\w+)\) \{\s+text-decoration: underline (\w+) (#\w{6})/g)];

it('every kind has an underline of its own shape', () => {
  expect(marks.map(([, kind]) => kind).sort()).toEqual(['attributed', 'inserted', 'unsourced']);
  expect(new Set(marks.map(([, , shape]) => shape)).size).toBe(3);
});

it.each(marks.map(([, kind, , colour]) => [kind, colour]))(
  'the underline of %s has a contrast of 3:1 on light and on dark pages',
  (_, colour) => {
    for (const page of ['#ffffff', '#f4f1ea', '#dddddd', '#333333', '#1e1e1e', '#000000']) {
      expect(contrast(colour ?? '', page), page).toBeGreaterThanOrEqual(3);
    }
  },
);
