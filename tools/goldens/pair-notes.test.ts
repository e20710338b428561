import { describe, expect, it } from 'vitest';
import type { Span } from '../../core/text/span.ts';
import { type Level, pairNotes, type ScoredNote } from './pair-notes.ts';

const TEXT = 'Ann Bell said the north mill would close, Carl reported. It is said that it burned.';

/** A note from the words of its roles; a missing role has no span. */
function note(source: string, cue: string, content: string, kind: ScoredNote['kind'] = 'attributed'): ScoredNote {
  const spans = (words: string): Span[] => {
    const start = TEXT.indexOf(words);
    if (start < 0) throw new Error(words);
    return words === '' ? [] : [{ start, end: start + words.length }];
  };
  return { kind, source: spans(source), cue: spans(cue), content: spans(content) };
}

const ANN = note('Ann Bell', 'said', 'the north mill would close');
const CARL = note('Carl', 'reported', 'Ann Bell said the north mill would close');
const NOBODY = note('', 'It is said', 'that it burned', 'unsourced');
const ANSWER = note('', '', 'that it burned');
const countOf = (gold: ScoredNote[], predicted: ScoredNote[], level?: Level) =>
  pairNotes(TEXT, gold, predicted, level).length;

describe('a pair matches', () => {
  it.each<[string, ScoredNote, ScoredNote]>([
    ['when both are the same', ANN, ANN],
    ['when the sources share one word', ANN, note('Bell', 'said', 'the north mill would close')],
    [
      'when the contents have a word F1 of 0.5',
      note('Ann Bell', 'said', 'the north mill'),
      note('Ann Bell', 'said', 'the'),
    ],
    ['when neither has a source', NOBODY, note('', 'said that', 'that it burned')],
    ['on the content where the gold has no cue', ANSWER, NOBODY],
    ['on the content where the prediction has no cue', NOBODY, ANSWER],
    ['whatever its grade made of its kind', NOBODY, { ...NOBODY, kind: 'attributed' }],
    ['when a cue of punctuation counts as none', note('', '.', 'that it burned'), NOBODY],
  ])('%s', (_title, gold, predicted) => {
    expect(countOf([gold], [predicted])).toBe(1);
  });
});

describe('a pair does not match', () => {
  it.each<[string, ScoredNote, ScoredNote]>([
    ['when the cues share no word', ANN, note('Ann Bell', 'reported', 'the north mill would close')],
    ['when the sources share no word', ANN, note('Carl', 'said', 'the north mill would close')],
    ['when one source is missing', ANN, note('', 'said', 'the north mill would close')],
    ['when the contents have a word F1 below 0.5', ANN, note('Ann Bell', 'said', 'the')],
    ['when the contents share no word and there is no cue', ANSWER, note('', '', 'the north mill')],
    ['when a span lies between words', ANN, note('Ann Bell', 'said', ', ')],
    ['when it is an inserted line', ANN, { ...ANN, kind: 'inserted' }],
  ])('%s', (_title, gold, predicted) => {
    expect(countOf([gold], [predicted])).toBe(0);
  });
});

describe('pairs are one to one', () => {
  const wide = note('Ann Bell', '', 'Ann Bell said the north mill would close');

  it.each<[string, ScoredNote[], ScoredNote[], number]>([
    ['a prediction made twice counts once', [ANN], [ANN, ANN], 1],
    ['one prediction for two golds counts once', [ANN, ANN], [ANN], 1],
    ['nested attributions count apart', [CARL, ANN], [ANN, CARL], 2],
    ['nothing against nothing is nothing', [], [], 0],
    ['the order takes no pair away', [ANN, { ...ANN, cue: [] }], [wide, ANN], 2],
    ['nor does the other order', [{ ...ANN, cue: [] }, ANN], [ANN, wide], 2],
  ])('%s', (_title, gold, predicted, expected) => {
    expect(countOf(gold, predicted)).toBe(expected);
  });
});

describe('a pair matches strictly', () => {
  it.each<[string, ScoredNote, ScoredNote, number]>([
    ['when both are the same', ANN, ANN, 1],
    ['not when a tenth of the content is missing', ANN, note('Ann Bell', 'said', 'the north mill would'), 0],
    ['not when the sources have other heads', ANN, note('Ann', 'said', 'the north mill would close'), 0],
    ['when neither has a source', NOBODY, NOBODY, 1],
  ])('%s', (_title, gold, predicted, expected) => {
    expect(countOf([gold], [predicted], 'strict')).toBe(expected);
  });
});
