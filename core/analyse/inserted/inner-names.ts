/** What stands around a block, without its own names: see `Block.hints`. */
export function outerNames(hints: string): string {
  const bar = hints.indexOf('|');
  return bar < 0 ? '' : hints.slice(bar + 1);
}

/** Boxes looked at around a line; pages nest thousands. */
const MAX_BOXES = 30;

/**
 * A function from a block's hints to the names of the boxes below `home` it stands in, nearest
 * first, its own first. Names that stand around the whole article say nothing of one line in it.
 */
export function innerNames(home: string): (hints: string) => string[] {
  const homes = home.split('|').slice(0, MAX_BOXES);
  const known = new Map<string, string[]>();
  return (hints) => {
    const outer = outerNames(hints);
    let boxes = known.get(outer);
    if (boxes === undefined) {
      const all = outer === '' ? [] : outer.split('|').slice(0, MAX_BOXES);
      boxes = all.slice(0, firstShared(all, homes));
      known.set(outer, boxes);
    }
    const bar = hints.indexOf('|');
    return [bar < 0 ? hints : hints.slice(0, bar), ...boxes];
  };
}

/** Index of the nearest box that stands around `homes` too. Hints may be cut at their outer end. */
function firstShared(all: readonly string[], homes: readonly string[]): number {
  for (let i = 0; i < all.length; i++) {
    const at = homes.indexOf(all[i] as string);
    if (at < 0) continue;
    let length = 1;
    while (i + length < all.length && at + length < homes.length && isSame(all[i + length], homes[at + length]))
      length++;
    if (i + length >= all.length - 1 || at + length >= homes.length - 1) return i;
  }
  return all.length;
}

const isSame = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
