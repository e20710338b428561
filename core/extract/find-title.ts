import type { Described } from './described.ts';

const MIN_TITLE_LENGTH = 10;

/**
 * Number of the longest heading that the page's title names, or of the first other line that it names: its site's name mostly
 * stands in it, too, and is a link. Else of the first heading of the first rank; -1 for none.
 */
export function findTitle(described: readonly Described[], title: string | null): number {
  const whole = title?.toLowerCase() ?? '';
  const isTitle = ({ block: { text } }: Described) =>
    text.length > MIN_TITLE_LENGTH && text.length <= whole.length && whole.includes(text.toLowerCase());
  const named = described.flatMap((one, i) => (isTitle(one) ? i : []));
  const lengthOf = (i: number) => (described[i] as Described).block.text.length;
  const headings = named.filter((i) => described[i]?.isHeading);
  const heading = headings.find((i) => headings.every((other) => lengthOf(other) <= lengthOf(i)));
  const line = named.find((i) => (described[i] as Described).linkShare < 0.5);
  // A site's own name in a heading of the first rank is a link, or short.
  const isFirstRank = ({ block, alien, linkShare }: Described) =>
    block.tag === 'h1' && block.text.length > MIN_TITLE_LENGTH && alien === null && linkShare < 0.5;
  return heading ?? line ?? named[0] ?? described.findIndex(isFirstRank);
}
