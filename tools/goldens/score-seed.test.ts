import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../core/analyse/tagger/load-tagger.ts';
import { indexLibrary } from '../../core/match/candidates/index-library.ts';
import { answerPage } from '../../core/pipeline.ts';
import { readPlainText } from '../../core/text/read-plain-text.ts';
import { scoreSeed } from './score-seed.ts';

// The floors for the stored article as a page that no library knows.
const MIN_ATTRIBUTED = 0.85;
const MIN_UNSOURCED = 0.7;
const MIN_RESOLVED = 0.85;

const library = indexLibrary([]);
const tagger = loadTagger(new Uint8Array(readFileSync('public/models/attribution.bin')));

describe.each([
  ['the net and the rules', tagger],
  ['the rules alone', null],
])('the stored article with an empty library, by %s', (_, answering) => {
  const score = scoreSeed((text) => answerPage(readPlainText(text), library, answering).notes);

  it('has most of a careful reader’s notes', () => {
    expect(score.attributed.of + score.unsourced.of).toBe(30);
    expect(score.attributed.found / score.attributed.of, score.missed.join('\n')).toBeGreaterThanOrEqual(
      MIN_ATTRIBUTED,
    );
    expect(score.unsourced.found / score.unsourced.of, score.missed.join('\n')).toBeGreaterThanOrEqual(MIN_UNSOURCED);
  });

  it('tells who is meant', () => {
    const { right, of } = score.resolved;
    expect(right / of, score.misresolved.join('\n')).toBeGreaterThanOrEqual(MIN_RESOLVED);
  });

  it('gives no question of the interviewer’s to the one interviewed', () => {
    expect(score.questionsGiven).toBe(0);
  });
});

it('notes that say nothing score nothing', () => {
  const { attributed, unsourced, resolved } = scoreSeed(() => []);
  expect([attributed.found, unsourced.found, resolved.of]).toEqual([0, 0, 0]);
});
