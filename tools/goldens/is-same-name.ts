const TITLE = /^(?:the|mr|mrs|ms|miss|dr|prof|professor|cllr|sir|dame|judge|minister|president|prosecutor)\.?$/;

/**
 * True where two names mean the same to a reader: equal but for case, marks, "the" and titles, or, for what
 * is described at length ("a study in the journal Ice"), one within the other.
 */
export function isSameName(gold: string, predicted: string | null): boolean {
  if (predicted === null) return false;
  const a = wordsOf(gold);
  const b = wordsOf(predicted);
  if (a.join(' ') === b.join(' ')) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

function wordsOf(name: string): string[] {
  const words =
    name
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}'-]+/gu) ?? [];
  return words.filter((word) => !TITLE.test(word));
}
