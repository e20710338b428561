import { isWithinWord } from '../../text/is-within-word.ts';
import type { Span } from '../../text/span.ts';
import { createPointMap } from '../files/create-point-map.ts';
import type { Quote } from '../files/loose-note.ts';
import { chooseWhole, type Places } from './choose-whole.ts';
import type { SearchBudget } from './create-search-budget.ts';
import { type FoldedText, foldText } from './fold-text.ts';

/** Where a quote stands in the text; null where it stands nowhere, or in several places alike. */
export type QuoteFinder = (quote: Quote) => Span | null;

// Words in more places than this are told apart by what stands around them or not at all.
const MAX_PLACES = 20;
/** Places within longer words that are passed over, "a" in any text: two characters are looked at for each. */
const MAX_CUT = 1_000;
// What stands around a quote is cut to this, in UTF-16 units; the model's examples and Hypothesis give 32.
const MAX_CONTEXT = 200;

/**
 * Makes a finder of quotes, blind to white space and typography. Looks for the quote with what stands on both
 * sides, then on one, then alone, as whole words; of several places the one nearest to `start`. Each try costs a pass over the
 * text, at most four a quote, for as long as the budget grants them. Never guesses without `start`.
 */
export function createQuoteFinder(text: string, budget: SearchBudget): QuoteFinder {
  const folded = foldText(text);
  const points = createPointMap(text);
  return (quote) => {
    const hint = quote.start !== null && quote.countsPoints === true ? points.toUnits(quote.start) : quote.start;
    const prefix = quote.prefix.slice(-MAX_CONTEXT);
    const suffix = quote.suffix.slice(0, MAX_CONTEXT);
    for (const [before, after] of listTries(prefix, suffix)) {
      const places = findPlaces(text, folded, { before, exact: quote.exact, after }, budget);
      const span = choose(places, hint);
      if (span !== null) return span;
      // More words around it would have told these apart; fewer never will.
      if (places.length > 1) return null;
    }
    return null;
  };
}

function listTries(prefix: string, suffix: string): [string, string][] {
  if (prefix === '' && suffix === '') return [['', '']];
  if (prefix === '' || suffix === '')
    return [
      [prefix, suffix],
      ['', ''],
    ];
  return [
    [prefix, suffix],
    [prefix, ''],
    ['', suffix],
    ['', ''],
  ];
}

function findPlaces(
  text: string,
  folded: FoldedText,
  { before, exact, after }: { before: string; exact: string; after: string },
  budget: SearchBudget,
): Span[] {
  const lead = foldText(before).text.length;
  const core = foldText(exact).text;
  if (core === '') return [];
  const wanted = foldText(before).text + core + foldText(after).text;
  const places: Places = { whole: [], cut: [] };
  if (!budget(folded.text.length + wanted.length)) return [];
  let place = folded.text.indexOf(wanted);
  while (place !== -1 && places.whole.length <= MAX_PLACES && places.cut.length <= MAX_CUT) {
    const start = folded.places[place + lead];
    const last = folded.places[place + lead + core.length - 1];
    if (start !== undefined && last !== undefined) {
      // What stands beside the words where they were taken from says whether they are whole.
      const isCut =
        (lead === 0 && isWithinWord(text, start)) ||
        (wanted.length === lead + core.length && isWithinWord(text, last + 1));
      places[isCut ? 'cut' : 'whole'].push({ start, end: last + 1 });
    }
    place = folded.text.indexOf(wanted, place + 1);
  }
  // Not all were looked at: where the words stand whole is not known.
  if (places.cut.length > MAX_CUT) return [];
  return chooseWhole(places, core.length);
}

function choose(spans: readonly Span[], start: number | null): Span | null {
  const [first] = spans;
  if (first === undefined || spans.length === 1) return first ?? null;
  if (start === null || spans.length > MAX_PLACES) return null;
  const distance = (span: Span) => Math.abs(span.start - start);
  return spans.reduce((nearest, span) => (distance(span) < distance(nearest) ? span : nearest), first);
}
