import type { PageMeta } from '../text/block.ts';
import { disbelieve } from './describe-blocks.ts';
import type { Described } from './described.ts';
import type { Between } from './find-articles.ts';
import { findBox } from './find-box.ts';
import { findEntries } from './find-entries.ts';
import { findHome } from './find-home.ts';
import { findStretch } from './find-stretch.ts';
import { isSentenceEnd } from './is-sentence-end.ts';
import { whyNotBody } from './why-not-body.ts';
import { widenStretch } from './widen-stretch.ts';

/** Why an entry of a row (`findEntries`) is no part of the article. */
const ENTRY = 'one of a row of like boxes';

/** Longer paragraphs tell more than who wrote the text. */
const MAX_BIO_LENGTH = 600;
const MIN_AUTHOR_LENGTH = 6;

/** An article's body as block numbers, and what stands between; both may be empty. */
export interface Body {
  body: number[];
  between: Between[];
  /** Letters of the body outside links. */
  letters: number;
}

/** Sorts the blocks from `start` to before `end` into one article's body and what stands between. */
export function findBody(all: readonly Described[], meta: PageMeta, start = 0, end = all.length): Body {
  const part = all.slice(start, end);
  const entries = findEntries(part, start);
  const { path: home, title, isEntries } = findHome(part, entries, meta.title);
  const believed = believeHome(part, home, title);
  const described = isEntries ? believed : setApart(believed, entries);
  const dense = findStretch(described, home, title);
  const box = findBox(described, { home, stretch: dense, start, title });
  const stretch = box === null ? dense : widenStretch(described, dense, { home, box, start, title });
  const body: number[] = [];
  const between: Between[] = [];
  for (let i = stretch.start; i < stretch.end; i++) {
    const reason = whyNotBody(described, i, { home, box, start, end: stretch.end });
    if (reason === null) body.push(start + i);
    else between.push({ block: start + i, reason });
  }
  trimEnd(described, body, between, { start, authors: authorsIn(meta.byline) });
  const letters = body.reduce((sum, i) => sum + (all[i]?.ownLetters ?? 0), 0);
  between.sort((a, b) => a.block - b.block);
  return { body, between, letters };
}

/** Takes lines that close a page rather than its text off the body's end, and what tells of the author. */
function trimEnd(
  described: readonly Described[],
  body: number[],
  between: Between[],
  { start, authors }: { start: number; authors: readonly string[] },
): void {
  for (let number = body.at(-1); number !== undefined; number = body.at(-1)) {
    const { isHeading, isProse, isItem, block } = described[number - start] as Described;
    const isText = isProse || isItem || (!isHeading && (isSentenceEnd(block.text) || /[:;,、，]$/u.test(block.text)));
    // "Jane Doe is a reporter for …": nothing else ends an article with its author's name in front.
    const isBio = block.text.length <= MAX_BIO_LENGTH && authors.some((author) => block.text.startsWith(author));
    if (isText && !isBio) return;
    body.pop();
    between.push({ block: number, reason: isBio ? 'about the author' : 'a line at the foot' });
  }
}

function authorsIn(byline: string | null): string[] {
  const names = byline?.split(/,|;|\||&|\band\b|\bund\b|\bet\b|\by\b/) ?? [];
  return names.map((name) => name.trim()).filter((name) => name.length >= MIN_AUTHOR_LENGTH);
}

/**
 * Where most of the article's own box is said to be something else, what says so is not believed. Banners over the
 * headline may stand in a box of the same path.
 */
function believeHome(described: readonly Described[], home: string, title: number): readonly Described[] {
  const prose = described.filter((one, i) => i >= title && one.isProse && one.container === home);
  const aliens = prose.filter(({ alien }) => alien !== null);
  return 2 * aliens.length > prose.length ? disbelieve(described, prose) : described;
}

/** Where entries stand beside an article they are something else, whatever their class names say. */
function setApart(described: readonly Described[], entries: ReadonlySet<number>): readonly Described[] {
  if (entries.size === 0) return described;
  return described.map((one, i) => (entries.has(i) && one.alien === null ? one.asAlien(ENTRY) : one));
}
