import { expect, it } from 'vitest';
import { emptyStatus } from '../../platform/page-status.ts';
import { describeReasons } from './describe-reasons.ts';

it.each([
  ['front page', 'This is a front page: headlines and teasers, no article.'],
  ['mail', 'This page shows mail, not an article.'],
  ['no article', 'The page was read, and no article was found on it.'],
  ['', ''],
  ['A sentence of its own.', 'A sentence of its own.'],
  ['constructor', 'constructor'],
])('the reader is told in a sentence why nothing is marked: %s', (reason, sentence) => {
  const page = describeReasons({ ...emptyStatus('not-article'), reason, problems: ['no rest', reason] });
  expect(page.reason).toBe(sentence);
  expect(page.problems).toEqual(['Who says what was not examined. Try to reload the page.', sentence]);
});
