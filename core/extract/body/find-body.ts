import type { PageMeta } from '../../text/block.ts';
import { CAPTION, OFFER, PULL_QUOTE } from '../blocks/alien-reason.ts';
import { disbelieve } from '../blocks/describe-blocks.ts';
import type { Described } from '../blocks/described.ts';
import type { Between } from '../find-articles.ts';
import { findByline } from '../head/find-byline.ts';
import { findTitle } from '../head/find-title.ts';
import { partCredit } from '../head/part-credit.ts';
import { findAroundBox } from './find-around-box.ts';
import { findBesideTitle } from './find-beside-title.ts';
import { findBox } from './find-box.ts';
import { findColumns } from './find-columns.ts';
import { findEntries } from './find-entries.ts';
import { findGallery } from './find-gallery.ts';
import { findHome, MIN_NEAR_LETTERS } from './find-home.ts';
import { findOffers } from './find-offers.ts';
import { findOtherArticles } from './find-other-articles.ts';
import { findOverTitle } from './find-over-title.ts';
import { findPullQuotes } from './find-pull-quotes.ts';
import { findSlides } from './find-slides.ts';
import { findStretch, type Stretch } from './find-stretch.ts';
import { findWalled } from './find-walled.ts';
import { fewestLetters } from './is-short-article.ts';
import { trimEnd } from './trim-end.ts';
import { trimStart } from './trim-start.ts';
import { whyNotBody } from './why-not-body.ts';
import { widenOverParts } from './widen-over-parts.ts';
import { widenStretch } from './widen-stretch.ts';

/** Why an entry of a row (`findEntries`) is no part of the article. */
const ENTRY = 'one of a row of like boxes';
/** The same of another cell of its row (`findColumns`). */
const COLUMN = 'another column';
/** The same of a box over the headline (`findOverTitle`). */
const OVER_TITLE = 'a box over the headline';

/** The same of prose beside the headline's element (`findBesideTitle`). */
const BESIDE = 'a box beside the article';
/** The same of an `<article>` beside its own (`findOtherArticles`). */
const OTHER_ARTICLE = 'another article';

const NONE: ReadonlySet<number> = new Set();

/** Headline, byline and date may stand in one box with the paragraphs. */
const MAX_OPENING = 3;

/** An article's body as block numbers, and what stands between; both may be empty. */
export interface Body {
  body: number[];
  between: Between[];
  /** Letters of the body outside links. */
  letters: number;
  /** True where so few letters are an article as would be none elsewhere. */
  isShort: boolean;
}

/** Sorts the blocks from `start` to before `end` into one article's body and what stands between. */
export function findBody(all: readonly Described[], meta: PageMeta, start = 0, end = all.length): Body {
  const part = all.slice(start, end);
  const title = findTitle(part, meta.title);
  const entries = new Set([...findEntries(part, start, title), ...findSlides(part, start)]);
  const { path: home, isEntries, isShort, near } = findHome(part, entries, meta.types, { title, start });
  const believed = believeHome(part, home, title);
  const overTitle = isHeadline(part[title], meta.title) ? findOverTitle(believed, home, title, start) : NONE;
  const below = setApart(believed, overTitle, OVER_TITLE);
  const beside = findBesideTitle(below, { home, near, offset: start, minLetters: MIN_NEAR_LETTERS });
  const alone = setApart(below, beside, BESIDE);
  const own = setApart(alone, findOtherArticles(alone, home, title, start), OTHER_ARTICLE);
  const columns = setApart(own, findColumns(own, home), COLUMN);
  const others = isEntries ? columns : setApart(columns, entries, ENTRY);
  const pictures = setApart(others, findGallery(others, home, { title, offset: start }), CAPTION);
  const described = setApart(pictures, findOffers(pictures, home, start), OFFER);
  const dense = findStretch(described, home, title);
  const box = findBox(described, { home, stretch: dense, start, title });
  const wide = box === null ? dense : widenStretch(described, dense, { home, box, start, title });
  const whole = box === null ? wide : widenOverParts(described, wide, { box, title, offset: start });
  const stretch = behindTitle(whole, title);
  const body: number[] = [];
  const between: Between[] = [];
  const place = {
    home,
    box,
    start,
    end: stretch.end,
    around: findAroundBox(described, stretch, { home, box, start, title, nearEnd: near.end }),
  };
  const quotes = findPullQuotes(described, home, stretch);
  for (let i = stretch.start; i < stretch.end; i++) {
    const reason = quotes.has(i) ? PULL_QUOTE : whyNotBody(described, i, place);
    if (reason === null) body.push(start + i);
    else between.push({ block: start + i, reason });
  }
  const head = part.slice(Math.max(title, 0), stretch.start + MAX_OPENING).map((d, i) => ({ d, i }));
  const line = findByline(head)?.d;
  const shown = line === undefined ? null : partCredit(line.block.text).names;
  trimEnd(described, body, between, { start, bylines: [meta.byline, shown] });
  trimStart(described, body, between, { start, home });
  const letters = body.reduce((sum, i) => sum + (all[i]?.ownLetters ?? 0), 0);
  between.sort((a, b) => a.block - b.block);
  return { body, between, letters, isShort: isShort && letters >= fewestLetters(entries) };
}

/**
 * Where most of the article's own box is said to be something else, what says so is not believed. Banners over the
 * headline may stand in a box of the same path.
 */
function believeHome(described: readonly Described[], home: string, title: number): readonly Described[] {
  const prose = described.filter((one, i) => i >= title && one.isProse && one.container === home);
  const aliens = prose.filter(({ alien }) => alien !== null);
  const believed = 2 * aliens.length > prose.length ? disbelieve(described, prose) : described;
  const walled = findWalled(believed, home, title);
  return walled.size === 0 ? believed : believed.map((one) => (one.alien === null ? one : one.without(walled)));
}

/** A line that the title has in it may be a name in the text; of headings of the first rank a text may have many. */
function isHeadline(one: Described | undefined, title: string | null): boolean {
  return one?.block.tag === 'h1' && (title ?? '').toLowerCase().includes(one.block.text.toLowerCase());
}

/** A headline in the paragraphs' own box is no text of theirs. */
function behindTitle({ start, end }: Stretch, title: number): Stretch {
  return { start: title >= start && title < start + MAX_OPENING ? title + 1 : start, end };
}

/** What stands beside an article is something else, whatever its class names say. */
function setApart(all: readonly Described[], others: ReadonlySet<number>, reason: string): readonly Described[] {
  if (others.size === 0) return all;
  return all.map((one, i) => (others.has(i) && one.alien === null ? one.asAlien(reason) : one));
}
