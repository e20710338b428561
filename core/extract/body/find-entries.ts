import type { Described } from '../blocks/described.ts';
import { isSentenceEnd } from '../blocks/is-sentence-end.ts';
import type { Box } from '../blocks/place-blocks.ts';
import { OTHER_STORIES } from '../blocks/read-line-reason.ts';

/** Fewest boxes that make a row, teasers aside: two may be columns of one text. */
const MIN_ENTRIES = 3;
/** Shorter links over a paragraph are names and topics. */
const MIN_TITLE_LENGTH = 20;
/** An entry is a few lines: a longer box is an article or a part of one. */
const MAX_ENTRY_BLOCKS = 24;
const MAX_ENTRY_PROSE = 12;
/** Under a linked heading stand a few sentences, or it is a part of an article. */
const MAX_TEASER_PROSE = 3;
/** Longer lines are no names, dates and titles. */
const MAX_LINE_LENGTH = 160;
/** Where so many of a row's boxes are entries, the others are longer or shorter ones. */
const MIN_ROW_SHARE = 0.6;
/** Lines that are mostly the same few ("MODERATOR") are no names of those who write. */
const MIN_DISTINCT_SHARE = 0.5;
const MANY_DISTINCT = 7;
/** Names stand over what was written, or below it, all of them in the same place. */
const MIN_PLACED_SHARE = 0.8;

/** "10:42", "1987", "3 May 2026", "May 3, 2026": chronologies and live blogs have them over their entries. */
const TIME = /^(?:[^\s\d]+ )?\d{1,2}[:.h]\d\d|^(?:[^\s\d]+ )?(?:\d{1,2}\D{1,12})?(?:1[5-9]|20)\d\d$/;
/** "QuaywatcherMarch 3, 2026": a name that runs into the day. */
const NAME_IN_DAY = /^\S*[a-zß-ÿ][A-ZÀ-Þ]/;

/** What stands in boxes of an article, too, is no name (`lineReason`), nor is a label over a teaser's title. */
const OWN_LINES = ['an advertisement', 'a caption', OTHER_STORIES];

/** A box with some prose and a line of its own that heads or signs it. */
interface Entry {
  box: Box;
  /** The line tells whose the prose is: a link, a date, a name. */
  line: Described;
  /** The first of its prose. */
  prose: Described;
  /** True where it stands over all of it. */
  isFirst: boolean;
  /** True where it stands below all of it. */
  isLast: boolean;
}

/**
 * The blocks that stand in rows of like boxes, each with its own linked title or name beside some prose: teasers,
 * comments, reviews; a teaser may stand alone. Sites whose class names say nothing build them all the same way. Numbers of
 * blocks; boxes count from `offset` before, `title` is the headline's. Linear.
 */
export function findEntries(described: readonly Described[], offset: number, title: number): ReadonlySet<number> {
  const entries = new Map<Box, Entry>();
  const asked = new Map<Box, Entry | null>();
  for (let i = 0; i < described.length; i++) {
    const one = described[i] as Described;
    const entry = one.isProse ? entryAround(described, i, offset, asked) : null;
    if (entry !== null) entries.set(entry.box, entry);
  }
  const found = new Set<number>();
  const teasers = new Set([...entries.values()].filter((entry) => isTeaser(entry, title + offset)));
  const parts = partsOfText(described, teasers, offset);
  const isOther = (entry: Entry) => teasers.has(entry) && !parts.has(nameOf(entry.prose));
  for (const row of rowsOf([...entries.values()])) {
    if (!(isRow(row) || row.every(isOther))) continue;
    for (const { box } of row) addBlocks(found, box, offset, described.length);
  }
  return found;
}

/** The smallest element around a block that holds a line beside prose; null where that is no entry. */
function entryAround(
  described: readonly Described[],
  i: number,
  offset: number,
  asked: Map<Box, Entry | null>,
): Entry | null {
  const one = described[i] as Described;
  for (let box: Box | null = one.box; box !== null; box = box.outer) {
    if (box.end - box.start > MAX_ENTRY_BLOCKS) return null;
    if (box.end - box.start < 2) continue;
    let entry = asked.get(box);
    if (entry === undefined) {
      const blocks = described.slice(Math.max(0, box.start - offset), Math.max(0, box.end - offset));
      if (blocks.some((d) => d.isHeading && d.linkShare < 0.5)) return null;
      const line = blocks.find((d) => isLine(d, one, box));
      entry =
        line === undefined ||
        blocks.filter((d) => d.isProse).length > (line.isHeading ? MAX_TEASER_PROSE : MAX_ENTRY_PROSE)
          ? null
          : { box: widest(box), line, prose: one, isFirst: line === blocks[0], isLast: line === blocks.at(-1) };
      entry = entry === null ? null : (headed(described, entry, offset) ?? entry);
      asked.set(box, entry);
    }
    if (entry !== null) return entry;
  }
  return null;
}

/** The element around an entry where that opens with a linked heading: a teaser's prose stands in one box with who wrote it. */
function headed(described: readonly Described[], { box: { outer }, line, prose }: Entry, offset: number): Entry | null {
  if (line.linkShare > 0.5 || outer === null || outer.end - outer.start > MAX_ENTRY_BLOCKS) return null;
  const [heading, ...blocks] = described.slice(Math.max(0, outer.start - offset), Math.max(0, outer.end - offset));
  if (heading === undefined || !heading.isHeading || heading.linkShare <= 0.5) return null;
  if (blocks.filter((d) => d.isProse).length > MAX_TEASER_PROSE || blocks.some((d) => d.isHeading)) return null;
  return { box: widest(outer), line: heading, prose, isFirst: true, isLast: false };
}

/** The outermost element with the same blocks in it. */
function widest(box: Box): Box {
  let all = box;
  while (all.outer !== null && all.outer.start === box.start && all.outer.end === box.end) all = all.outer;
  return all;
}

/** True for what may head or sign `prose`: not what its own names tell to be a caption or a label of it. */
function isLine(one: Described, prose: Described, around: Box): boolean {
  const { block, isProse, linkShare, alien } = one;
  if (isProse || block.text.length > MAX_LINE_LENGTH || (alien !== null && prose.alien === null)) return false;
  if (linkShare > 0.5) return true;
  // A comment may be an item of a list, but a list within a text has no names.
  if (block.tag === 'li' && one.box !== around) return false;
  if (isSentenceEnd(block.text) || block.text.endsWith(':')) return false;
  if (TIME.test(block.text) && !NAME_IN_DAY.test(block.text)) return false;
  return !OWN_LINES.includes(one.lineReason ?? '');
}

/** Entries side by side in one element; pictures with captions beside a text are in no row with its parts. */
function rowsOf(entries: readonly Entry[]): Entry[][] {
  const rows: Entry[][] = [];
  for (const isNamed of [true, false]) {
    const inBox = new Map<Box | null, Entry[]>();
    for (const entry of entries) {
      if ((entry.prose.alien !== null) !== isNamed) continue;
      const row = inBox.get(entry.box.outer);
      if (row === undefined) inBox.set(entry.box.outer, [entry]);
      else row.push(entry);
    }
    rows.push(...inBox.values());
  }
  return rows;
}

/**
 * True for what is a teaser by itself: a linked heading over prose, or a linked title with a single paragraph below it. The
 * page's own headline, of this number, may be a link to the page.
 */
function isTeaser({ box, line, isFirst }: Entry, title: number): boolean {
  if (line.linkShare <= 0.5 || (box.start <= title && title < box.end)) return false;
  return line.isHeading || (isFirst && box.end - box.start === 2 && line.block.text.length >= MIN_TITLE_LENGTH);
}

/** Names of boxes of prose that are no teasers: a box of such a name is a text's part, though it opens with a link. */
function partsOfText(
  described: readonly Described[],
  teasers: ReadonlySet<Entry>,
  offset: number,
): ReadonlySet<string | null> {
  const inTeasers = new Set<number>();
  for (const { box } of teasers) addBlocks(inTeasers, box, offset, described.length);
  const others = teasers.size === 0 ? [] : described.filter((one, i) => one.isProse && !inTeasers.has(i));
  return new Set(others.map(nameOf).filter((name) => name !== null));
}

/** A block's path and names; null where the element around it has no name. */
function nameOf({ block: { path, hints } }: Described): string | null {
  return (hints.split('|', 2)[1] ?? '') === '' ? null : `${path} ${hints}`;
}

function isRow(row: readonly Entry[]): boolean {
  if (row.length < MIN_ENTRIES) return false;
  const linked = row.filter(({ line }) => line.linkShare > 0.5).length;
  // Subheadings and links of a text's parts stand anywhere in them.
  const placed = Math.max(
    ...(['isFirst', 'isLast'] as const).map((place) => row.filter((entry) => entry[place]).length),
  );
  const lines = new Set(row.map(({ line }) => line.block.text)).size;
  const isSigned =
    linked >= MIN_ROW_SHARE * row.length || lines > Math.min(MIN_DISTINCT_SHARE * row.length, MANY_DISTINCT);
  return isSigned && placed >= MIN_PLACED_SHARE * row.length;
}

function addBlocks(found: Set<number>, { start, end }: Box, offset: number, length: number): void {
  for (let i = Math.max(0, start - offset); i < Math.min(end - offset, length); i++) found.add(i);
}
