import { expect, it } from 'vitest';
import { isBareClause } from './is-bare-clause.ts';

/** Source, cue and content are parted by bars. */
function read(line: string): boolean {
  const text = line.replaceAll(' | ', ' ');
  const [source = '', cue = '', content = ''] = line.split(' | ');
  const from = source.length + 1;
  return isBareClause(text, {
    source: [{ start: 0, end: source.length }],
    cue: [{ start: from, end: from + cue.length }],
    content: [{ start: from + cue.length + 1, end: from + cue.length + 1 + content.length }],
    confidence: 0.5,
  });
}

it.each([
  'The club | has confirmed | the striker will miss the final',
  'Ann Lee | later admitted | she was at home',
  'The court | ruled | the levy unlawful',
  'The board | ruled | Lee eligible',
])('a clause behind the verb: %s', (line) => {
  expect(read(line)).toBe(true);
});

it.each([
  'The hospital | admitted | the man who had fallen',
  'The senate | confirmed | the judge and was sent home',
  'The club | confirmed | the signing of a striker, who will play',
  'The queen | ruled | the island for thirty years',
  'The club | confirmed | the signing',
  'The club | signed | the striker who will play',
])('a thing behind it: %s', (line) => {
  expect(read(line)).toBe(false);
});
