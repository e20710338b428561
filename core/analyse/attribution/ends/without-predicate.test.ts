import { expect, it } from 'vitest';
import { readSentences } from '../sentences/read-sentences.ts';
import { withoutPredicate } from './without-predicate.ts';

/** What is claimed, "[…]" behind the noun "{…}". */
function claimed(marked: string): string | undefined {
  const text = marked.replace(/[[\]{}]/g, '');
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]{}]/g, '').length;
  const span = (open: string, close: string) => ({ start: at(open), end: at(close) });
  const raw = { source: [], cue: [span('{', '}')], content: [span('[', ']')], confidence: 0.9 };
  const [found] = withoutPredicate(readSentences(text, [{ start: 0, end: text.length }]), [raw]);
  return found?.content.map(({ start, end }) => text.slice(start, end)).join(' | ');
}

it.each([
  ['The union’s {claim} [that the road was shut was met with silence].', 'that the road was shut'],
  [
    'The firm’s {claim} [that the ice will vanish in a decade did not hold for long].',
    'that the ice will vanish in a decade',
  ],
  ['Ann Lee’s {belief} [that the squad had been too tired is not shared by all].', 'that the squad had been too tired'],
  ['His {suggestion} [that prices would double has been widely mocked].', 'that prices would double'],
  ['The firm’s {claim} [that the drug had cut pain was false].', 'that the drug had cut pain'],
  ['The mayor’s {assertion} [that snow is likely led to a run on bread].', 'that snow is likely'],
])('ends before what became of the claim: %s', (marked, expected) => {
  expect(claimed(marked)).toBe(expected);
});

it.each([
  ['She repeated her {claim} [that the road was shut and had been shut].', 'that the road was shut and had been shut'],
  ['They mocked the firm’s {claim} [that what was sold was safe].', 'that what was sold was safe'],
  [
    'The union’s {claim} [that the driver who was hurt had been drinking].',
    'that the driver who was hurt had been drinking',
  ],
  ['Her {claim} [that the proposed cut was wrong].', 'that the proposed cut was wrong'],
  ['The hospital {fears} [that the drug had cut pain and was lost].', 'that the drug had cut pain and was lost'],
  ['The hospital {claims} [that the drug it sold was safe].', 'that the drug it sold was safe'],
  ['The hospital {claims} [that the drug made there was safe].', 'that the drug made there was safe'],
  ['His {claim} [that he knew it was late].', 'that he knew it was late'],
  ['Lee {said} [that the road he had built was shut].', 'that the road he had built was shut'],
])('stays as it is: %s', (marked, expected) => {
  expect(claimed(marked)).toBe(expected);
});
