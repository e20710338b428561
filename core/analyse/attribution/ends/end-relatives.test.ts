import { expect, it } from 'vitest';
import { costOf } from '../../../../test/cost-of.ts';
import { paragraphsOf } from '../../../../test/paragraphs-of.ts';
import { readSentences } from '../sentences/read-sentences.ts';
import { endRelatives } from './end-relatives.ts';

/** What is said where “[cue] ” follows "who" or "which", and the content runs to the sentence's end. */
function ended(marked: string): string[] {
  const text = marked.replace(/[[\]]/g, '');
  const cue = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  const pronoun = /\S+$/.exec(text.slice(0, cue.start).trimEnd()) as RegExpExecArray;
  const source = { start: pronoun.index, end: pronoun.index + pronoun[0].length };
  const content = { start: cue.end + 1, end: text.length - 1 };
  const found = { source: [source], cue: [cue], content: [content], confidence: 0.9 };
  const [only] = endRelatives(readSentences(text, paragraphsOf(text)), [found]);
  return (only?.content ?? []).map(({ start, end }) => text.slice(start, end));
}

it.each([
  ['Anna Holt, who [said] the contract was void, left in May.', 'the contract was void'],
  ['Mr Brandt, who [claimed] he had never met her, was found guilty.', 'he had never met her'],
  ['The firm, which [says] it has paid, will appeal.', 'it has paid'],
  [
    'Ruiz, who [warned] that the dam, built in 1950, was weak, has written to the council.',
    'that the dam, built in 1950, was weak',
  ],
  ['Dahl, who [said] “the firm lied to us, all of us”, did not attend.', '“the firm lied to us, all of us”'],
  ['Anna Holt, who [criticised] the plan, will step down.', 'the plan'],
  ['The council, which [said] the road would reopen, later apologised.', 'the road would reopen'],
])('a relative clause ends before the main verb: %s', (marked, content) => {
  expect(ended(marked)).toEqual([content]);
});

it.each([
  ['an aside in what is said', 'Ruiz, who [warned] that the dam, built in 1950, was weak.'],
  ['no comma before it', 'The man who [said] the contract was void, left in May.'],
  ['behind an object', 'He met Lena Dahl, who [said] the firm had lied, was broke and would close.'],
  ['behind an agent', 'The case was brought by Lena Dahl, who [said] the firm had lied, was broke and would close.'],
  ['no verb behind the comma', 'Residents, who [said] they were told nothing, not even on Monday.'],
  ['another clause behind the comma', 'Anna Holt, who [said] the road was shut, and the bridge too.'],
])('what is said goes on: %s', (_, marked) => {
  const text = marked.replace(/[[\]]/g, '');
  expect(ended(marked)).toEqual([text.slice(marked.indexOf(']'), -1)]);
});

it('nobody’s report ends there, too', () => {
  const text = 'Moss, who is said to have apologised, declined to comment.';
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const content = [spanOf('who'), spanOf('to have apologised, declined to comment')];
  const found = { source: [], cue: [spanOf('is said')], content, confidence: 0.9 };
  const [only] = endRelatives(readSentences(text, paragraphsOf(text)), [found]);
  expect(only?.content).toEqual([spanOf('who'), spanOf('to have apologised')]);
});

it('time grows linearly with clauses again and again', () => {
  const read = (times: number) => {
    const text = 'Ann, who said so, left, '.repeat(times);
    const sentences = readSentences(text, paragraphsOf(text));
    const found = Array.from({ length: times }, (_, i) => ({
      source: [{ start: 24 * i + 5, end: 24 * i + 8 }],
      cue: [{ start: 24 * i + 9, end: 24 * i + 13 }],
      content: [{ start: 24 * i + 14, end: 24 * i + 22 }],
      confidence: 0.9,
    }));
    return costOf(() => endRelatives(sentences, found), 8 * 20);
  };
  const once = Math.max(20, read(2_000));
  expect(read(8_000)).toBeLessThan(8 * once);
});
