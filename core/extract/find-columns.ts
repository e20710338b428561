import type { Described } from './described.ts';
import type { Box } from './place-blocks.ts';

/** The cell of the article holds at least this share of all prose in cells of its kind. */
const MIN_CELL_SHARE = 0.5;

interface Cell {
  letters: number;
  blocks: number[];
}

/**
 * Blocks in the cells beside the article's own, where its paragraphs stand in a table's cell: pages were laid out in
 * columns so, and what tells columns from rows of a text is that one of them holds most of it. Numbers of blocks.
 */
export function findColumns(described: readonly Described[], home: string): ReadonlySet<number> {
  const others = new Set<number>();
  const cells = new Map<Box, Cell>();
  let all = 0;
  for (const [i, one] of described.entries()) {
    const box = one.container === home ? cellOf(one) : null;
    if (box === null) continue;
    const cell = cells.get(box) ?? { letters: 0, blocks: [] };
    const letters = one.isProse && one.alien === null ? one.ownLetters : 0;
    all += letters;
    cell.letters += letters;
    cell.blocks.push(i);
    cells.set(box, cell);
  }
  const [main] = [...cells].sort(([, a], [, b]) => b.letters - a.letters)[0] ?? [];
  if (main === undefined || (cells.get(main)?.letters ?? 0) < MIN_CELL_SHARE * all) return others;
  for (const [box, { blocks }] of cells) {
    if (box !== main && box.outer === main.outer) for (const i of blocks) others.add(i);
  }
  return others;
}

/** The innermost cell a block stands in, or is. */
function cellOf({ block, box }: Described): Box | null {
  if (!block.path.includes('td')) return null;
  const names = block.path.split('>');
  const depth = names.lastIndexOf('td');
  let cell: Box | null = depth < 0 ? null : box;
  for (let i = names.length - 1; i > depth && cell !== null; i--) cell = cell.outer;
  return cell;
}
