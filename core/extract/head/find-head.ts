import type { Reading } from '../../text/block.ts';
import { readWords } from '../../text/read-words.ts';
import { FORM, OFFER } from '../blocks/alien-reason.ts';
import type { Described } from '../blocks/described.ts';
import { chooseByline } from './choose-byline.ts';
import { choosePublished } from './choose-published.ts';
import { findByline } from './find-byline.ts';
import { findHeadline } from './find-headline.ts';
import { findUnnamedStandfirst } from './find-unnamed-standfirst.ts';
import { isDateLine } from './is-date-line.ts';
import { isLongEnough, isStandfirst } from './is-standfirst.ts';
import type { Line } from './line.ts';
import { linesBelowLead } from './lines-below-lead.ts';
import { linesOverTitle } from './lines-over-title.ts';
import { openingLines } from './opening-lines.ts';
import { partCredit } from './part-credit.ts';
import { saysUpdate } from './says-update.ts';
import { showsAuthor } from './shows-author.ts';
import { speaksOfPage } from './speaks-of-page.ts';
import { tellsOf } from './tells-of.ts';

/** What stands over an article. Numbers are indices into `reading.blocks`; null: not found. */
export interface Head {
  headline: number | null;
  standfirst: number | null;
  byline: number | null;
  published: number | null;
  title: string | null;
  bylineText: string | null;
  publishedText: string | null;
}

/** Blocks looked back from the body's first one: headers carry dates, shares and a picture. */
const LOOK_BACK = 30;
/** Between a standfirst and the text stand author, day, buttons, a picture. */
const MAX_BELOW_STANDFIRST = 12;
/** Marks make a headline's other form no longer than that. */
const MAX_AGAIN_RATIO = 2;

/**
 * Finds headline, standfirst, byline and date over an article’s body, in the page’s blocks from `start` to before `end`,
 * and among the body’s first blocks: many pages set all of them in one box.
 */
export function findHead(
  reading: Reading,
  described: readonly Described[],
  body: readonly number[],
  { start, end }: { start: number; end: number },
): Head {
  const first = body[0] ?? 0;
  const from = Math.max(start, first - LOOK_BACK);
  const above = described.slice(from, first).map((d, i) => ({ d, i: from + i }));
  // Entries of a live blog have headings of a lower rank, and are not what the page's title names.
  const isFirst = start === 0;
  const entryHead = isFirst ? null : (above.findLast(({ d }) => d.isHeading)?.i ?? null);
  const place = {
    text: { start: first, end: (body.at(-1) ?? first) + 1 },
    page: described,
    end: isFirst ? end : 0,
  };
  const headline = findHeadline(reading.meta.title, above, place) ?? entryHead;
  // One that stands far over the text, or behind it, has none of the lines over the text below it.
  const near = headline !== null && headline >= from && headline < first ? headline : null;
  const opening = new Set([...openingLines(described, body), ...linesBelowLead(described, body)]);
  const below = [
    ...above.filter(({ i }) => near === null || i > near),
    ...[...opening].map((i) => ({ d: described[i] as Described, i })),
  ];
  const over = near === null ? [] : linesOverTitle(described, near, first);
  const credits = [...below, ...linesBelowStandfirst(described, body)];
  const byline = findByline(credits) ?? findByline(over);
  const dates = [...credits, ...over].filter(({ d }) => isDateLine(d));
  const isUpdate = ({ d, i }: Line) => saysUpdate(d.block.text) || saysUpdate(labelBefore(described, i));
  const published = dates.find((line) => !isUpdate(line)) ?? dates[0];
  const title = headline === null ? null : (described[headline] as Described);
  const standfirst =
    below.find(({ d }) => (isStandfirst(d) || isSubtitle(d)) && !isAgain(d, title) && !speaksOfPage(d.lower)) ??
    findUnnamedStandfirst(above.filter(({ d, i }) => i > (near ?? first) && !isAgain(d, title)));
  const { meta } = reading;
  // A page may have another story's data in its head.
  const shown = [headline, ...body].flatMap((i) => (i === null ? [] : (described[i] as Described).lower));
  const lines = [...credits, ...over].map(({ d }) => d);
  const isOwn = !isFirst || tellsOf(meta.title, shown) || showsAuthor(lines, meta.byline);
  const said = isOwn ? meta : { byline: null, published: null };
  return {
    headline,
    standfirst: standfirst?.i ?? null,
    byline: byline?.i ?? null,
    published: published?.i ?? null,
    title: headline === null ? (isFirst ? meta.title : null) : (reading.blocks[headline]?.text ?? null),
    bylineText: chooseByline(said.byline, byline === undefined ? null : partCredit(byline.d.block.text).names),
    publishedText: choosePublished(said.published, dayIn(published?.d.block.text, byline?.d.block.text)),
  };
}

/** Author and day below a standfirst that is built as the text's paragraphs are, and so is the first of them. */
function linesBelowStandfirst(described: readonly Described[], body: readonly number[]): Line[] {
  const [lead = 0, next = lead] = body;
  if (next - lead > MAX_BELOW_STANDFIRST || !isStandfirst(described[lead] as Described)) return [];
  return described.slice(lead + 1, next).map((d, at) => ({ d, i: lead + 1 + at }));
}

/** "Updated:" in an element of its own, before the one with the day. */
function labelBefore(described: readonly Described[], i: number): string {
  const text = described[i - 1]?.block.text ?? '';
  return text.endsWith(':') ? text : '';
}

/** The line of the day without the names in it, or else the day in the line of names; that of a change says so. */
function dayIn(line: string | undefined, credit: string | undefined): string | null {
  const text = line ?? credit;
  if (text === undefined) return null;
  const { names, day } = partCredit(text);
  const isWhole = day === null || names === null || saysUpdate(text);
  return isWhole ? (line ?? null) : day;
}

/** A heading of a lower rank, or a paragraph in one; what opens an offer’s box or a form is none. */
const isSubtitle = (d: Described) =>
  isLongEnough(d) &&
  /(?:^|>)h[2-4](?:>p)?$/.test(d.block.path) &&
  d.alien !== OFFER &&
  d.alien !== FORM &&
  d.lineReason !== OFFER;

/** True for the headline set once more, with other marks between its parts. */
function isAgain({ block }: Described, headline: Described | null): boolean {
  if (headline === null) return false;
  const [shorter = 0, longer = 0] = [block.text.length, headline.block.text.length].sort((a, b) => a - b);
  return longer <= MAX_AGAIN_RATIO * shorter && wordsOf(block.text) === wordsOf(headline.block.text);
}

const wordsOf = (text: string) => readWords(text).values.join(' ');
