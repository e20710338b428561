import type { Tokens } from './split-tokens.ts';

/** Outside a quotation, inside one, its opening mark, its closing mark, or a mark without a partner. */
export const QUOTE_STATES = { outside: 0, inside: 1, opening: 2, closing: 3, stray: 4 } as const;

const DOUBLE = new Set(['"', '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB']);
const SINGLE = new Set(["'", '\u2018', '\u2019', '\u201A', '\u201B']);
const ONLY_OPENING = new Set(['\u201C', '\u201E', '\u00AB', '\u2018', '\u201A']);
const ONLY_CLOSING = new Set(['\u201D', '\u00BB']);
// What may stand straight before an opening mark and straight behind a closing one.
const BEFORE_OPENING = /[\s([{\u2014\u2013:-]/u;
const BEHIND_CLOSING = /[\s)\]}.,;:!?\u2014\u2013-]/u;

/**
 * For each token of one paragraph whether it stands in quotation marks: a state of `QUOTE_STATES`. A mark without a
 * partner opens a quotation to the paragraph's end if it is a double one (the next paragraph goes on quoting), and
 * counts as an apostrophe if it is a single one. Linear in the number of tokens.
 */
export function readQuoteStates(text: string, tokens: Tokens): Uint8Array {
  const states = new Uint8Array(tokens.starts.length);
  const sides = tokens.starts.map((start, i) => markAt(text, start, tokens.ends[i] as number));
  const lastSingle = sides.lastIndexOf('single-closing');
  let open: 'double' | 'single' | null = null;
  for (let i = 0; i < sides.length; i++) {
    const side = sides[i];
    if (side === null || side === undefined) states[i] = open === null ? 0 : QUOTE_STATES.inside;
    else if (side.startsWith('double')) {
      const opens: boolean = side === 'double-opening' || (side === 'double' && open !== 'double');
      if (opens) open = 'double';
      states[i] = opens ? QUOTE_STATES.opening : open === null ? QUOTE_STATES.stray : QUOTE_STATES.closing;
      if (!opens) open = null;
    } else if (open === null && side === 'single-opening' && i < lastSingle) {
      open = 'single';
      states[i] = QUOTE_STATES.opening;
    } else if (open === 'single' && side === 'single-closing') {
      open = null;
      states[i] = QUOTE_STATES.closing;
    } else states[i] = open === null ? QUOTE_STATES.outside : QUOTE_STATES.inside;
  }
  return states;
}

type Mark = 'double' | 'double-opening' | 'double-closing' | 'single' | 'single-opening' | 'single-closing';

/** Which way a quotation mark faces, by its glyph and by the characters beside it; null for other tokens. */
function markAt(text: string, start: number, end: number): Mark | null {
  if (end !== start + 1) return null;
  const mark = text.charAt(start);
  const size = DOUBLE.has(mark) ? 'double' : SINGLE.has(mark) ? 'single' : null;
  if (size === null) return null;
  if (ONLY_OPENING.has(mark)) return `${size}-opening`;
  if (ONLY_CLOSING.has(mark)) return `${size}-closing`;
  const opens = start === 0 || BEFORE_OPENING.test(text.charAt(start - 1));
  const closes = end === text.length || BEHIND_CLOSING.test(text.charAt(end));
  if (opens === closes) return size;
  return opens ? `${size}-opening` : `${size}-closing`;
}
