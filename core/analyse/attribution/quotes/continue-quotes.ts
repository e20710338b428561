import { numberAt } from '../../../text/number-at.ts';
import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { findQuotes } from '../sentences/find-quotes.ts';

/** How a paragraph and quotations go together. */
interface Quoting extends Span {
  /** The quotation that opens it, or null. */
  opening: Span | null;
  /** True where a quotation is still open at its end. */
  isOpen: boolean;
  /** True where an attribution’s content begins in it. */
  isOwned: boolean;
}
/** Longest quotation joined, in paragraphs. */
const MAX_PARAGRAPHS = 20;
/** A content ends with its paragraph if no more than a mark and a blank stand behind it. */
const MAX_GAP = 2;

/**
 * Quotations over several paragraphs: each new paragraph opens with a mark, only the last one closes. What
 * an attribution holds of one goes on into the paragraphs after it, or began in those before it. n log n.
 */
export function continueQuotes(
  text: string,
  paragraphs: readonly Span[],
  found: readonly RawAttribution[],
): RawAttribution[] {
  const quoting = paragraphs.map((paragraph) => readQuoting(text, paragraph));
  if (!quoting.some(({ isOpen }) => isOpen)) return [...found];
  for (const { content } of found) {
    for (const { start } of content) {
      const paragraph = quoting[numberAt(quoting, start)];
      if (paragraph !== undefined) paragraph.isOwned = true;
    }
  }
  return found.map((each) => {
    const first = each.content[0] as Span;
    const last = each.content.at(-1) as Span;
    const before = openedBefore(quoting, numberAt(quoting, first.start), first);
    const after = continuedAfter(quoting, numberAt(quoting, last.end - 1), last);
    return before.length + after.length === 0 ? each : { ...each, content: [...before, ...each.content, ...after] };
  });
}

function readQuoting(text: string, { start, end }: Span): Quoting {
  const quotes = findQuotes(text, { start, end });
  const first = quotes[0];
  const opening = first?.start === start ? { start, end: first.end } : null;
  return { start, end, opening, isOpen: quotes.at(-1)?.isClosed === false, isOwned: false };
}

/** What the paragraphs behind number `at` go on with, where `last` runs to its end and a quotation is open there. */
function continuedAfter(quoting: readonly Quoting[], at: number, last: Span): Span[] {
  const spans: Span[] = [];
  const own = quoting[at];
  if (own === undefined || !own.isOpen || own.end - last.end > MAX_GAP) return spans;
  for (const { opening, isOwned, isOpen, end } of quoting.slice(at + 1, at + 1 + MAX_PARAGRAPHS)) {
    if (opening === null || isOwned) break;
    spans.push(opening);
    if (!isOpen || opening.end < end) break;
  }
  return spans;
}

/** What the paragraphs before number `at` opened, where `first` opens it and nobody else has their words. */
function openedBefore(quoting: readonly Quoting[], at: number, first: Span): Span[] {
  const spans: Span[] = [];
  const own = quoting[at];
  if (own?.opening == null || first.start - own.start > 1) return spans;
  for (const { opening, isOwned, isOpen, end } of quoting.slice(Math.max(0, at - MAX_PARAGRAPHS), at).reverse()) {
    if (opening === null || isOwned || !isOpen || opening.end < end) break;
    spans.unshift(opening);
  }
  return spans;
}
