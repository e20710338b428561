import { numberAt } from '../../../text/number-at.ts';
import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { findQuotes, type Quote } from '../sentences/find-quotes.ts';

/** "It is late,” said Lee. “Go."": whole between marks of two kinds, though what is read goes on to the next. */
const CLOSES = /[\p{P}\p{L}\p{N}]["“”]$/u;
/** A quotation that ends so has its own cue behind it: “We go,” said Lee. */
const ENDS_IN_COMMA = /,["”]$/;
/** Share of a quotation up to which its beginning is a stray: of more the net takes the rest along. */
const MAX_SHARE = 0.4;

/**
 * Contents of several pieces without the first words of a quotation that the net stopped in: “We lost,” said Lee. “Most | of
 * us knew.” is taken whole where it ends in a stop in the same paragraph; “I | knew,” said Ruiz is hers and left out, as is
 * one in another paragraph. One piece stays at least. n log n.
 */
export function wholeQuotes(
  text: string,
  paragraphs: readonly Span[],
  found: readonly RawAttribution[],
): RawAttribution[] {
  if (!found.some(({ content }) => content.length > 1)) return [...found];
  const quotes = paragraphs.flatMap((paragraph) => findQuotes(text, paragraph));
  return found.map((each) => {
    const cue = each.cue[0];
    if (each.content.length < 2 || cue === undefined) return each;
    const own = numberAt(paragraphs, cue.start);
    const content = each.content.flatMap((span) => {
      const quote = cutQuote(quotes, span);
      if (quote === null || CLOSES.test(text.slice(span.end - 2, span.end))) return [span];
      const isNear = numberAt(paragraphs, span.start) === own && !each.cue.some(({ start }) => isWithin(start, quote));
      if (!isNear || ENDS_IN_COMMA.test(text.slice(quote.end - 2, quote.end))) return [];
      return [{ start: span.start, end: quote.end }];
    });
    return content.length === 0 ? each : { ...each, content };
  });
}

/** The closed quotation that `span` opens and holds a few words of, or null. */
function cutQuote(quotes: readonly Quote[], { start, end }: Span): Quote | null {
  const quote = quotes[numberAt(quotes, start)];
  if (quote?.start !== start || !quote.isClosed) return null;
  return end - start < MAX_SHARE * (quote.end - start) ? quote : null;
}

const isWithin = (at: number, { start, end }: Span) => at >= start && at < end;
