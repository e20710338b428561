const ENDINGS: readonly [string, string][] = [
  ['isation', 'ize'],
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', ''],
  ['ousness', ''],
  ['iveness', ''],
  ['ements', ''],
  ['ations', 'ate'],
  ['ement', ''],
  ['ation', 'ate'],
  ['ators', 'ate'],
  ['ments', ''],
  ['ities', ''],
  ['ances', ''],
  ['ences', ''],
  ['ator', 'ate'],
  ['ment', ''],
  ['ness', ''],
  ['ance', ''],
  ['ence', ''],
  ['ious', ''],
  ['ying', 'y'],
  ['ions', ''],
  ['ings', ''],
  ['ible', ''],
  ['able', ''],
  ['ical', ''],
  ['ally', ''],
  ['ily', 'y'],
  ['ied', 'y'],
  ['ies', 'y'],
  ['ier', 'y'],
  ['ity', ''],
  ['ion', ''],
  ['ing', ''],
  ['ers', ''],
  ['ors', ''],
  ['ive', ''],
  ['ful', ''],
  ['ous', ''],
  ['est', ''],
  ['al', ''],
  ['er', ''],
  ['or', ''],
  ['ed', ''],
  ['es', ''],
  ['ly', ''],
  ['ic', ''],
  ['s', ''],
];

/** The endings by their last letter, in their order: a word is tried with a few, not with all. */
const BY_LAST_LETTER = new Map<string, [string, string][]>();
for (const [ending, put] of ENDINGS) {
  const last = ending.slice(-1);
  BY_LAST_LETTER.set(last, [...(BY_LAST_LETTER.get(last) ?? []), [ending, put]]);
}

/** What is left of a word has at least this many letters, or two words of different meaning fall together. */
const MIN_STEM = 4;

/**
 * A word without its endings, for comparing only: "proposes", "proposed" and "proposing" are all "propos". Much
 * rougher than Porter's stemmer (1980), in one table: here a stem only has to meet itself in another text.
 */
export function stemWord(word: string): string {
  const stem = stripEnding(stripEnding(word));
  const bare = /[ey]$/.test(stem) && stem.length > MIN_STEM ? stem.slice(0, -1) : stem;
  return /([bdfglmnprt])\1$/.test(bare) && bare.length > MIN_STEM ? bare.slice(0, -1) : bare;
}

function stripEnding(word: string): string {
  if (word.endsWith('ss')) return word;
  for (const [ending, put] of BY_LAST_LETTER.get(word.slice(-1)) ?? []) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length) + put;
    if (stem.length >= MIN_STEM || (ending === 's' && stem.length >= 3)) return stem;
  }
  return word;
}
