import { readTextWords } from '../../../core/analyse/inserted/text/read-text-words.ts';

/** Articles a word must stand in to be listed; words in fewer are as rare as words never seen. */
const LEAST_ARTICLES = 8;
const LEVELS = 15;

/** Stems by rarity, commonest first, as `WrittenWeights.rarities` has them. */
export function countRarity(articles: readonly string[][]): string[] {
  const counts = new Map<string, number>();
  for (const lines of articles) {
    for (const stem of readTextWords(lines).stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const levels: string[][] = Array.from({ length: LEVELS }, () => []);
  const scale = Math.log(articles.length / LEAST_ARTICLES);
  for (const [stem, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count < LEAST_ARTICLES) continue;
    const level = Math.floor((LEVELS * Math.log(articles.length / count)) / scale);
    levels[Math.min(LEVELS - 1, level)]?.push(stem);
  }
  return levels.map((stems) => stems.join(' '));
}
