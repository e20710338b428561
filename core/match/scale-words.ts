/** Words behind a number that multiply it, folded: English, German, French and Spanish. "m" only behind a currency's sign. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ...scale(1e3, 'thousand tausend'),
  ...scale(1e6, 'million millions millionen millones mio mn m'),
  ...scale(1e9, 'billion billions milliarde milliarden milliard milliards mrd bn'),
  ...scale(1e12, 'trillion trillions billionen tn'),
]);

function scale(factor: number, words: string): [string, number][] {
  return words.split(' ').map((word): [string, number] => [word, factor]);
}
