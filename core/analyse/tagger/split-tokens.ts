import type { Span } from '../../text/span.ts';

/** The tokens of a text, column by column: token `i` stands at `starts[i]` to `ends[i]` (UTF-16, end exclusive). */
export interface Tokens {
  starts: number[];
  ends: number[];
}

// Titles keep their full stop, or the net would see a sentence end between "Sen." and the name.
const TITLES =
  'Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Cmdr|Adm|Maj|Hon|Rev|Prof|Pres|St|Jr|Sr|No|vs|Inc|Corp|Co|Ltd';
const TITLE = `(?:${TITLES})\\.(?=\\s)`;
const INITIALS = '(?:\\p{L}\\.){2,}';
const CLITIC = "['\u2019](?:s|S|m|d|re|ve|ll|RE|VE|LL)(?![\\p{L}\\p{N}])";
// "don't" is do + n't: the vectors know "do", and the n't is learned once for all verbs.
const NEGATION = "n['\u2019]t(?![\\p{L}\\p{N}])";
// With what is written onto it: "2nd", "10am", "4.5m".
const NUMBER = '\\p{N}+(?:[.,]\\p{N}+)*[\\p{L}\\p{M}]*';
const LETTER = '[\\p{L}\\p{M}]';
// One letter at a time, stopping short of n't; hyphens and inner apostrophes ("O'Neill") stay inside.
const WORD = `(?:(?!${NEGATION})\\p{L})(?:(?!${NEGATION})[\\p{L}\\p{M}\\p{N}]|-(?=${LETTER})|['\u2019](?=${LETTER}{3,}))*`;
const TOKEN = new RegExp(`${INITIALS}|${TITLE}|${NUMBER}|${NEGATION}|${CLITIC}|${WORD}|\\.{2,}|-{2,}|[^\\s]`, 'gu');

/**
 * The tokens of one paragraph: words without their clitics ("Ann" "'s"), numbers, and punctuation marks one by one,
 * at most `maxTokens`. `span` counts in `text`; so do the tokens. Linear in the paragraph's length.
 */
export function splitTokens(text: string, span: Span, maxTokens = Number.POSITIVE_INFINITY): Tokens {
  const tokens: Tokens = { starts: [], ends: [] };
  for (const found of text.slice(span.start, span.end).matchAll(TOKEN)) {
    if (tokens.starts.length >= maxTokens) break;
    const start = span.start + found.index;
    tokens.starts.push(start);
    tokens.ends.push(start + found[0].length);
  }
  return tokens;
}
