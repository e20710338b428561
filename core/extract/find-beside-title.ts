import type { Described } from './described.ts';

interface Near {
  start: number;
  end: number;
}

/**
 * Prose in boxes of the article's path that have other names than those in the element which holds the headline and an article's
 * worth of it: terms, disclaimers and notices below a text. Not where there is more of it: a text's first paragraphs, or a summary, may
 * stand with the headline. Numbers of blocks; boxes count from `offset` before. `minLetters`: an article's worth.
 */
export function findBesideTitle(
  described: readonly Described[],
  { home, near, offset, minLetters }: { home: string; near: Near; offset: number; minLetters: number },
): ReadonlySet<number> {
  const none: ReadonlySet<number> = new Set();
  if (near.end === Number.POSITIVE_INFINITY) return none;
  const prose = described.flatMap((d, i) => (d.isProse && d.alien === null && d.container === home ? { d, i } : []));
  const isNear = ({ i }: { i: number }) => near.start <= i + offset && i + offset < near.end;
  const inside = prose.filter(isNear);
  const names = new Set(inside.map(({ d }) => d.boxNames));
  const beside = prose.filter((one) => !isNear(one) && one.d.boxNames !== '' && !names.has(one.d.boxNames));
  const own = lettersOf(inside);
  return own < minLetters || lettersOf(beside) >= own ? none : new Set(beside.map(({ i }) => i));
}

function lettersOf(prose: readonly { d: Described }[]): number {
  return prose.reduce((sum, { d }) => sum + d.ownLetters, 0);
}
