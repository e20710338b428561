import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../../test/paragraphs-of.ts';
import { findNotes } from '../find-notes.ts';

const TALK = [
  'The skipper Mara Lind has sailed to Holm for thirty years. We met her on the quay.',
  'Q: How did you start?',
  'A: I started as a cook. My father was against it.',
  'Q: What was the worst night?',
  'A: The storm in 1999. We waited nine hours.',
  'The harbour was shut.',
  'Q: Would you do it again?',
  'A: I would. I would do it tomorrow.',
];

/** The last lines that are given to the one interviewed, behind a talk that ends in them. */
function answersBehind(...lines: string[]): string[] {
  const text = [...TALK, ...lines].join('\n');
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  const answers = findNotes({ text, paragraphs, url: null }, null)
    .filter(({ form }) => form === 'interview')
    .flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
  expect(answers.slice(0, 4)).toEqual([TALK[2], TALK[4], `A: ${TALK[5]}`, TALK[7]].map((line) => line?.slice(3)));
  return answers.slice(4);
}

describe('behind the last answer', () => {
  it.each([
    ['She looks at her watch, and walks down the quay.'],
    ['Then she walks down the quay. A bell rings.'],
    ['With that, the talk is over. The crew is waiting.'],
    ['Her book is in every house in Holm.'],
    ['The exhibition runs until 4 May. Tickets cost 12 euros.'],
    ['The film is out now.'],
    ['Lind lives on the island.'],
  ])('the article’s own voice is nobody’s answer: %s', (line) => {
    expect(answersBehind(line)).toEqual([]);
  });

  it.each([
    [['The ferry is old. But people need it.']],
    [['Nobody else would. She was a hard one, my old ship.']],
    [['He was right, of course.']],
    [['With that, I bought the boat.']],
    [['My book is out now.']],
    [['The captain was a hard woman.', 'She never slept. Her coat hung by the door.']],
    [['It was all for Anna.', 'She never slept.']],
    [['A ticket was two crowns. The boat runs until it breaks.']],
  ])('what the one interviewed goes on with is an answer: %s', (lines) => {
    expect(answersBehind(...lines)).toEqual(lines);
  });
});

it('what tells where to buy the book before another question is an answer', () => {
  const lines = ['The film is out now.', 'Q: And then?', 'A: I shall fish.'];
  expect(answersBehind(...lines)).toEqual(['The film is out now.', 'I shall fish.']);
});
