import { firstNameGender } from './first-name-gender.ts';
import { NAME_PARTICLES } from './name-particles.ts';
import type { CapitalRun } from './read-capital-runs.ts';

/** Small words of last names that have a capital themselves: "Ní Bhriain", "Van der Laan". */
const OPENS_LAST_NAME = /^(?:ní|ni|nic|ó|mac|abu|ter|ten)$/;

/**
 * The form in which each person's full name counts: "Universe Ana Ruiz" once and "Ana Ruiz" thrice is the shorter, more frequent
 * one; "Ní Bhriain", "Mr Duncan Blake" and "Ahmad Zaki" are the longer one that the article gives. `runs` are persons' full names.
 */
export function readForms(runs: readonly CapitalRun[]): (words: readonly string[]) => string {
  const counts = new Map<string, number>();
  const titled = new Set(runs.flatMap(({ words, gender, isKin }) => (gender !== null && !isKin ? [keyOf(words)] : [])));
  for (const { words } of runs)
    for (const form of tailsOf(words)) counts.set(form.join(' '), (counts.get(form.join(' ')) ?? 0) + 1);
  const countOf = (form: readonly string[]) => counts.get(form.join(' ')) ?? 0;
  const longer = new Map<string, string | null>();
  for (const { words } of runs) {
    const name = words.join(' ');
    for (const part of [
      ...tailsOf(words)
        .slice(1)
        .filter((tail) => isLastName(words, tail, titled)),
      ...headsOf(words),
    ]) {
      const key = keyOf(part);
      longer.set(key, (longer.get(key) ?? name) === name && longer.get(key) !== null ? name : null);
    }
  }
  return (words) => {
    const own = tailsOf(words).filter((tail, at) => at === 0 || !isLastName(words, tail, titled));
    const best = own.reduce((a, b) => (countOf(b) > countOf(a) ? b : a));
    return longer.get(keyOf(best)) ?? best.join(' ');
  };
}

const keyOf = (words: readonly string[]) => words.join(' ').toLowerCase();
const tailsOf = (words: readonly string[]) => words.slice(0, -1).map((_, at) => words.slice(at));

/** "Ahmad Zaki" of "Ahmad Zaki bin Hamid". */
const headsOf = (words: readonly string[]) =>
  words.flatMap((word, at) => (at >= 2 && NAME_PARTICLES.has(word) ? [words.slice(0, at)] : []));

/** True where `tail` is the last name of two words in `words`, and no name by itself. */
function isLastName(words: readonly string[], tail: readonly string[], titled: ReadonlySet<string>): boolean {
  const [opener = ''] = tail;
  if (titled.has(keyOf(tail))) return true;
  if (firstNameGender(opener) !== null) return false;
  const small = opener.toLowerCase();
  return NAME_PARTICLES.has(small) || OPENS_LAST_NAME.test(small) || firstNameGender(words[0] ?? '') !== null;
}
