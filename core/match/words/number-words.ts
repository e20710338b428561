const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';

/** Numbers written as words, by their folded word. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ...UNITS.split(' ').map((word, i): [string, number] => [word, i]),
  ...TENS.split(' ').map((word, i): [string, number] => [word, (i + 2) * 10]),
  ...ORDINALS.split(' ').map((word, i): [string, number] => [word, i]),
  ['once', 1],
  ['twice', 2],
  ['double', 2],
  ['couple', 2],
  ['pair', 2],
  ['both', 2],
  ['thrice', 3],
  ['triple', 3],
  ['threefold', 3],
  ['trio', 3],
  ['half', 0.5],
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['decade', 10],
  ['thirds', 3],
  ['thirdly', 3],
]);
