import { isWithinWord } from '../../text/is-within-word.ts';
import type { Span } from '../../text/span.ts';
import type { FileSpan } from '../note-schema.ts';
import { chooseWhole, type Places } from './choose-whole.ts';
import type { SearchBudget } from './create-search-budget.ts';

/** Where a passage of the file stands in the text; null if that cannot be told. */
export type Locator = (given: FileSpan, shift: number) => Span | null;

// V8 searches at most the last 250 units of a pattern in linear time (Boyer-Moore, string-search.h).
const MAX_PROBE = 250;
// A probe that stands in more places than this is not worth telling apart: the note is left out.
const MAX_PLACES = 20;
/** Each search may read the whole text. A text with more strays than this is not the one the notes were made for. */
const MAX_SEARCHES = 500;

/**
 * Makes the check that passages stand where a file says. Words that stand elsewhere, because somebody
 * edited the text by hand, are found again: `shift` units further on, or where they stand alone, as whole words. After
 * MAX_SEARCHES searches of the text, or when the file's budget is spent, no more are made.
 */
export function createLocator(text: string, budget: SearchBudget): Locator {
  let searches = 0;
  return ({ start, end, exact }, shift) => {
    const isWhole = end - start === exact.length;
    for (const place of [start + shift, start]) {
      if (isWhole && text.startsWith(exact, place) && place >= 0) return spanAt(place, exact);
    }
    searches += 1;
    // Words as long as the rest of the text are compared whole at each place, so they count as well.
    const isGranted = searches <= MAX_SEARCHES && budget(text.length + exact.length);
    return isGranted ? findOnly(text, exact) : null;
  };
}

const spanAt = (start: number, exact: string): Span => ({ start, end: start + exact.length });

function findOnly(text: string, exact: string): Span | null {
  const probe = exact.slice(0, MAX_PROBE);
  const places: Places = { whole: [], cut: [] };
  let place = text.indexOf(probe);
  for (let count = 0; place !== -1; count += 1) {
    if (count === MAX_PLACES) return null;
    if (text.startsWith(exact, place)) {
      const isCut = isWithinWord(text, place) || isWithinWord(text, place + exact.length);
      places[isCut ? 'cut' : 'whole'].push(spanAt(place, exact));
    }
    place = text.indexOf(probe, place + 1);
  }
  const [only, ...others] = chooseWhole(places, exact.length);
  return others.length === 0 ? (only ?? null) : null;
}
