import type { Described } from '../blocks/described.ts';
import type { Box } from '../blocks/place-blocks.ts';

/** The cell of the article holds at least this share of all prose in cells of its kind. */
const MIN_CELL_SHARE = 0.5;

interface Cell {
  letters: number;
  blocks: number[];
  /** The cells it stands in, itself the first: tables stand in cells of tables. */
  within: readonly Box[];
}

/**
 * Blocks in the cells beside the article's own or one around it, where its paragraphs stand in a table's cell: pages were
 * laid out in columns so, and what tells columns from rows of a text is that one of them holds most of it. Numbers of blocks.
 */
export function findColumns(described: readonly Described[], home: string): ReadonlySet<number> {
  const others = new Set<number>();
  const cells = new Map<Box, Cell>();
  let all = 0;
  for (let i = 0; i < described.length; i++) {
    const one = described[i] as Described;
    const within = one.container === home ? cellsAround(one) : [];
    const [box] = within;
    if (box === undefined) continue;
    const cell = cells.get(box) ?? { letters: 0, blocks: [], within };
    const letters = one.isProse && one.alien === null ? one.ownLetters : 0;
    all += letters;
    cell.letters += letters;
    cell.blocks.push(i);
    cells.set(box, cell);
  }
  const [main] = [...cells.values()].sort((a, b) => b.letters - a.letters);
  if (main === undefined || main.letters < MIN_CELL_SHARE * all) return others;
  const ownByRow = new Map(main.within.map((box) => [box.outer, box]));
  const isBeside = (box: Box) => (ownByRow.get(box.outer) ?? box) !== box;
  for (const { blocks, within } of cells.values()) {
    if (within.some(isBeside)) for (const i of blocks) others.add(i);
  }
  return others;
}

/** The cells a block stands in, or is, innermost first. */
function cellsAround({ block, box }: Described): Box[] {
  if (!block.path.includes('td')) return [];
  const cells: Box[] = [];
  let at: Box | null = box;
  for (const name of block.path.split('>').reverse()) {
    if (at === null) break;
    if (name === 'td') cells.push(at);
    at = at.outer;
  }
  return cells;
}
