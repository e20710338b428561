import { afterEach, expect, it } from 'vitest';
import { readPage } from '../read/read-page.ts';
import { toSpans } from './to-spans.ts';

const PAGE = '<p>The first <b>clock</b> stopped.</p><p hidden>Not shown.</p><p>The   second went on.</p>';

afterEach(() => document.body.replaceChildren());

/** The words that a selection from one text to another is found to cover. */
function selected(from: string, to: string): string | undefined {
  document.body.innerHTML = PAGE;
  const outcome = readPage(document);
  if (!outcome.ok) throw new Error(outcome.reason);
  const { map, reading } = outcome.page;
  const range = new Range();
  range.setStart(...place(from));
  const [node, offset] = place(to);
  range.setEnd(node, offset + to.length);
  const [span] = toSpans(map, [range], reading.text);
  return span && reading.text.slice(span.start, span.end);
}

function place(words: string): [Text, number] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const offset = node.data.indexOf(words);
    if (offset >= 0) return [node, offset];
  }
  throw new Error(`There is no "${words}".`);
}

it.each([
  ['within a node', 'first', 'first', 'first'],
  ['across an element', 'first', 'clock', 'first clock'],
  ['with white space at its end', 'first ', 'first ', 'first'],
  ['over several blocks, hidden text aside', 'clock', 'second', 'clock stopped.\nThe second'],
  ['of hidden text alone', 'Not', 'shown', undefined],
])('a selection %s', (_what, from, to, expected) => {
  expect(selected(from, to)).toBe(expected);
});

it('a collapsed selection covers nothing', () => {
  document.body.innerHTML = PAGE;
  const outcome = readPage(document);
  if (!outcome.ok) throw new Error(outcome.reason);
  const range = new Range();
  range.setStart(...place('clock'));
  expect(toSpans(outcome.page.map, [range], outcome.page.reading.text)).toEqual([]);
});
