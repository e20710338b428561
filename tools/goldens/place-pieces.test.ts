import { describe, expect, it } from 'vitest';
import { type Pieces, placePieces } from './place-pieces.ts';

const TEXT = '“Wet,” said Ann Bell. “Very wet,” she said.\n\nHe said the hen was wet, and Ann Bell agreed.';

function placed(pieces: Partial<Pieces>): string[] {
  const full = { content: ['hen'], source: null, cue: null, ...pieces };
  const { content, source, cue } = placePieces(TEXT, full);
  return [...content, ...source, ...cue].map((span) => `${TEXT.slice(span.start, span.end)}@${span.start}`);
}

describe('placePieces finds', () => {
  it.each<[string, Partial<Pieces>, string[]]>([
    ['a piece that occurs once', { content: ['the hen was wet'] }, ['the hen was wet@53']],
    ['whole words only', { source: 'He' }, ['hen@57', 'He@45']],
    ['a cue alone in the paragraph of the content', { cue: 'said' }, ['hen@57', 'said@48']],
    ['a source alone in the paragraph of the content', { source: 'Ann Bell' }, ['hen@57', 'Ann Bell@74']],
    [
      'the first one behind the words before',
      { content: ['“Very wet,”'], cue: 'said', near: 'Very wet' },
      ['“Very wet,”@22', 'said@38'],
    ],
    ['the parts of a content in their order', { content: ['“Wet,”', 'wet'] }, ['“Wet,”@0', 'wet@28']],
  ])('%s', (_title, pieces, expected) => {
    expect(placed(pieces)).toEqual(expected);
  });
});

describe('placePieces refuses', () => {
  it.each<[string, Partial<Pieces>, string]>([
    ['words that are not there', { cue: 'whispered' }, 'not in the text: "whispered"'],
    ['half a word', { source: 'Bel' }, 'not in the text: "Bel"'],
    ['a content that occurs twice', { content: ['wet'] }, 'occurs 2 times: "wet"'],
    ['a cue that occurs twice beside the content', { content: ['“Wet,”'], cue: 'said' }, 'occurs 3 times: "said"'],
    ['words before that occur twice', { near: 'Ann' }, 'near occurs 2 times: "Ann"'],
    ['an empty quote', { cue: '' }, 'not in the text: ""'],
  ])('%s', (_title, pieces, message) => {
    expect(() => placed(pieces)).toThrow(message);
  });
});
