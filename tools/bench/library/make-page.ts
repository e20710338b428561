import { generateText } from './generate-article.ts';

// Texts from here on are in no library.
const UNSEEN = 500_000_000;

/**
 * A page of some 1,800 words, of which every second one carries a stored article of the first `size` between two texts that
 * nobody has stored. `holds` is the article's id.
 */
export function makePage(seed: number, size: number): { text: string; holds: string | null } {
  const around = [generateText(UNSEEN + 3 * seed), generateText(UNSEEN + 3 * seed + 1)];
  if (seed % 2 === 0) return { text: [...around, generateText(UNSEEN + 3 * seed + 2)].join('\n'), holds: null };
  // Spread over the whole library (Knuth's multiplicative hash).
  const number = Math.imul(seed, 0x9e3779b1) >>> 0;
  const stored = number % size;
  return { text: [around[0], generateText(stored), around[1]].join('\n'), holds: `generated-${stored}` };
}
