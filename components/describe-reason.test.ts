import { expect, it } from 'vitest';
import type { Refusal } from '../page/gate/refusals.ts';
import type { PageOutcome } from '../page/read/read-page.ts';
import { describeReason } from './describe-reason.ts';

type Unread = Extract<PageOutcome, { ok: false }>['reason'];

/** By the compiler none is left out. */
const REASONS: Record<Refusal | Unread | 'not brought' | 'no answer' | 'no rest' | 'no article', RegExp> = {
  'a product': /offers a product/,
  'a discussion': /is a discussion/,
  'search results': /lists search results/,
  'a video': /shows a video/,
  'a front page': /front page: headlines and teasers/,
  'a list of posts': /a list of posts/,
  'being written': /a text being written/,
  'a password': /asks for a password/,
  'too little running text': /too little running text/,
  'no paragraphs': /not set in paragraphs/,
  'not brought': /did not let this page be read. Try to reload it/,
  'no answer': /analysis did not answer. Try to reload the page/,
  mail: /shows mail/,
  'no rest': /^Who says what was not examined. Try to reload/,
  'no article': /was read, and no article was found/,
  'too long': /too long to read/,
  'nothing to read': /nothing to read/,
};

it.each(Object.entries(REASONS))('“%s” is told as a sentence of its own', (reason, words) => {
  const sentence = describeReason(reason);
  expect(sentence).toMatch(words);
  expect(sentence).toMatch(/^(?:This|There|The|Who) .+\.$/);
});

it.each(['This page is empty.', 'constructor'])(
  'what a page of a former version gives is told as it is: %s',
  (reason) => {
    expect(describeReason(reason)).toBe(reason);
  },
);
