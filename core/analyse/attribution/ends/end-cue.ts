import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';

/** "Said in a", "called the": cut before the noun. */
const CUT =
  /(?<=\p{L})(?:(?: (?:in|at|during|on|to|for|with|as))? (?:an?|the)| (?:in|at|during|on) (?:his|her|their|its))$/u;
/** Longest of these ends, in characters. */
const REACH = 14;

/**
 * The attribution with a cue that ends before the article, and the preposition, that the net stopped behind: "said in a |
 * statement". An article right before what is said is part of that: "called | the report false".
 */
export function endCue(text: string, found: RawAttribution): RawAttribution {
  const last = found.cue.at(-1);
  if (last === undefined) return found;
  const from = Math.max(last.start, last.end - REACH);
  const cut = CUT.exec(text.slice(from, last.end));
  if (cut === null) return found;
  const cue: Span[] = [...found.cue.slice(0, -1), { start: last.start, end: from + cut.index }];
  const isArticle = /^ (?:an?|the)$/.test(cut[0]);
  const content = found.content.map((span) =>
    isArticle && span.start === last.end + 1 ? { start: from + cut.index + 1, end: span.end } : span,
  );
  return { ...found, cue, content };
}
