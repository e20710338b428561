import { expect, it } from 'vitest';
import { openPage } from '../../test/dom/open-page.ts';
import { readPage } from './read-page.ts';

async function textOf(html: string): Promise<string> {
  const outcome = readPage(await openPage(`<!doctype html><main><p>Before.</p>${html}</main>`));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.page.reading.text.replace(/^Before\.\n?/, '');
}

it.each([
  ['folded away to no height', '<div style="max-height: 0; overflow: hidden"><p>Hidden.</p></div>'],
  ['folded away by a script', '<div style="height: 0; overflow: clip"><p>Hidden.</p></div>'],
  ['replaced by a picture', '<h2 style="text-indent: -9999px; overflow: hidden; white-space: nowrap">Hidden</h2>'],
  ['left out when the page is drawn', '<p style="content-visibility: hidden">Hidden.</p>'],
])('text that nobody sees is not read: %s', async (_what, html) => {
  expect(await textOf(html)).toBe('');
});

it.each([
  ['folded to a few lines', '<div style="max-height: 2em; overflow: hidden"><p>Shown.</p></div>'],
  ['over the edge of a box that cuts nothing', '<div style="height: 0"><p>Shown.</p></div>'],
  [
    'in a place kept by its padding',
    '<div style="height: 0; padding-top: 9em; overflow: hidden; position: relative"><p style="position: absolute; top: 0">Shown.</p></div>',
  ],
  ['in a line that may be cut', '<p><span style="overflow: hidden">Shown.</span></p>'],
  ['with a line that hangs', '<p style="text-indent: -2em; padding-left: 2em">Shown.</p>'],
  ['drawn once it is near', '<p style="content-visibility: auto">Shown.</p>'],
  // Articles let their paragraphs fade in as they are scrolled to.
  ['to fade in', '<p style="opacity: 0">Shown.</p>'],
  [
    'put out of a box that is empty without it',
    '<div style="overflow: hidden"><div style="position: absolute; inset: 0"><p>Shown.</p></div></div>',
  ],
  [
    'fixed over such a box',
    '<div style="overflow: hidden; height: 0"><div style="position: fixed; inset: 0; overflow: auto"><p>Shown.</p></div></div>',
  ],
])('text that is seen is read: %s', async (_what, html) => {
  expect(await textOf(html)).toBe('Shown.');
});

const PIECES = '<span aria-hidden="true"><span aria-hidden="true" style="display: inline-block">Shown.</span></span>';

it.each([
  ['a paragraph whose letters are to move is read', `<p aria-label="Shown.">${PIECES}</p>`, 'Shown.'],
  ['so is such a headline', `<h1 aria-label="Shown.">${PIECES}</h1>`, 'Shown.'],
  ['what screen readers pass over is not', `<p>${PIECES}</p>`, ''],
  ['nor is a sign on what has a name', `<p><a href="/" aria-label="Share">${PIECES}</a></p>`, ''],
])('%s', async (_what, html, expected) => {
  expect(await textOf(html)).toBe(expected);
});
