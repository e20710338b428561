import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { paragraphsOf } from '../../../test/paragraphs-of.ts';
import { loadTagger } from './load-tagger.ts';

const model = readFileSync(new URL('../../../public/models/attribution.bin', import.meta.url));
const tagger = loadTagger(model);
const FERRY = 'The ferry will sail again in May, harbour master Ann Lee said on Tuesday.';
const LINES = [
  FERRY,
  '“We have mended the hull,” she added. “The crew is ready.”',
  'According to a report by the Dock Office, repairs cost four million crowns.',
  'Critics say the money is gone, and a spokesman for the union told the Harbour Post that nobody was asked.',
  'The council wants to sell the old boats.',
  'Rain fell on the empty quay all night.',
];

function read(lines: readonly string[]) {
  const text = lines.join('\n');
  return tagger
    .findAttributions(text, paragraphsOf(text))
    .map(({ source, cue, content }) =>
      [source, cue, content].map((spans) => spans.map((span) => text.slice(span.start, span.end)).join(' | ')),
    );
}

// New weights may cut a comma otherwise: look, then change the row.
it('the shipped weights read a short story', () => {
  expect(read(LINES)).toEqual([
    ['harbour master Ann Lee', 'said', 'The ferry will sail again in May'],
    ['she', 'added', '“We have mended the hull,” | “The crew is ready.”'],
    ['a report by the Dock Office,', 'According to', 'repairs cost four million crowns'],
    ['Critics', 'say', 'the money is gone,'],
    ['a spokesman for the union', 'told', 'that nobody was asked'],
    ['The council', 'wants', 'to sell the old boats'],
  ]);
});

it('a sentence that is the whole text is read as one of a body', () => {
  expect(read([FERRY])).toEqual([['harbour master Ann Lee', 'said', 'The ferry will sail again in May']]);
});
