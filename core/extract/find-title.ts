import type { Described } from './described.ts';

const MIN_TITLE_LENGTH = 10;

/** Number of the first line that the page's title names, else of the first heading of the first rank; -1 for none. */
export function findTitle(described: readonly Described[], title: string | null): number {
  const whole = title?.toLowerCase() ?? '';
  const isTitle = ({ block: { text } }: Described) =>
    text.length > MIN_TITLE_LENGTH && text.length <= whole.length && whole.includes(text.toLowerCase());
  const named = described.findIndex(isTitle);
  // A site's own name in a heading of the first rank is a link, or short.
  const isFirstRank = ({ block, alien, linkShare }: Described) =>
    block.tag === 'h1' && block.text.length > MIN_TITLE_LENGTH && alien === null && linkShare < 0.5;
  return named >= 0 ? named : described.findIndex(isFirstRank);
}
