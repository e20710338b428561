import type { Refusal } from '../../page/gate/refusals.ts';
import type { PageStatus } from '../../platform/page-status.ts';

/** What the reader found, or why it could not read. */
type ReaderReason = 'no article' | 'no answer' | 'no rest' | 'no reader' | 'nothing to read' | 'too long';

const SENTENCES: Record<Refusal | ReaderReason, string> = {
  product: 'This page offers a product.',
  discussion: 'This page is a discussion, not an article.',
  'search results': 'This page lists search results.',
  'front page': 'This is a front page: headlines and teasers, no article.',
  'list of posts': 'This page is a list of posts, not one article.',
  mail: 'This page shows mail, not an article.',
  video: 'This page shows a video; there is no article on it.',
  password: 'This page asks for a password; there is no article on it.',
  'being written': 'This page is a text being written, not an article to read.',
  'too little running text': 'There is too little running text on this page for an article.',
  paragraphs: 'The text on this page is not set in paragraphs.',
  'no article': 'The page was read, and no article was found on it.',
  'no answer': 'The analysis did not answer. Try to reload the page.',
  'no rest': 'Who says what was not examined. Try to reload the page.',
  'no reader': 'The browser did not let this page be read. Try to reload it.',
  'nothing to read': 'This page has nothing to read.',
  'too long': 'This page is too long to read: over two million characters.',
};

/** A page's status with its reasons as sentences: the scripts in pages give theirs in a few words, since every page pays for those. */
export function describeReasons(page: PageStatus): PageStatus {
  return { ...page, reason: describe(page.reason), problems: page.problems.map(describe) };
}

function describe(reason: string): string {
  return Object.hasOwn(SENTENCES, reason) ? SENTENCES[reason as Refusal | ReaderReason] : reason;
}
