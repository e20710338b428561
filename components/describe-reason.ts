/** What a page gives as its reason, as a sentence. The page says it in a few words: what stands here no page has to carry. */
const SENTENCES: Readonly<Record<string, string>> = {
  // The gate's (page/gate/refusals.ts).
  'a product': 'This page offers a product.',
  'a discussion': 'This page is a discussion, not an article.',
  'search results': 'This page lists search results.',
  'a video': 'This page shows a video; there is no article on it.',
  'a front page': 'This is a front page: headlines and teasers, no article.',
  'a list of posts': 'This page is a list of posts, not one article.',
  mail: 'This page shows mail, not an article.',
  'being written': 'This page is a text being written, not an article to read.',
  'a password': 'This page asks for a password; there is no article on it.',
  'too little running text': 'There is too little running text on this page for an article.',
  'no paragraphs': 'The text on this page is not set in paragraphs.',
  // The reader's (page/read/read-page.ts, entrypoints).
  'not brought': 'The browser did not let this page be read. Try to reload it.',
  'no answer': 'The analysis did not answer. Try to reload the page.',
  'no rest': 'Who says what was not examined. Try to reload the page.',
  'no article': 'The page was read, and no article was found on it.',
  'too long': 'This page is too long to read: over two million characters.',
  'nothing to read': 'This page has nothing to read.',
};

/** A reason as a sentence; one that is a sentence already, as a page gives that was opened before an update, stays. */
export function describeReason(reason: string): string {
  return Object.hasOwn(SENTENCES, reason) ? (SENTENCES[reason] as string) : reason;
}
