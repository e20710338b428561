/** Shapes of tokens; those below `number` are words. */
export const SHAPES = {
  lower: 0,
  title: 1,
  upper: 2,
  initial: 3,
  mixed: 4,
  hyphened: 5,
  clitic: 6,
  dotted: 7,
  number: 8,
  stop: 9,
  comma: 10,
  colon: 11,
  dash: 12,
  bracket: 13,
  mark: 14,
  other: 15,
  break: 16,
} as const;

const LETTER = /^[\p{L}\p{M}]/u;
const CAPITAL = /^\p{Lu}/u;
const LONG_UPPER = /^[\p{Lu}\p{N}-]+$/u;
const LOWER_REST = /^.[\p{Ll}\p{M}'\u2019]*$/u;
const NUMBER = /^\p{N}/u;
const CLITIC = /^(?:n?['\u2019]\p{L}+)$/u;
const PUNCTUATION = new Map<string, number>([
  ...[...'.!?\u2026'].map((mark) => [mark, SHAPES.stop] as const),
  ...[...',;'].map((mark) => [mark, SHAPES.comma] as const),
  [':', SHAPES.colon],
  ...[...'-\u2013\u2014\u2012\u2015'].map((mark) => [mark, SHAPES.dash] as const),
  ...[...'()[]{}'].map((mark) => [mark, SHAPES.bracket] as const),
  ...[...'"\'\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB'].map((mark) => [mark, SHAPES.mark] as const),
]);

/** The shape of one token, as `splitTokens` cuts them. */
export function readShape(token: string): number {
  const punctuation = PUNCTUATION.get(token);
  if (punctuation !== undefined) return punctuation;
  if (CLITIC.test(token)) return SHAPES.clitic;
  if (NUMBER.test(token)) return SHAPES.number;
  if (!LETTER.test(token))
    return token.startsWith('-') ? SHAPES.dash : token.startsWith('.') ? SHAPES.stop : SHAPES.other;
  return readWordShape(token);
}

function readWordShape(word: string): number {
  if (word.endsWith('.')) return SHAPES.dotted;
  if (word.includes('-')) return CAPITAL.test(word) ? SHAPES.mixed : SHAPES.hyphened;
  if (!CAPITAL.test(word)) return LOWER_REST.test(word) ? SHAPES.lower : SHAPES.mixed;
  if (word.length === 1) return SHAPES.initial;
  if (LONG_UPPER.test(word)) return SHAPES.upper;
  return LOWER_REST.test(word) ? SHAPES.title : SHAPES.mixed;
}
