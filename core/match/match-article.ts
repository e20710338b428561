import type { Note } from '../notes/note.ts';
import type { Link } from './align/align-sentences.ts';
import { alignWords, type WordAlignment } from './align/align-words.ts';
import { isClosed } from './align/is-closed.ts';
import { leaveOutQuoted } from './align/leave-out-quoted.ts';
import { leaveOutStrays } from './align/leave-out-strays.ts';
import { linkOutermost } from './align/link-outermost.ts';
import { linkSentences } from './align/link-sentences.ts';
import { linkShort } from './align/link-short.ts';
import type { Telling } from './align/measure-order.ts';
import { measureWording, type Wording } from './align/measure-wording.ts';
import { settleSentences } from './align/settle-sentences.ts';
import { type Changes, findChanges } from './changes/find-changes.ts';
import { pairSentences } from './changes/pair-sentences.ts';
import type { Match } from './match.ts';
import { carryNotes } from './notes/carry-notes.ts';
import { areHouseLines } from './relation/are-house-lines.ts';
import { findQuoted } from './relation/find-quoted.ts';
import { findTelling } from './relation/find-telling.ts';
import { isFilledAnew } from './relation/is-filled-anew.ts';
import { isToldApart } from './relation/is-told-apart.ts';
import { measureCoverage, measureFound, measureSameWords } from './relation/measure-coverage.ts';
import { relate } from './relation/relate.ts';
import { withoutHeadline } from './relation/without-headline.ts';
import type { IndexedArticle } from './words/index-article.ts';
import { opensLine } from './words/opens-line.ts';
import type { PageText } from './words/read-page-text.ts';
import type { Sentence } from './words/read-sentences.ts';
import type { Shingled } from './words/shingle-words.ts';
import type { WordVectors } from './words/word-vectors.ts';

/** What a page carries of the library: the match, and the stored article's notes on the page. */
export interface Found {
  match: Match;
  /** Empty where the page only quotes the article: another text's notes would not fit it. */
  notes: Note[];
}

/** A page that repeats this share of the article unchanged is a copy; there is nothing left to compare. */
const NOTHING_MISSING = 0.999;

/**
 * What a page carries of one stored article, or null where they have no more than a topic in common, or a template. `isVersion` says
 * that they are known to be one article: a market report that its site writes anew every day was stored twice.
 */
export function matchArticle(
  indexed: IndexedArticle,
  whole: PageText,
  vectors: WordVectors | null = null,
  isVersion = false,
): Found | null {
  const page = withoutHeadline(indexed, whole);
  const alignment = align(indexed, page);
  const wording = measureWording(indexed, page, alignment);
  const foundShare = measureFound(indexed, alignment);
  const telling = foundShare < NOTHING_MISSING ? findTelling(indexed, page, wording, vectors) : null;
  const exact = withShort(
    indexed,
    page,
    linkSentences('copy', indexed.sentences, page.sentences, wording, telling),
    true,
  );
  const quoted = findQuoted(indexed, page, wording.telling, alignment);
  if (areHouseLines(indexed, page, wording.links) && !isToldApart(telling, quoted, vectors)) return null;
  const relation = relate({
    wording,
    isTold: () => isToldApart(telling, quoted, vectors),
    bodyWords: page.bodyWords,
    sameWords: measureSameWords(indexed, alignment, joined(wording, telling)),
    foundShare,
    ...readChanges(indexed, page, alignment, exact),
    quotedSentences: new Set(quoted.map(({ stored }) => stored)).size,
  });
  if (relation === null) return null;
  const repeated = relation === 'quotes' ? { ...wording, links: quoted } : wording;
  const linked = linkSentences(relation, indexed.sentences, page.sentences, repeated, telling);
  const links = relation === 'quotes' || relation === 'retranslation' ? linked : withShort(indexed, page, linked);
  const found = describe(indexed, page, alignment, relation, links);
  const isOther = !isVersion && relation === 'edited' && isFilledAnew(indexed, page, found.match.pairs);
  return isOther ? null : found;
}

function align(indexed: IndexedArticle, page: PageText): WordAlignment {
  const { article, words, shingled, sentences } = indexed;
  const spans = sentences.map((sentence) => sentence.words);
  const isJoined = sentences.map((_, i) => i + 1 < sentences.length && !opensLine(article.text, sentences, i + 1));
  const alignWith = (other: Shingled) =>
    settleSentences(alignWords(shingled, other), spans, words.values, other.values, isJoined);
  return leaveOutQuoted(alignWith, indexed, page);
}

/**
 * The links with those of short sentences. Of the relation only headlines and those that end with a stop decide: "14 comments" for
 * "12 comments" makes no other text of it.
 */
function withShort(indexed: IndexedArticle, page: PageText, links: Link[], areClosed = false): Link[] {
  const between = linkShort(indexed, page, links);
  const short = [...between, ...linkOutermost(indexed, page, inOrder([...links, ...between]))];
  const isDeciding = (link: Link) => link.stored === 0 || isClosed(page.text, page.sentences[link.page] as Sentence);
  const kept = areClosed ? short.filter(isDeciding) : short;
  return kept.length === 0 ? links : inOrder([...links, ...kept]);
}

const inOrder = (links: Link[]) => links.sort((a, b) => a.stored - b.stored || a.page - b.page);

/** How the page differs from the article where it repeats it. */
function readChanges(indexed: IndexedArticle, page: PageText, alignment: WordAlignment, links: readonly Link[]) {
  const { isWoven, isReordered, ...changes } = findChanges(indexed, page, alignment, links);
  const isChanged =
    isWoven || isReordered || pairSentences(indexed, page, alignment, links).some(({ changed }) => changed);
  return { ...changes, isChanged };
}

function joined(wording: Wording, telling: Telling | null): Set<number> {
  return new Set([...wording.links, ...(telling?.links ?? [])].map(({ stored }) => stored));
}

function describe(
  indexed: IndexedArticle,
  page: PageText,
  alignment: WordAlignment,
  relation: Match['relation'],
  links: readonly Link[],
): Found {
  const { article, words } = indexed;
  const pairs = pairSentences(indexed, page, alignment, links);
  const coverage = measureCoverage(indexed, alignment, links);
  const { added, dropped } = readOwn(relation, findChanges(indexed, page, alignment, links));
  const stored = { text: article.text, words };
  const match = {
    article: article.id,
    title: article.title,
    relation,
    coverage,
    pairs,
    added,
    dropped,
    notesLeftOut: 0,
  };
  if (relation === 'quotes') return { match, notes: [] };
  const notes = carryNotes(article, stored, page, leaveOutStrays(alignment, indexed, page, links), pairs);
  const notesLeftOut = countOwn(article.notes) - countOwn(notes);
  return { match: { ...match, notesLeftOut }, notes };
}

/** Inserted lines are the former page's. */
const countOwn = (notes: readonly Note[]) => notes.filter(({ kind }) => kind !== 'inserted').length;

/** An excerpt leaves out the rest, and what stands before and behind it may be its page's; around a quotation stands another text. */
function readOwn(relation: Match['relation'], { added, within, dropped }: Changes): Pick<Match, 'added' | 'dropped'> {
  if (relation === 'quotes') return { added: [], dropped: [] };
  return relation === 'excerpt' ? { added: within, dropped: [] } : { added, dropped };
}
