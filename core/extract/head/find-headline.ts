import { readWords } from '../../text/read-words.ts';
import type { Described } from '../blocks/described.ts';
import { isSentenceEnd } from '../blocks/is-sentence-end.ts';
import { findTitlePart } from './find-title-part.ts';
import { isDateAlone } from './is-date-line.ts';
import type { Line } from './line.ts';
import { partCredit } from './part-credit.ts';
import { withoutSite } from './without-site.ts';

/** Shorter headings ("News") are part of many titles. */
const MIN_LENGTH = 10;
/** A headline that the title says in other words has this share of the title's words, and so many. */
const MIN_SHARE = 0.5;
const MIN_WORDS = 3;
/** Where a site's front page is. */
const FRONT = /^(?:(?:https?:)?\/\/[^/?#]+)?\/?(?:index\.\w+|[a-z]{2}\/?)?(?:[?#]|$)/;

interface Place {
  /** Where the text begins, and ends: headings between are its own. */
  text: { start: number; end: number };
  /** The page's blocks, of which the headline may be one apart from the text, before `end`. */
  page: readonly Described[];
  end: number;
}

/**
 * Number of the headline among the lines over a text, or of one elsewhere on the page, set apart by the style sheet, that
 * its title names; null for none. Best is the heading that the title names, then the one with most of its words (titles are
 * worded for those who search), then one by its rank.
 */
export function findHeadline(pageTitle: string | null, above: readonly Line[], place: Place): number | null {
  const title = pageTitle?.toLowerCase() ?? '';
  const isTitle = (d: Described) => d.block.text.length > MIN_LENGTH && title.includes(d.lower);
  // The site's name is so, too, and a link.
  const isHigh = ({ d }: Line) => d.block.tag === 'h1' || isTitle(d);
  const isWhole = ({ d }: Line) => isNamed(d, title);
  const headings = above.filter(({ d }) => d.isHeading && !isDay(d.block.text));
  const line = above.findLast(isWhole);
  const lineText = line?.d.lower;
  const part = findTitlePart(place.page.slice(0, Math.min(place.end, place.text.start)), title);
  if (part >= 0) return part;
  const best =
    headings.findLast(isWhole) ??
    headings.findLast(({ d }) => lineText !== undefined && d.lower.includes(lineText)) ??
    line ??
    mostAlike(headings, withoutSite(title)) ??
    farIn(place, title) ??
    headings.findLast((heading) => isHigh(heading) && !isElsewhere(heading.d)) ??
    headings.findLast(({ d }) => d.block.tag === 'h2') ??
    mostAlike(above.filter(isPlainLine), withoutSite(title)) ??
    headings.findLast(isHigh) ??
    above.findLast(({ d }) => isTitle(d));
  return best?.i ?? null;
}

/**
 * True for a line that is the title, or most of it. The site's or a section's own name is the lesser part of the title; a way
 * back to the page is a link or an item.
 */
function isNamed(d: Described, title: string): boolean {
  const { length } = d.block.text;
  if (length <= MIN_LENGTH || 2 * length < title.length || !title.includes(d.lower)) return false;
  return d.isHeading || (d.linkShare < 0.5 && !d.isItem && d.alien === null);
}

/** A line that may be a headline though nothing says so: no link, no item, no sentence, no site's name over its motto. */
const isPlainLine = ({ d }: Line) =>
  !d.isHeading &&
  !d.isItem &&
  !d.block.text.includes('\n') &&
  !d.isProse &&
  d.linkShare < 0.5 &&
  d.alien === null &&
  !isSentenceEnd(d.block.text);

/** "Sunday, 3 May 2026", over a day's texts; "7 boats to see in 2026" is a headline. */
const isDay = (text: string) => isDateAlone(text) && partCredit(text).day !== null;

/** True for a name with a link to the site's front page or a section; a headline may be a link to its own page. */
function isElsewhere({ linkShare, block: { text, links } }: Described): boolean {
  if (linkShare < 0.5) return false;
  return readWords(text).values.length <= MIN_WORDS || links.some(({ href }) => FRONT.test(href));
}

/** A headline in the page's head, far over the text, or behind it; the titles of other stories, and this one's in a list, are links. */
function farIn({ page, end, text }: Place, title: string): Line | undefined {
  const isApart = (i: number) => i < end && (i < text.start || i >= text.end);
  const i = page.findIndex((d, at) => isApart(at) && d.isHeading && isNamed(d, title) && d.linkShare < 0.5);
  return i < 0 ? undefined : { d: page[i] as Described, i };
}

/** The heading of the first rank that the title has in it, or the one that has most of the title's words. */
function mostAlike(headings: readonly Line[], title: string): Line | undefined {
  const first = headings.findLast(
    ({ d }) => d.block.tag === 'h1' && d.block.text.length > MIN_LENGTH && title.includes(d.lower),
  );
  if (first !== undefined && !isElsewhere(first.d)) return first;
  const words = new Set(readWords(title).values);
  let best: Line | undefined;
  let most = Math.max(MIN_WORDS, MIN_SHARE * words.size);
  for (const heading of headings) {
    const shared = new Set(readWords(heading.d.block.text).values.filter((word) => words.has(word))).size;
    if (shared < most) continue;
    best = heading;
    most = shared;
  }
  return best;
}
