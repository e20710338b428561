import type { Described } from '../blocks/described.ts';

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
  const inside: Described[] = [];
  const outside: number[] = [];
  for (let i = 0; i < described.length; i++) {
    const d = described[i] as Described;
    if (!d.isProse || d.alien !== null || d.container !== home) continue;
    if (near.start <= i + offset && i + offset < near.end) inside.push(d);
    else outside.push(i);
  }
  if (outside.length === 0) return none;
  const names = new Set(inside.map((d) => d.boxNames));
  const isBeside = ({ boxNames }: Described) => boxNames !== '' && !names.has(boxNames);
  const beside = outside.filter((i) => isBeside(described[i] as Described));
  const own = lettersOf(inside);
  return own < minLetters || lettersOf(beside.map((i) => described[i] as Described)) >= own ? none : new Set(beside);
}

function lettersOf(prose: readonly Described[]): number {
  return prose.reduce((sum, d) => sum + d.ownLetters, 0);
}
