import { calendarKey } from '../differences/calendar-key.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import type { IndexedArticle } from '../words/index-article.ts';
import { isOwnLine, opensLine } from '../words/opens-line.ts';
import type { PageText } from '../words/read-page-text.ts';
import type { Sentence } from '../words/read-sentences.ts';
import type { Link } from './align-sentences.ts';
import { isClosed } from './is-closed.ts';

/** Words of a sentence that has too few to be linked by those it keeps. */
const MAX_WORDS = 6;
/** Words of one that keeps more than half of them, but in runs too short to be linked by: "The board voted 7 to 4 again." */
const MAX_WORDS_KEPT = 12;
/** Lines of a page's article between its headline and the first sentence that it has of the stored one. */
const MAX_HEAD = 20;

/**
 * Short sentences before the first link and behind the last, up to the article's own beginning or end: "The vote was 6 to 5." for
 * "The vote was 7 to 4.", and its headline. No second link holds them in place, and what pages print around an article is mostly
 * their own ("Read more on the vote."): each must be half the same or share a word that says something, no day or month, and in a
 * paragraph of its own begin or end alike, too. Linear.
 */
export function linkOutermost(indexed: IndexedArticle, page: PageText, links: readonly Link[]): Link[] {
  const [first, last] = [links[0], links.at(-1)];
  if (first === undefined || last === undefined) return [];
  const texts = { indexed, page, linked: new Set(links.map((link) => link.page)) };
  return [...findHeadline(texts, first), ...walk(texts, first, -1).reverse(), ...walk(texts, last, 1)];
}

interface Texts {
  indexed: IndexedArticle;
  page: PageText;
  /** The page's sentences that have a link. */
  linked: ReadonlySet<number>;
}

/** Links by place from one link on to the article's end; none where the page leaves that out, as an excerpt does. */
function walk({ indexed, page, linked }: Texts, from: Link, step: 1 | -1): Link[] {
  const { article, sentences } = indexed;
  const outer = step > 0 ? sentences.slice(from.stored + 1) : sentences.slice(0, from.stored).reverse();
  // Headlines, tables and labels are told by other things than their place.
  const count = outer.findLastIndex((sentence) => isClosed(article.text, sentence)) + 1;
  const links: Link[] = [];
  for (let i = 1; i <= count; i++) {
    const link = { stored: from.stored + i * step, page: from.page + i * step, likeness: 0 };
    const [own, there] = [sentences[link.stored], page.sentences[link.page]];
    if (own === undefined || there === undefined || linked.has(link.page) || !page.isInBody[link.page]) return [];
    if (!isClosed(article.text, own) || !isClosed(page.text, there)) return [];
    // What stands in one line with the article's own sentence is the article's.
    const border = step > 0 ? 0 : 1;
    const isWithin =
      !opensLine(article.text, sentences, link.stored + border) &&
      !opensLine(page.text, page.sentences, link.page + border);
    const { shared, content, most, isBordered } = compare(indexed, page, own, there);
    const isKept = shared > most / 2;
    const isLike = isKept || (content > 0 && (isWithin || isBordered));
    if (!isLike || most > (isKept && content > 0 ? MAX_WORDS_KEPT : MAX_WORDS)) return [];
    links.push(link);
  }
  return links;
}

/** The article's headline that was changed: the one line of the page's article before its first sentence that has half of its words. */
function findHeadline({ indexed, page, linked }: Texts, first: Link): Link[] {
  const { article, sentences } = indexed;
  const own = sentences[0] as Sentence;
  if (first.stored === 0 || isClosed(article.text, own) || !isOwnLine(article.text, sentences, 0)) return [];
  const from = Math.max(0, first.page - MAX_HEAD);
  const found = page.sentences.slice(from, first.page).flatMap((there, i): Link[] => {
    if (linked.has(from + i) || !page.isInBody[from + i] || isClosed(page.text, there)) return [];
    if (!isOwnLine(page.text, page.sentences, from + i)) return [];
    const { shared, content, most } = compare(indexed, page, own, there);
    const isLike = most <= MAX_WORDS && content > 0 && shared >= most / 2;
    return isLike ? [{ stored: 0, page: from + i, likeness: 0 }] : [];
  });
  return found.length === 1 ? found : [];
}

/**
 * Words but days and months that two sentences have in common, those of them that say something, the words of the longer one, and
 * whether both begin or end alike.
 */
function compare(indexed: IndexedArticle, page: PageText, own: Sentence, there: Sentence) {
  const before = indexed.words.values.slice(own.words.start, own.words.end);
  const behind = page.words.values.slice(there.words.start, there.words.end);
  const { language } = indexed.article;
  const shared = before.filter((word) => behind.includes(word) && calendarKey(word, language) === null);
  const content = shared.filter((word) => !FUNCTION_WORDS.has(word));
  const isBordered = before[0] === behind[0] || before.at(-1) === behind.at(-1);
  return {
    shared: shared.length,
    content: content.length,
    most: Math.max(before.length, behind.length),
    isBordered,
  };
}
