import { numberAt } from '../../../text/number-at.ts';
import { isOverlapping, type Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { findQuotes, type Quote } from '../sentences/find-quotes.ts';

/** A paragraph and the quotation that opens it. */
interface Quoting extends Span {
  opening: Quote | null;
  /** Number of the paragraph where that quotation began: its own, or one before. */
  first: number;
}

/** Longest quotation read as one, in paragraphs. */
const MAX_PARAGRAPHS = 20;

/**
 * A quotation over several paragraphs, under one kind of mark, with a cue behind its end (“One. / “Two,” said Lee.) is
 * Lee's, whomever its paragraphs quote, and no words of whoever spoke before it. An attribution keeps one content at
 * least. Linear.
 */
export function partQuotes(
  text: string,
  paragraphs: readonly Span[],
  found: readonly RawAttribution[],
): RawAttribution[] {
  const quoting = readQuoting(text, paragraphs);
  if (!quoting.some(({ first }, number) => first < number)) return [...found];
  const owned = new Int32Array(quoting.length).fill(-1);
  const whole = found.map((each) => {
    const last = numberAt(quoting, each.cue[0]?.start ?? 0);
    const first = quoting[last]?.first ?? last;
    if (first === last || !isOwner(each, quoting[last])) return each;
    owned.fill(first, first, last + 1);
    const openings = quoting.slice(first, last).flatMap(({ opening }) => opening ?? []);
    const own = each.content.filter(({ start }) => start >= (quoting[last] as Span).start);
    return { ...each, content: [...openings, ...own] };
  });
  return whole.map((each) => {
    const at = numberAt(quoting, each.cue[0]?.start ?? each.content[0]?.start ?? 0);
    const content = each.content.filter((span) => {
      const number = numberAt(quoting, span.start);
      const { opening } = quoting[number] as Quoting;
      return opening === null || (owned[number] as number) <= at || !isOverlapping(span, opening);
    });
    return content.length === 0 || content.length === each.content.length ? each : { ...each, content };
  });
}

function readQuoting(text: string, paragraphs: readonly Span[]): Quoting[] {
  const quoting: Quoting[] = [];
  for (const [number, { start, end }] of paragraphs.entries()) {
    const quote = findQuotes(text, { start, end })[0];
    const opening = quote?.start === start ? quote : null;
    const before = quoting.at(-1);
    // Straight marks before a block that is set apart, and curly ones in the text under it, are no one quotation.
    const goesOn =
      opening !== null &&
      before?.opening?.isClosed === false &&
      text[before.start] === text[start] &&
      number - before.first < MAX_PARAGRAPHS;
    quoting.push({ start, end, opening, first: goesOn ? before.first : number });
  }
  return quoting;
}

/** “Two,” said Lee: the quotation that opens the paragraph, and the cue behind it. */
function isOwner({ cue, content }: RawAttribution, paragraph: Quoting | undefined): boolean {
  const opening = paragraph?.opening;
  if (opening == null || !opening.isClosed || (cue[0]?.start ?? 0) < opening.end) return false;
  return content.some(({ start }) => start >= opening.start && start <= opening.start + 1);
}
