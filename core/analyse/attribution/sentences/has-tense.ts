import { findCueVerb } from './cue-verbs.ts';
import type { Token } from './read-sentences.ts';
import { isAuxiliary } from './verb-group-words.ts';

/** Past forms without "-ed" of verbs that news tells with; those of saying are known as cues. */
const PAST: ReadonlySet<string> = new Set(
  (
    'died lied became began broke brought built came caught chose cut drew drove fell felt fled flew fought found gave got ' +
    'grew held hit kept knew led left lost made met paid put quit ran rose sat saw sent set shook shot sold spent ' +
    'spoke stole stood struck took threw went won wrote'
  ).split(' '),
);

/** True for a verb with a tense ("left", "has", "claimed"), as far as its form tells. */
export function hasTense({ word, isCapital, isWord }: Pick<Token, 'word' | 'isCapital' | 'isWord'>): boolean {
  if (!isWord || isCapital) return false;
  if (/^(?:be|been|being|'s)$/.test(word)) return false;
  if (isAuxiliary(word) || PAST.has(word) || (word.length > 4 && /[^e]ed$/.test(word))) return true;
  const verb = findCueVerb(word);
  return verb !== null && !verb.isNounToo && (verb.form === 'past' || verb.form === 'present');
}
