import type { Relation } from '../match.ts';
import { isGroup } from '../words/number-terms.ts';
import type { Sentence } from '../words/read-sentences.ts';
import type { Link } from './align-sentences.ts';
import { alignWhole } from './align-whole.ts';
import { SHARES_WORDS, type Telling } from './measure-order.ts';
import type { Wording } from './measure-wording.ts';

/** Likeness from which an edited text's sentence counts as a stored one reworded. Goldens, tuning, 2026-11. */
const REWORDED = 0.22;
/** The same for a sentence that changed its place, where nothing around it helps. */
const MOVED = 0.42;
/** A telling with this share of the other's sentences, or more, is no summary: those have half. */
const WHOLE = 0.7;
/** Sentences in a gap that are joined by place alone, where both sides have as many. */
const MAX_GAP = 3;
/** Lengths of two sentences joined by place alone may differ by this factor. */
const MAX_LENGTH_RATIO = 2.2;

/** The links of a match by its relation, in stored order: those by wording, and those by what is said. */
export function linkSentences(
  relation: Relation,
  stored: readonly Sentence[],
  page: readonly Sentence[],
  wording: Wording,
  telling: Telling | null,
): Link[] {
  const links: Link[] = wording.links.map((link) => ({ stored: link.stored, page: link.page, likeness: 1 }));
  if (telling === null || relation === 'copy' || relation === 'excerpt' || relation === 'quotes') return links;
  if (relation === 'retranslation' && isToldWhole(telling)) {
    const { compared, comparison } = telling;
    addFree(links, alignWhole(compared.stored, compared.page, comparison));
    return links.sort(inOrder);
  }
  const told = relation === 'edited' ? withinReach(links, telling.links) : telling.links;
  addFree(links, told);
  addFree(links, findMoved(links, stored, page, telling));
  if (relation === 'retranslation') addFree(links, fillGaps(links, stored, page));
  return links.sort(inOrder);
}

/**
 * Of an edited text the links of sentences that are like enough and stand among those with the same words, or not far from them: what is like
 * a dropped sentence in another article below is no rewording of it.
 */
function withinReach(exact: readonly Link[], told: readonly Link[]): Link[] {
  const pages = exact.map(({ page }) => page);
  let first = pages.reduce((least, page) => Math.min(least, page), Number.POSITIVE_INFINITY);
  let last = pages.reduce((most, page) => Math.max(most, page), Number.NEGATIVE_INFINITY);
  const like = told.filter(({ likeness }) => likeness >= REWORDED).sort((a, b) => a.page - b.page);
  if (exact.length === 0) return like;
  const reached = new Set<Link>();
  for (const link of like) {
    if (link.page < first || link.page > last + MAX_REACH) continue;
    reached.add(link);
    last = Math.max(last, link.page);
  }
  for (const link of [...like].reverse()) {
    if (link.page > last || link.page < first - MAX_REACH) continue;
    reached.add(link);
    first = Math.min(first, link.page);
  }
  return told.filter((link) => reached.has(link));
}

/** Sentences of the page without a link between one that was reworded and the rest. */
const MAX_REACH = 6;

const inOrder = (a: Link, b: Link) => a.stored - b.stored || a.page - b.page;

/** True where so few words are shared that place must tell, and neither text is a summary of the other. */
function isToldWhole({ wordLikeness, storedSentences, pageSentences }: Telling): boolean {
  const [fewer, more] = [storedSentences, pageSentences].sort((a, b) => a - b) as [number, number];
  return wordLikeness <= SHARES_WORDS && fewer >= WHOLE * more;
}

/** Adds links one of whose sentences has none yet. */
function addFree(links: Link[], more: readonly Link[]): void {
  const linkedStored = new Set(links.map(({ stored }) => stored));
  const linkedPage = new Set(links.map(({ page }) => page));
  links.push(...more.filter(({ stored, page }) => !(linkedStored.has(stored) && linkedPage.has(page))));
}

/** Sentences without a link that are each other's likeliest, wherever they stand. */
function findMoved(
  links: readonly Link[],
  stored: readonly Sentence[],
  page: readonly Sentence[],
  { comparison }: Telling,
): Link[] {
  const linkedStored = new Set(links.map((link) => link.stored));
  const linkedPage = new Set(links.map((link) => link.page));
  const freeStored = [...stored.keys()].filter((i) => !linkedStored.has(i));
  const freePage = [...page.keys()].filter((i) => !linkedPage.has(i));
  const likeness = (s: number, p: number) => comparison.single[s * comparison.width + p] as number;
  const likeliest = (from: number[], of: (i: number) => number) =>
    from.reduce((best, i) => (of(i) > of(best) ? i : best), from[0] ?? -1);
  return freeStored.flatMap((s) => {
    const p = likeliest(freePage, (i) => likeness(s, i));
    if (p < 0 || likeness(s, p) < MOVED) return [];
    if (likeliest(freeStored, (i) => likeness(i, p)) !== s) return [];
    if (shareOneWord(stored[s] as Sentence, page[p] as Sentence)) return [];
    return { stored: s, page: p, likeness: likeness(s, p) };
  });
}

/** What two sentences have to share for one to be the other reworded, where each says more than one thing. */
const MIN_SHARED = 2;

/** True where two sentences share a single word, name or number, however many synonyms it has: "just changing", "undergoing changes". */
function shareOneWord(one: Sentence, other: Sentence): boolean {
  const [own, there] = [one, other].map(({ terms }) => [...terms.keys()].filter((term) => !isGroup(term))) as [
    string[],
    string[],
  ];
  const shared = own.filter((term) => other.terms.has(term)).length;
  return shared < Math.min(MIN_SHARED, own.length, there.length);
}

/** Joins by place what stands between two links, where both texts have the same few sentences there. */
function fillGaps(links: readonly Link[], stored: readonly Sentence[], page: readonly Sentence[]): Link[] {
  const ordered = [...links].sort(inOrder);
  const filled: Link[] = [];
  for (const [i, after] of ordered.entries()) {
    const before = ordered[i - 1];
    if (before === undefined) continue;
    const gap = after.stored - before.stored - 1;
    if (gap < 1 || gap > MAX_GAP || after.page - before.page - 1 !== gap) continue;
    for (let step = 1; step <= gap; step++) {
      const link = { stored: before.stored + step, page: before.page + step, likeness: 0 };
      if (isLengthFit(stored[link.stored] as Sentence, page[link.page] as Sentence)) filled.push(link);
    }
  }
  return filled;
}

function isLengthFit(a: Sentence, b: Sentence): boolean {
  const ratio = (a.end - a.start) / (b.end - b.start);
  return ratio < MAX_LENGTH_RATIO && ratio > 1 / MAX_LENGTH_RATIO;
}
