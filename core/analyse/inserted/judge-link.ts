import { readLabel } from '../../boilerplate/read-label.ts';
import type { BlockLink } from '../../text/block.ts';
import type { Line } from './read-lines.ts';
import type { Target } from './read-target.ts';
import type { Verdict } from './verdict.ts';

/** Share of a line's characters in links from which the line is a link and little else. */
export const MOSTLY_LINKED = 0.6;
/** Words of a sentence outside its link from which the sentence is the article's own. */
const OWN_WORDS = 4;
/** Linked headings with text under each, from which they head the article's own parts. */
const MIN_LINKED_PARTS = 3;
/** Lines below a heading among which its text begins: a caption, an address, a price stand before it. */
const MAX_UNDER_HEADING = 4;
const STOPPED = /[.!?…]["'”’»)]*$/u;

/** What a line's links say of it, or null. `target` is where its longest link leads. Linear in the line. */
export function judgeLink(lines: readonly Line[], index: number, target: Target | null): Verdict | null {
  const line = lines[index] as Line;
  if (target === null || line.linkShare < MOSTLY_LINKED) return null;
  if (target === 'same-page' || target === 'file') return null;
  if (target === 'share') return { type: 'social', why: 'It is a link to share or embed something', confidence: 0.9 };
  if (isOwnSentence(line) || isNumbered(line) || isAnnounced(lines, index) || isAmongUnlinked(lines, index))
    return null;
  return target === 'elsewhere' && isOnSubject(lines, index) ? null : judgeHeadline(line, target);
}

/** Words of fewer letters are in any two sentences. */
const SUBJECT_WORD = /\p{L}{6,}/gu;
const COMMON = /^(?:before|during|people|should|because|another|through|without|around|between|against|please)$/;
/** Characters of each line beside that are looked at. */
const MAX_BESIDE = 600;

/** "The council’s plan can be read here.": a sentence to its full stop, on what the lines beside it are on. A headline has no stop. */
function isOnSubject(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line;
  if (!/\p{Ll}\.["”’)]?$/u.test(text)) return false;
  const beside = [-2, -1, 1, 2].map((by) => lines[index + by]?.text.slice(0, MAX_BESIDE).toLowerCase() ?? '').join(' ');
  const known = new Set(beside.match(SUBJECT_WORD) ?? []);
  return (text.toLowerCase().match(SUBJECT_WORD) ?? []).some((word) => known.has(word) && !COMMON.test(word));
}

function judgeHeadline(line: Line, target: Target): Verdict | null {
  const words = line.text.split(/\s+/).length;
  const address = addressOf(line);
  if (target === 'story' && words >= 3) {
    const why = `A headline of another story: it links to ${address} on the same site`;
    return { type: 'teaser', why, confidence: 0.92 };
  }
  if (target === 'elsewhere' && words >= 5 && !line.isProse && line.linkShare > 0.8) {
    return { type: 'teaser', why: `The whole line is a link to another site: ${address}`, confidence: 0.7 };
  }
  if (target === 'list' && words >= 3 && (!line.isBody || words >= 6)) {
    return { type: 'teaser', why: `The whole line is a link to ${address}`, confidence: 0.75 };
  }
  return null;
}

/** "The islanders say so in a letter printed in May.": the link is long, but the sentence stands around it. */
function isOwnSentence({ text, start, links, linkShare }: Line): boolean {
  if (linkShare > 0.9 || !STOPPED.test(text)) return false;
  let outside = text;
  for (const link of [...links].reverse()) {
    outside = outside.slice(0, Math.max(0, link.start - start)) + outside.slice(Math.max(0, link.end - start));
  }
  return (outside.match(/\p{L}+/gu)?.length ?? 0) >= OWN_WORDS && readLabel(text) === null;
}

const isNumbered = ({ text }: Line) => /^\(?\d{1,3}[.):]\s/.test(text);

/** True where the paragraph before announces what follows: "The ranking:". */
function isAnnounced(lines: readonly Line[], index: number): boolean {
  let i = index - 1;
  // A list is announced with its first item.
  while (i >= 0 && isItem(lines[i]) && isItem(lines[index]) && index - i < 30) i--;
  const before = lines[i];
  return (
    before?.isBody === true && /[:：]$/.test(before.text) && before.text.length >= 25 && readLabel(before.text) === null
  );
}

const isItem = (line: Line | undefined) => line?.innerPath.at(-1) === 'li';
const isHeading = (line: Line | undefined) => /^h[1-6]$/.test(line?.innerPath.at(-1) ?? '');

/** Lists in which other items are no links are the article's own, with a source here and there. */
function isAmongUnlinked(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line;
  if (!isItem(line)) return false;
  return [index - 1, index + 1].some((i) => {
    const other = lines[i];
    return isItem(other) && other?.block.path === line.block.path && other.linkShare < MOSTLY_LINKED;
  });
}

/** Headings of a round-up: each is a link, and each has the article's own text under it, below a picture or a price. */
export function findLinkedParts(lines: readonly Line[]): ReadonlySet<number> {
  const found: number[] = [];
  for (const [i, line] of lines.entries()) {
    if (!isHeading(line) || line.linkShare < MOSTLY_LINKED || !line.isBody) continue;
    const below = lines.slice(i + 1, i + 1 + MAX_UNDER_HEADING);
    const next = below.find((one) => isHeading(one) || (one.isProse && one.isBody));
    if (next !== undefined && !isHeading(next)) found.push(i);
  }
  return new Set(found.length >= MIN_LINKED_PARTS ? found : []);
}

export function longestLink({ links }: Line): BlockLink | null {
  let longest: BlockLink | null = null;
  for (const link of links) if (longest === null || link.end - link.start > longest.end - longest.start) longest = link;
  return longest;
}

/** The path of a line's link, short enough to read. */
function addressOf(line: Line): string {
  const href = longestLink(line)?.href ?? '';
  const path = href
    .replace(/^[a-z]+:/i, '')
    .replace(/^\/\/([^/]*)/, (_all, host: string) => (host.length > 40 ? '' : host))
    .split(/[?#]/)[0] as string;
  return path.length <= 60 ? path : `${path.slice(0, 59)}…`;
}
