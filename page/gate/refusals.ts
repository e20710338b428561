import type { Prose } from './prose.ts';
import type { Address } from './read-address.ts';
import type { Declared } from './read-declared.ts';

/** Running text a page needs that says itself it is an article: a news item of three sentences. */
export const MIN_DECLARED_LETTERS = 350;
/** Running text a page needs that says nothing of itself. */
export const MIN_LETTERS = 900;
/** On a front page teasers add up; an essay set on a site's root has this much and more. */
const MIN_FRONT_LETTERS = 4000;
/** Headings that lead elsewhere: an article page has some below it, a front page is made of them. */
export const FRONT_HEADINGS = 8;
/** Headings that are links. */
export const LINKED_HEADINGS = 'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3';
/** Below this a page has hardly been built yet. */
export const MAX_UNBUILT_LETTERS = 250;
const SEARCH_QUERY = /[?&](?:q|query|s|search|keywords?|find|term)=/;

/** Why a page is no article, in a few words: the popup makes a sentence of them (`components/describe-reason.ts`), so that no page has to carry it. */
export type Refusal =
  | 'a product'
  | 'a discussion'
  | 'search results'
  | 'a video'
  | 'a front page'
  | 'a list of posts'
  | 'mail'
  | 'being written'
  | 'a password'
  | 'too little running text'
  | 'no paragraphs';

/** True for an address that holds what was searched for. */
export const isSearched = ({ query }: Address) => query !== '' && SEARCH_QUERY.test(query);

/** What a page is by its own words or its address, whatever text is on it; null where they do not tell. */
export function whatItSays(declared: Declared, { isSearch }: Address): Refusal | null {
  if (declared.isProduct) return 'a product';
  if (declared.isForum) return 'a discussion';
  return isSearch ? 'search results' : null;
}

/** Why a page that does not call itself an article is none, told by what less text would not change. */
export function whyFront(
  declared: Pick<Declared, 'isVideo'>,
  most: Pick<Prose, 'letters' | 'linkedHeadings' | 'isFeedSaid'>,
  address: Address,
): Refusal | null {
  const { letters, linkedHeadings, isFeedSaid } = most;
  if (isFeedSaid) return 'a list of posts';
  // Nearly empty pages are judged whole: they may be built still.
  if (letters < MAX_UNBUILT_LETTERS && linkedHeadings < FRONT_HEADINGS) return null;
  if (declared.isVideo && letters < MIN_FRONT_LETTERS) return 'a video';
  if (linkedHeadings >= FRONT_HEADINGS && isSearched(address)) return 'search results';
  const isFront = address.isFront || linkedHeadings >= 2 * FRONT_HEADINGS;
  const isAllTeasers = isFront && linkedHeadings >= FRONT_HEADINGS && letters < MIN_FRONT_LETTERS;
  return isAllTeasers ? 'a front page' : null;
}
