import { createPointMap } from './create-point-map.ts';
import { isOfType } from './is-of-type.ts';
import { listOf } from './list-of.ts';
import type { Passage, Quote } from './loose-note.ts';
import { ownField } from './own-field.ts';
import { textOf } from './text-of.ts';

const MAX_CONTEXT = 200;
/** Selections within selections that are followed: a phrase of a sentence of a paragraph of a chapter takes four. */
const MAX_DEPTH = 20;
// As for notes that were moved, create-locator.ts: words made to be slow cost no more than twenty times their length.
const MAX_PROBE = 250;
const MAX_PLACES = 20;

/**
 * The passage that a target's selectors tell by its words, null where they do not. Several select the same in different ways (W3C Web
 * Annotation Data Model, 4.2), so the first that quotes is enough; `countsPoints` says what the first TextPositionSelector beside it
 * counts, which is no more than a hint.
 */
export function readSelectors(selectors: unknown, countsPoints: boolean): Passage | null {
  const list = listOf(selectors);
  const start = list
    .filter((one) => isOfType(one, 'TextPositionSelector'))
    .map((one) => ownField(one, 'start'))
    .find((place): place is number => Number.isSafeInteger(place));
  const passage = readFirst(list, 0);
  return passage === null || start === undefined ? passage : { ...passage, start, countsPoints };
}

function readFirst(selectors: readonly unknown[], depth: number): Passage | null {
  for (const selector of selectors) {
    const passage = depth > MAX_DEPTH ? null : readSelector(selector, depth);
    if (passage !== null) return passage;
  }
  return null;
}

function readSelector(selector: unknown, depth: number): Passage | null {
  const refinements = listOf(ownField(selector, 'refinedBy'));
  if (isOfType(selector, 'TextQuoteSelector')) {
    const quote = readQuote(selector);
    return quote && readWithin(quote, refinements, depth + 1);
  }
  // What an element or a range holds is not known here: the words in it are looked for in all of the text.
  const inner = readFirst(refinements, depth + 1);
  return inner ?? (isOfType(selector, 'RangeSelector') ? readRange(selector, depth + 1) : null);
}

function readQuote(selector: unknown): Quote | null {
  const exact = textOf(ownField(selector, 'exact'));
  if (exact.trim() === '') return null;
  const prefix = textOf(ownField(selector, 'prefix')).slice(-MAX_CONTEXT);
  const suffix = textOf(ownField(selector, 'suffix')).slice(0, MAX_CONTEXT);
  return { exact, prefix, suffix, start: null };
}

/** From where the first begins to where the second does (4.2.8). Hypothesis names another thing so, which has neither. */
function readRange(selector: unknown, depth: number): Passage | null {
  const from = readFirst(listOf(ownField(selector, 'startSelector')), depth);
  const until = readFirst(listOf(ownField(selector, 'endSelector')), depth);
  return from === null || until === null || from.until || until.until ? null : { ...from, until };
}

/** A selection of the quoted words (4.2.9): the quote that tells it; the whole where no refinement is one of text. */
function readWithin(quote: Quote, refinements: readonly unknown[], depth: number): Passage | null {
  for (const refinement of refinements) {
    const inner = readFirst([refinement], depth);
    if (inner !== null) return inner.until ? inner : cut(quote, findWithin(quote.exact, inner));
    if (isOfType(refinement, 'TextPositionSelector')) return cut(quote, readPlace(quote.exact, refinement));
  }
  return quote;
}

function cut({ exact, prefix, suffix }: Quote, place: { start: number; end: number } | null): Quote | null {
  if (place === null || exact.slice(place.start, place.end).trim() === '') return null;
  return {
    exact: exact.slice(place.start, place.end),
    prefix: (prefix + exact.slice(0, place.start)).slice(-MAX_CONTEXT),
    suffix: (exact.slice(place.end) + suffix).slice(0, MAX_CONTEXT),
    start: null,
  };
}

/** With what stands around them, else alone; null where they stand nowhere, or nothing says which are meant. */
function findWithin(words: string, { prefix, exact, suffix }: Quote): { start: number; end: number } | null {
  const place = onlyPlace(words, prefix + exact + suffix);
  const start = place === -1 ? onlyPlace(words, exact) : place + prefix.length;
  return start === -1 ? null : { start, end: start + exact.length };
}

function onlyPlace(words: string, wanted: string): number {
  const probe = wanted.slice(0, MAX_PROBE);
  let only = -1;
  let place = words.indexOf(probe);
  for (let count = 0; place !== -1; count += 1) {
    const isHere = words.startsWith(wanted, place);
    if (count === MAX_PLACES || (isHere && only !== -1)) return -1;
    if (isHere) only = place;
    place = words.indexOf(probe, place + 1);
  }
  return only;
}

function readPlace(words: string, selector: unknown): { start: number; end: number } | null {
  const [start, end] = [ownField(selector, 'start'), ownField(selector, 'end')];
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return null;
  const { toUnits } = createPointMap(words);
  return { start: toUnits(Math.max(0, Number(start))), end: toUnits(Math.max(0, Number(end))) };
}
