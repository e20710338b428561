import { isSiteWord } from '../../boilerplate/is-site-word.ts';
import { CAPTION } from '../blocks/alien-reason.ts';
import { aroundParts } from '../blocks/around-parts.ts';
import type { Described } from '../blocks/described.ts';
import { isAmongSentences } from '../blocks/is-among-sentences.ts';
import { isSentenceEnd } from '../blocks/is-sentence-end.ts';
import { isWoven } from '../blocks/is-woven.ts';
import type { Box } from '../blocks/place-blocks.ts';
import { isDateAlone } from '../head/is-date-line.ts';
import { areLikeHeadings } from './are-like-headings.ts';
import { isBuried } from './is-buried.ts';
import { isOverBox } from './is-over-box.ts';
import { isToldHeading } from './is-told-heading.ts';

/** Where an article stands. */
export interface Place {
  /** Path of the box that holds its paragraphs. */
  home: string;
  /** The element that holds nearly all of it; null where there is no markup. */
  box: Box | null;
  /** Number of the first block given: boxes count from the page's first. */
  start: number;
  /** Behind the stretch's last block, counted from `start`. */
  end: number;
  /** Paragraphs outside of it that are its own (`findAroundBox`), by number. */
  around: ReadonlySet<number>;
}

/** More than this share of a block in links, and it leads elsewhere. */
const MAX_LINK_SHARE = 0.6;
/** A box between paragraphs, or beside them, has no more lines; nor has what stands between a heading and its text. */
const MAX_LINES = 12;
/** A picture's caption and one or two lines with who took it, and for whom. */
const MAX_CAPTION_BLOCKS = 3;
/** A sentence with a long link in it has some words of its own, and ends as a sentence. */
const MIN_SENTENCE_LETTERS = 20;
const MAX_SENTENCE_LINK_SHARE = 0.9;
/** "20:31", "8.31 pm": over what was told then. */
const HOUR = /^\d{1,2}[:.]\d\d(?: ?(?:am|pm|a\.m\.|p\.m\.|uhr|gmt|bst|e[ds]?t))?$/i;
const OTHERS = 'a heading of something else';
/** Between a heading and its text may stand two other lines. */
const MAX_UNDER_HEADING = 3;
const PASSED = [CAPTION, 'an advertisement', 'a label of the page'];
/** Blocks around a heading over a picture in which another has text below it. */
const REACH = 40;
/** Elements inside a paragraph's box that set some of the text apart. */
const INNER = /^>?(?:blockquote|section|div>blockquote|blockquote>div)$/;

/** Why a block inside an article's stretch is no part of it, or null where it is. */
export function whyNotBody(described: readonly Described[], i: number, place: Place): string | null {
  const here = described[i] as Described;
  const { container, isHeading } = here;
  if (here.alien !== null) return here.alien;
  const isHome = container === place.home || place.around.has(i);
  if (!isHome && !isInBox(place, place.start + i)) return 'outside the article';
  const reason = here.lineReason;
  if (reason !== null) return reason;
  if (here.block.tag === 'figure') return CAPTION;
  if (here.linkShare > MAX_LINK_SHARE && !here.isProse) {
    const isOwn = isHome || (isInner(here, place) && isWoven(here.block));
    return isOwn && isLinkedSentence(here) ? null : 'links';
  }
  if (isHeading) {
    if (isOfFigure(described, i)) return CAPTION;
    const isOwn =
      isFollowedByText(described, i, place.home) || isTold(described, i, place.home) || isOverBox(described, i, place);
    return isOwn ? null : OTHERS;
  }
  if (here.isProse)
    return !isHome && (isCaption(described, here, place) || isBuriedAlone(described, i, place.home)) ? CAPTION : null;
  if (isHome && HOUR.test(here.block.text)) return 'a day';
  if (isHome) return isOverLinks(described, i, place) ? 'links' : isOverOthers(described, i, place) ? OTHERS : null;
  if (here.isItem) return isTextItem(described, i, place) ? null : 'a list';
  if (isDay(here)) return 'a day';
  return isInner(here, place) || isShortParagraph(here) || here.block.tag === 'pre' ? null : 'not running text';
}

/** Below a heading of the text's stands text. */
function isBuriedAlone(described: readonly Described[], i: number, home: string): boolean {
  const above = described[i - 1];
  return !(above?.isHeading && above.container === home) && isBuried(described[i] as Described, home, described);
}

/** A sentence in an element with nothing else in it but who took the picture. */
function isCaption(described: readonly Described[], here: Described, { start }: Place): boolean {
  let { box } = here;
  while (box.end - box.start < 2 && box.outer !== null) box = box.outer;
  if (box.end - box.start > MAX_CAPTION_BLOCKS) return false;
  const others = described.slice(Math.max(0, box.start - start), box.end - start).filter((one) => one !== here);
  return others.length > 0 && others.every((one) => !one.isProse && one.lineReason === CAPTION);
}

/** "Mirá también" in an element with nothing else in it but links. */
function isOverLinks(described: readonly Described[], i: number, { start }: Place): boolean {
  const { block, box, isItem } = described[i] as Described;
  if (isItem || isSentenceEnd(block.text)) return false;
  const around = box.end - box.start > 1 ? box : box.outer;
  if (around === null || around.depth === 0 || around.end - around.start > MAX_LINES) return false;
  const others = described.slice(around.start - start, around.end - start).filter((one) => one.block !== block);
  return others.length > 0 && others.every((one) => one.linkShare > MAX_LINK_SHARE && !one.isProse);
}

/** "Found a mistake?" over other paragraphs than the text's, in an element beside its own. */
function isOverOthers(described: readonly Described[], i: number, place: Place): boolean {
  const { box } = described[i] as Described;
  const lines = box.end - box.start;
  if (lines < 2 || lines > MAX_LINES || isInBox(place, place.start + i)) return false;
  const prose = described.slice(box.start - place.start, box.end - place.start).filter((one) => one.isProse);
  return prose.length > 0 && prose.every((one) => one.container !== place.home);
}

function isInBox({ box }: Place, number: number): boolean {
  return box === null || (box.start <= number && number < box.end);
}

/** "The couple announced it in February; in November …" with most of it one link. */
function isLinkedSentence({ block, linkShare, ownLetters }: Described): boolean {
  return linkShare <= MAX_SENTENCE_LINK_SHARE && ownLetters >= MIN_SENTENCE_LETTERS && isSentenceEnd(block.text);
}

function isInner({ container }: Described, { home }: Place): boolean {
  return container.startsWith(home) && INNER.test(container.slice(home.length));
}

/** "Sept. 2, 2026 02:06" below the title of a film; a letter that is quoted may have a day, too. */
function isDay({ container, block }: Described): boolean {
  return (isDateAlone(block.text) || HOUR.test(block.text)) && !container.endsWith('blockquote');
}

/** A list of the text stands in its box; lists of tags and topics do elsewhere, or are links. */
function isTextItem(described: readonly Described[], i: number, { home }: Place): boolean {
  const { container, block } = described[i] as Described;
  if (block.linkShare >= 0.5) return false;
  if (container.startsWith(aroundParts(home).path) || isSentenceEnd(block.text) || /[:;]$/.test(block.text))
    return true;
  return isAmongSentences(described, i);
}

/** "He did." in a paragraph of its own, in a box of its own. */
function isShortParagraph({ block }: Described): boolean {
  return block.tag === 'p' && block.linkShare < 0.3 && (isSentenceEnd(block.text) || block.text.endsWith(':'));
}

/** The title of a chart or a film in its `<figure>`: others like it, or prose below it there, are a list's or a slide show's. */
function isOfFigure(described: readonly Described[], i: number): boolean {
  const here = described[i] as Described;
  const at = here.block.path.lastIndexOf('figure>');
  if (at < 0) return false;
  const below = described[i + 1];
  const isInFigure = below?.block.path.startsWith(here.block.path.slice(0, at + 'figure>'.length)) === true;
  if (!isInFigure || (below.isProse && below.alien === null)) return false;
  const around = described.slice(Math.max(i - REACH, 0), i + REACH);
  return !around.some((one) => one !== here && areLikeHeadings(one, here));
}

/** "Comments (3)": numbers and the like stand between the words. */
const isOfSite = (word: string) => word === '' || isSiteWord(word);

/** A picture's caption, who took it, the label of an advertisement: several may stand over a text. */
function isOfPicture({ alien, block, lineReason }: Described): boolean {
  return alien === CAPTION || block.tag === 'figure' || (alien === null && PASSED.includes(lineReason ?? ''));
}

/** Lines of a poem end without a full stop. */
const isVerse = ({ container, block }: Described, home: string) => container === home && block.text.includes('\n');

/** A sentence over a picture, where a heading like it stands over text. */
function isTold(described: readonly Described[], i: number, home: string): boolean {
  const here = described[i] as Described;
  if (!isToldHeading(here)) return false;
  const to = Math.min(i + REACH, described.length);
  for (let other = Math.max(i - REACH, 0); other < to; other++) {
    const one = described[other] as Described;
    if (other !== i && areLikeHeadings(one, here) && isFollowedByText(described, other, home)) return true;
  }
  return false;
}

function isFollowedByText(described: readonly Described[], i: number, home: string): boolean {
  // A heading in a figure is that of a chart.
  const isChart = (described[i] as Described).block.path.includes('figure');
  let left = MAX_UNDER_HEADING;
  for (let next = i + 1; next < described.length && next <= i + MAX_LINES && left > 0; next++) {
    const one = described[next] as Described;
    const isOwnItem = one.isItem && one.linkShare <= MAX_LINK_SHARE;
    if (one.alien === null && (isOwnItem || one.isProse || isVerse(one, home))) return true;
    if (isChart || !isOfPicture(one)) left--;
  }
  // "No." is the whole answer to some questions.
  const below = described[i + 1];
  if (below === undefined || below.alien !== null || below.container !== home) return false;
  const { text } = (described[i] as Described).block;
  return (
    isShortParagraph(below) &&
    (isSentenceEnd(text) ||
      !text
        .toLowerCase()
        .split(/\P{L}+/u)
        .every(isOfSite))
  );
}
