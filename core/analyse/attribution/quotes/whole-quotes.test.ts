import { expect, it } from 'vitest';
import { paragraphsOf } from '../../../../test/paragraphs-of.ts';
import { wholeQuotes } from './whole-quotes.ts';

const BOAT = '“The boat is old and slow,” said Lee.';

/** What Lee, whose cue is the first "said", is left with of these pieces. */
function left(text: string, pieces: readonly string[]): string[] {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const found = { source: [], cue: [at('said')], content: pieces.map(at), confidence: 0.9 };
  return wholeQuotes(text, paragraphsOf(text), [found]).flatMap(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)),
  );
}

it('a quotation behind the cue that stopped in its first words is taken whole', () => {
  const text = `${BOAT} He mends nets. “Most of us knew that it would have to go at last.”`;
  expect(left(text, ['“The boat is old and slow,”', '“Most of'])).toEqual([
    '“The boat is old and slow,”',
    '“Most of us knew that it would have to go at last.”',
  ]);
});

it.each([
  ['behind which somebody else has a cue', `${BOAT} “I knew that it would have to go,” Ruiz added.`, '“I'],
  ['of another paragraph', `“I knew that it would have to go.”\n${BOAT}`, '“I'],
])('the first word of a quotation %s is left out', (_, text, piece) => {
  expect(left(text, ['“The boat is old and slow,”', piece])).toEqual(['“The boat is old and slow,”']);
});

it.each([
  ['most of it is there', `${BOAT} “Most of us knew it.”`, ['“The boat is old and slow,”', '“Most of us knew']],
  [
    'it is whole between marks of two kinds',
    '"The boat is old,” said Lee. “It is slow.” He sold the boat to a man from Wick in May, who sank it. "So there."',
    ['"The boat is old,”', '“It is slow.”'],
  ],
  ['it is all there is', '“I knew that it would have to go at last.” Lee said so.', ['“I']],
])('a quotation stays cut where %s', (_, text, pieces) => {
  expect(left(text, pieces)).toEqual(pieces);
});
