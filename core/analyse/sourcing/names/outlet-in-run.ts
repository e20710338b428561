import { findOutlet } from './find-outlet.ts';
import { isNoName } from './is-no-name.ts';
import type { CapitalRun } from './read-capital-runs.ts';

/** An outlet where it is named, and what the article calls it: "Family Circle magazine"; "" where it says no noun. */
export interface OutletMention {
  start: number;
  name: string;
  noun: string;
}

/** How far before a name stands what it is, in characters: "the television channel Rayo". */
const REACH = 20;
const NOUN_BEHIND =
  /^ (magazine|newspaper|paper|tabloid|website|channel|network|broadcaster|agency)(?![\p{L}]| \p{Lu})/u;
/** Only these make an outlet of any name: a website and an agency may be anybody’s. */
const PRINTED = /^(?:magazine|newspaper)$/;

/** The outlet a run of capital words names, with a "the " before it, or is called one ("the newspaper Rayo"); [] for none. */
export function outletInRun(text: string, run: CapitalRun): OutletMention[] {
  const from = Math.max(0, run.start - REACH);
  const name = run.words.join(' ');
  const end = run.start + name.length;
  const noun = NOUN_BEHIND.exec(text.slice(end, end + REACH))?.[1] ?? '';
  const outlet = findOutlet(text.slice(from, end));
  const start = from + (outlet?.start ?? 0);
  if (outlet !== null && start >= run.start - 4) return [{ start, name: outlet.name, noun }];
  // "The Norland newspaper" is one of a place.
  const isOfPlace = /(?<!\p{L})(?:an?|the|this|local) $/iu.test(text.slice(from, run.start));
  return PRINTED.test(noun) && !isOfPlace && !isNoName(run.words[0] ?? '', true)
    ? [{ start: run.start, name, noun }]
    : [];
}
