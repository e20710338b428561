import type { Reading } from '../text/block.ts';
import { CAPTION } from './alien-reason.ts';
import { chooseByline } from './choose-byline.ts';
import { choosePublished } from './choose-published.ts';
import type { Described } from './described.ts';
import { isByline } from './is-byline.ts';
import { DATE_TEXT, dateIn, isDateAlone, isDateLine } from './is-date-line.ts';
import { isSentenceEnd } from './is-sentence-end.ts';
import { linesBelowLead } from './lines-below-lead.ts';
import { opensAsByline } from './opens-as-byline.ts';
import { ownNames } from './own-names.ts';
import { saysStandfirst } from './says-standfirst.ts';
import { saysUpdate } from './says-update.ts';

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
const MAX_BYLINE_LETTERS = 120;
const MIN_STANDFIRST_LETTERS = 30;
const MIN_STANDFIRST_WORDS = 8;
/** "By" and "Authors:" stand over the names, in boxes of the same kind. */
const BYLINE_LABEL = /^(?:by|von|por|par|di)$|:$/i;
/** Lines of the head that may stand in one box with the paragraphs: standfirst, byline, date. */
const MAX_OPENING = 3;

/**
 * Finds headline, standfirst, byline and date over an article's body, in the page's blocks from `start`, and among the
 * body's first blocks: many pages set all of them in one box.
 */
export function findHead(
  reading: Reading,
  described: readonly Described[],
  body: readonly number[],
  start: number,
): Head {
  const first = body[0] ?? 0;
  const from = Math.max(start, first - LOOK_BACK);
  const above = described.slice(from, first).map((d, i) => ({ d, i: from + i }));
  // Entries of a live blog have headings of a lower rank, and are not what the page's title names.
  const isFirst = start === 0;
  const entryHead = isFirst ? null : (above.findLast(({ d }) => d.isHeading)?.i ?? null);
  const headline = findHeadline(reading, above, described[first]) ?? entryHead;
  const opening = new Set([...openingLines(described, body), ...linesBelowLead(described, body)]);
  const below = [
    ...above.filter(({ i }) => headline === null || i > headline),
    ...[...opening].map((i) => ({ d: described[i] as Described, i })),
  ];
  const byline = below.find(({ d }) => isByline(d) && !isLabel(d) && !isOfPicture(d) && !isDay(d));
  const dates = below.filter(({ d }) => isDateLine(d));
  const published = dates.find(({ d }) => !saysUpdate(d.block.text)) ?? dates[0];
  const standfirst =
    below.find(({ d }) => isStandfirst(d) || isSubtitle(d)) ??
    findUnnamed(above.filter(({ i }) => i > (headline ?? first)));
  const { meta } = reading;
  const day = published?.d.block.text ?? null;
  return {
    headline,
    standfirst: standfirst?.i ?? null,
    byline: byline?.i ?? null,
    published: published?.i ?? null,
    title: headline === null ? (isFirst ? meta.title : null) : (reading.blocks[headline]?.text ?? null),
    bylineText: chooseByline(meta.byline, byline?.d.block.text ?? null),
    publishedText: choosePublished(meta.published, day && (dateIn(day) ?? day)),
  };
}

const hintsOf = ({ block }: Described) => block.hints.slice(0, 120);
const isShort = ({ block }: Described) => block.text.length <= MAX_BYLINE_LETTERS;
const isLongEnough = (d: Described) => d.linkShare < 0.3 && d.block.text.length > MIN_STANDFIRST_LETTERS;
const isStandfirst = (d: Described) => isLongEnough(d) && saysStandfirst(isOfPicture(d) ? ownNames(d) : hintsOf(d));
/** "By", "Print", "Photo by:"; the author's name may well stand on the page once more. */
const isLabel = (d: Described) => BYLINE_LABEL.test(d.block.text) || (!d.isRepeated && d.lineReason !== null);
/** Who took a picture and what it shows; boxes of credits, as some call them, hold the author and the day. */
const isOfPicture = ({ alien, block }: Described) =>
  alien === CAPTION && !opensAsByline(block.text) && !block.hints.includes('credit');
/** Boxes named for the author often hold the day as well, and before the name. */
const isDay = ({ block: { text } }: Described) => isDateAlone(text) && !opensAsByline(text) && !/\bby\b/i.test(text);
const isSubtitle = (d: Described) => isLongEnough(d) && /^h[2-4]$/.test(d.block.tag);

/** The only running text between headline and body, where no heading parts it from the headline. */
function findUnnamed(lines: readonly { d: Described; i: number }[]): { d: Described; i: number } | undefined {
  const isText = ({ d }: { d: Described }) => d.alien === null && !d.isItem && !d.block.path.includes('figure');
  const prose = lines.filter(
    (line) => line.d.isProse && isText(line) && (isSentenceEnd(line.d.block.text) || isBare(line.d)),
  );
  // Right below the headline many have no full stop, as the headline has none.
  const texts = prose.length > 0 ? prose : lines.slice(0, 1).filter((line) => isBare(line.d) && isText(line));
  const [text] = texts;
  if (text === undefined || texts.length > 1 || !isLongEnough(text.d) || text.d.lineReason !== null) return undefined;
  return lines.some(({ d, i }) => i < text.i && d.isHeading) || isByline(text.d) || isDateLine(text.d)
    ? undefined
    : text;
}

/** Words enough, and not a line of names and numbers. */
function isBare({ block: { text } }: Described): boolean {
  return text.split(/\s+/).length >= MIN_STANDFIRST_WORDS && !DATE_TEXT.test(text) && !/[|•·]/.test(text);
}

/** The body's first blocks that are lines of its head, by their words, or by names that the text behind has not. */
function openingLines(described: readonly Described[], body: readonly number[]): number[] {
  const lines: number[] = [];
  // Some sites set byline and date below the first paragraph.
  const [first, second] = body.slice(0, 2).map((i) => described[i] as Described);
  const isLead = first?.isProse === true && !isLineOfHead(first) && isLineOfHead(second);
  const opening = body.slice(isLead ? 1 : 0);
  for (const i of opening.slice(0, MAX_OPENING)) {
    if (!isLineOfHead(described[i])) break;
    lines.push(i);
  }
  const next = described[opening[lines.length] ?? -1];
  if (next === undefined) return [];
  const isTold = ({ block: { text } }: Described) => opensAsByline(text) || isDateAlone(text);
  const isOwn = (d: Described) => (isShort(d) && isTold(d)) || hintsOf(d) !== hintsOf(next);
  return lines.filter((i) => isOwn(described[i] as Described));
}

function isLineOfHead(d: Described | undefined): boolean {
  if (d === undefined) return false;
  return isStandfirst(d) || (!isSentenceEnd(d.block.text) && (isByline(d) || isDateLine(d)));
}

function findHeadline(
  reading: Reading,
  above: readonly { d: Described; i: number }[],
  first: Described | undefined,
): number | null {
  const title = reading.meta.title?.toLowerCase() ?? '';
  const isTitle = (text: string) => text.length > 10 && title.includes(text.toLowerCase());
  const headings = above.filter(({ d }) => d.isHeading);
  const named = headings.filter(({ d }) => d.block.tag === 'h1' || isTitle(d.block.text));
  const best = named.at(-1) ?? headings.findLast(({ d }) => d.block.tag === 'h2');
  if (best !== undefined) return best.i;
  if (first === undefined) return null;
  return above.findLast(({ d }) => isTitle(d.block.text))?.i ?? null;
}
