import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { describeBlocks } from '../blocks/describe-blocks.ts';
import { findTitle } from './find-title.ts';

function titleOf(body: string, title = 'The last boat has left | Skarn Messenger'): string | undefined {
  const reading = readHtml(`<html><head><title>${title}</title></head><body>${body}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  return reading.blocks[findTitle(describeBlocks(reading.blocks), reading.meta.title)]?.text;
}

const TITLE = 'The last boat has left';

it.each([
  ['a link in the page’s head', '<div><a href="/">Skarn Messenger</a></div>', 'h1'],
  ['a heading', '<h1>Skarn Messenger</h1>', 'h2'],
  ['a linked heading', '<h1><a href="/">Skarn Messenger</a></h1>', 'h3'],
  ['a link, and the headline no heading', '<div><a href="/">Skarn Messenger</a></div>', 'div'],
])('the headline is not the site’s name, which the page’s title has in it, too: %s', (_what, name, tag) => {
  expect(titleOf(`${name}<main><${tag}>${TITLE}</${tag}><p>It was empty.</p></main>`)).toBe(TITLE);
});

it('of lines with the same words the first heading is the headline, and a link where there is nothing else', () => {
  const twice = `<div>${TITLE}</div><h1>${TITLE}</h1><p>It was empty.</p><h2>${TITLE}</h2>`;
  const reading = readHtml(`<html><head><title>${TITLE}</title></head><body>${twice}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  expect(findTitle(describeBlocks(reading.blocks), TITLE)).toBe(1);
  expect(titleOf(`<div><a href="/boat">${TITLE}</a></div><h1>Skarn</h1>`)).toBe(TITLE);
});
