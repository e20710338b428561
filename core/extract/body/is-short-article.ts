import type { Described } from '../blocks/described.ts';
import type { Box } from '../blocks/place-blocks.ts';

/** Fewest letters of a text that is an article for what the page says of itself: one sentence beside teasers, else two. */
const MIN_LETTERS = 50;
const MIN_LETTERS_ALONE = 100;
/** What a site shows of another story below its linked title; a list tells more of each thing. */
const MAX_TEASER_LETTERS = 200;

/** Boxes side by side with a text's paragraphs that may be its parts: as many as make a row. */
const MIN_PARTS = 3;

/** Fewest letters of such a text, beside these entries. */
export const fewestLetters = (entries: ReadonlySet<number>) => (entries.size > 0 ? MIN_LETTERS : MIN_LETTERS_ALONE);

interface Around {
  /** Path of the box that holds the text. */
  home: string;
  /** Number of the headline. */
  title: number;
}

/**
 * True where a short text stands right below the headline, and rows of linked titles with some prose in elements apart from
 * it: a news item of one or two sentences with teasers, on a page that says it is an article. Rows side by side with its
 * paragraphs may be its parts, and those without links statements.
 */
export function isShortArticle(
  described: readonly Described[],
  entries: ReadonlySet<number>,
  { home, title }: Around,
): boolean {
  if (described[title]?.isHeading !== true) return false;
  const isText = (d: Described, i: number) => i > title && d.isProse && d.alien === null;
  // Below the headline stand a standfirst and captions, in boxes of their own.
  const first = described.findIndex((d, i) => isText(d, i) && (d.container === home || entries.has(i)));
  const text = described[first];
  if (text === undefined || entries.has(first)) return false;
  const letters = lettersOf(described.filter((d, i) => isText(d, i) && d.container === home && !entries.has(i)));
  if (letters < fewestLetters(entries)) return false;
  const { box } = text;
  const own = box.end - box.start > 1 || box.outer === null ? box : box.outer;
  // A name over most of the page's prose is not believed, but the text may be the lesser part.
  const isNamed = (d: Described) => d.says.some(({ name }) => text.says.every((one) => one.name !== name));
  // Set apart by a heading over them (`findLabelled`).
  const isLabelled = (d: Described) => d.alien !== null && d.says.length === 0;
  const rows = described.filter((one, i) => entries.has(i) && !isNamed(one) && !isLabelled(one));
  const children = new Set(rows.flatMap((one) => childAround(one.box, own) ?? []));
  if (children.size >= MIN_PARTS) return false;
  const linked = rows.filter((one) => !one.isProse && one.linkShare > 0.5).length;
  return lettersOf(rows) <= MAX_TEASER_LETTERS * linked;
}

/** The element directly in `outer` that a box stands in, or is; null where it stands elsewhere. */
function childAround(box: Box, outer: Box): Box | null {
  for (let b: Box | null = box; b !== null; b = b.outer) if (b.outer === outer) return b;
  return null;
}

function lettersOf(blocks: readonly Described[]): number {
  return blocks.reduce((sum, one) => sum + (one.isProse ? one.ownLetters : 0), 0);
}
