import type { Block, PageMeta, Reading } from '../text/block.ts';
import { withPlainBlocks } from '../text/with-plain-spaces.ts';
import { describeBlocks } from './blocks/describe-blocks.ts';
import type { Described } from './blocks/described.ts';
import { isSentenceEnd } from './blocks/is-sentence-end.ts';
import { findBody } from './body/find-body.ts';
import { findKeyPoints } from './body/find-key-points.ts';
import { findHead, type Head } from './head/find-head.ts';
import { isStandfirst } from './head/is-standfirst.ts';
import { linesBelowLead } from './head/lines-below-lead.ts';
import { openingLines } from './head/opening-lines.ts';
import { findLabelled } from './stories/find-labelled.ts';
import { findListHeads } from './stories/find-list-heads.ts';
import { saysArticle } from './stories/says-article.ts';
import { splitStories } from './stories/split-stories.ts';

/** A block that stands among the article's own and is something else. */
export interface Between {
  /** Index into `reading.blocks`. */
  block: number;
  /** What it was taken for, in words a reader understands. */
  reason: string;
}

/** Shorter headings ("News") are part of many titles. */
const MIN_HEADLINE_LENGTH = 10;

/** One article on a page. Numbers are indices into `reading.blocks`. */
export interface Article extends Head {
  /** The article's own text in order: paragraphs, subheadings, list items, quotations. */
  body: number[];
  between: Between[];
  /** True for an entry of a live blog. */
  isEntry: boolean;
}

/**
 * The articles on a page, in page order, but first the one the page's title names; [] where there is none. Linear in the number of blocks.
 * Judges blocks by their prose, links and class names, takes the stretch of the page where prose is
 * densest (as in Kohlschütter et al., Boilerplate Detection using Shallow Text Features, WSDM 2010),
 * and sorts what stands inside it. Articles in a row (endless scrolling) and the entries of a live
 * blog are articles of their own.
 */
export function findArticles(given: Reading): Article[] {
  const reading = withPlainBlocks(given);
  const { meta } = reading;
  const described = withoutLabelled(withListHeads(describeBlocks(reading.blocks), meta), meta);
  const found = findIn(reading, described);
  // Some tell the news in sentences of a few words, each a paragraph: it is looked for only where a page says it has an article.
  return found.length > 0 || !saysArticle(meta.types) ? found : findIn(reading, described.map(withShortSentences));
}

function findIn(reading: Reading, described: readonly Described[]): Article[] {
  const { meta } = reading;
  const whole = findBody(described, meta);
  const stories = splitStories(described, meta);
  const articles = stories.flatMap(({ start, end, minLetters, isEntry }) => {
    const isWhole = start === 0 && end === described.length;
    const { body, between, letters, isShort } = isWhole ? whole : findBody(described, meta, start, end);
    if (letters < minLetters && !isShort) return [];
    const head = findHead(reading, described, body, { start, end });
    // A standfirst in the paragraphs' box is text, too; who wrote it and when is not, even where it was said before.
    const isLine = (d: Described) => !d.isHeading && !isStandfirst(d);
    const opening = openingLines(described, body).filter((i) => isLine(described[i] as Described));
    const lines = [head.byline, head.published, ...opening, ...linesBelowLead(described, body)];
    const points = head.headline === null ? [] : findKeyPoints(described, head.headline + 1, body[0] ?? 0);
    const standfirst = points.includes(head.standfirst ?? -1) ? null : head.standfirst;
    return { ...head, standfirst, body: [...points, ...body.filter((i) => !lines.includes(i))], between, isEntry };
  });
  const named = articles.filter((article) => isNamed(reading, article));
  return named.length === 1 ? [...named, ...articles.filter((article) => article !== named[0])] : articles;
}

function withShortSentences(one: Described): Described {
  const isSentence =
    !one.isHeading && !one.isItem && one.linkShare === 0 && isSentenceEnd(one.block.text) && one.lineReason === null;
  return isSentence ? one.asProse() : one;
}

function withListHeads(described: readonly Described[], meta: PageMeta): readonly Described[] {
  const heads = findListHeads(described, meta);
  return heads.size === 0 ? described : described.map((one, i) => (heads.has(i) ? one.asOwnHeading() : one));
}

function withoutLabelled(described: readonly Described[], { title }: PageMeta): readonly Described[] {
  const labelled = findLabelled(described, title);
  if (labelled.size === 0) return described;
  return described.map((one, i) => {
    const reason = labelled.get(i);
    return reason === undefined || one.alien !== null ? one : one.asAlien(reason);
  });
}

/** True where the page's own title has the article's headline in it. */
function isNamed({ blocks, meta }: Reading, { headline }: Article): boolean {
  const text = headline === null ? '' : (blocks[headline]?.text ?? '').toLowerCase();
  return text.length >= MIN_HEADLINE_LENGTH && (meta.title ?? '').toLowerCase().includes(text);
}

export type { Block, Described };
