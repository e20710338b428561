import type { Block, BlockLink } from '../../core/text/block.ts';
import type { NodeMap } from './node-map.ts';

/** What a block takes from the elements around it. */
export interface Surroundings {
  tag: string;
  path: string;
  hints: string;
  depth: number;
  shared: number;
}

// White space as HTML folds it; a no-break space is a character of its own.
const FOLDED = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

/** Collects text nodes into blocks: white space folds as a browser folds it, offsets are kept. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly map: NodeMap = { nodes: [], nodeStarts: [], textStarts: [], lengths: [] };
  /** UTF-16 units of the finished blocks, with the line break behind each. */
  #offset = 0;
  #text = '';
  #links: BlockLink[] = [];
  #firstPiece = 0;
  #surroundings: Surroundings = { tag: 'body', path: '', hints: '|', depth: 0, shared: 0 };
  /** What a block of nothing but no-break spaces, which is none, shared with the one before it. */
  #sharedByBlank = Number.POSITIVE_INFINITY;
  /** White space that stands if more text follows in this block. */
  #space: { node: Text; at: number } | null = null;

  /** UTF-16 units written so far. */
  get length(): number {
    return this.#offset + this.#text.length;
  }

  get hasText(): boolean {
    return this.#text !== '';
  }

  /** The next text begins a block in these surroundings. */
  beginBlock(surroundings: Surroundings): void {
    this.#surroundings = surroundings;
  }

  /** White space between elements. */
  addSpace(node: Text): void {
    this.#space ??= { node, at: 0 };
  }

  /** A text node's data; `link` is the address of the link it stands in, or null. */
  addText(node: Text, data: string, link: string | null): void {
    let from = 0;
    let to = data.length;
    while (isFolded(data.charCodeAt(from))) from++;
    while (to > from && isFolded(data.charCodeAt(to - 1))) to--;
    if (from > 0) this.addSpace(node);
    this.#putSpace();
    const start = this.#text.length;
    this.#addFolded(node, data, from, to);
    if (link !== null) this.#addLink(start, link);
    if (to < data.length) this.#space = { node, at: to };
  }

  /** A single `<br>`. */
  addBreak(): void {
    this.#space = null;
    if (this.#text !== '' && !this.#text.endsWith('\n')) this.#text += '\n';
  }

  /** Ends the block, if there is any text in it. */
  endBlock(): void {
    this.#space = null;
    const text = this.#text.trimEnd();
    if (text.length < this.#text.length) this.#cutPieces(text.length);
    if (text !== '') {
      const links = this.#links.flatMap((link) => cutLink(link, text.length, this.#offset));
      const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
      const start = this.#offset;
      const end = start + text.length;
      const { tag, path, hints, depth } = this.#surroundings;
      const shared = Math.min(this.#surroundings.shared, this.#sharedByBlank);
      const linkShare = linked / text.length;
      this.blocks.push({ text, start, end, tag, path, hints, linkShare, links, depth, shared });
      this.#offset = end + 1;
      this.#sharedByBlank = Number.POSITIVE_INFINITY;
    } else if (this.#text !== '') {
      this.#sharedByBlank = Math.min(this.#sharedByBlank, this.#surroundings.shared);
    }
    this.#text = '';
    this.#links = [];
    this.#firstPiece = this.map.nodes.length;
  }

  #putSpace(): void {
    const space = this.#space;
    this.#space = null;
    if (space === null || this.#text === '' || this.#text.endsWith('\n')) return;
    this.#addPiece(space.node, space.at, 1);
    this.#text += ' ';
  }

  #addFolded(node: Text, data: string, from: number, to: number): void {
    let start = from;
    FOLDED.lastIndex = from;
    for (let run = FOLDED.exec(data); run !== null && run.index < to; run = FOLDED.exec(data)) {
      // The run's first unit becomes the space, so the stretch goes on over it.
      this.#addPiece(node, start, run.index + 1 - start);
      this.#text += `${data.slice(start, run.index)} `;
      start = run.index + run[0].length;
    }
    this.#addPiece(node, start, to - start);
    this.#text += data.slice(start, to);
  }

  #addPiece(node: Text, nodeStart: number, length: number): void {
    const { nodes, nodeStarts, textStarts, lengths } = this.map;
    nodes.push(node);
    nodeStarts.push(nodeStart);
    textStarts.push(this.#offset + this.#text.length);
    lengths.push(length);
  }

  #addLink(start: number, href: string): void {
    const last = this.#links.at(-1);
    const end = this.#text.length;
    if (last?.href === href && this.#text.slice(last.end, start).trim() === '') last.end = end;
    else this.#links.push({ start, end, href });
  }

  /** Leaves out what the map says of text that was cut off the block's end. */
  #cutPieces(length: number): void {
    const { nodes, nodeStarts, textStarts, lengths } = this.map;
    const end = this.#offset + length;
    for (let i = nodes.length - 1; i >= this.#firstPiece; i--) {
      const over = (textStarts[i] as number) + (lengths[i] as number) - end;
      if (over <= 0) break;
      lengths[i] = (lengths[i] as number) - over;
      if ((lengths[i] as number) > 0) break;
      for (const column of [nodes, nodeStarts, textStarts, lengths]) column.pop();
    }
  }
}

/** White space as HTML folds it: tab, line feed, form feed, carriage return, space. */
function isFolded(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13 && unit !== 11);
}

function cutLink({ start, end, href }: BlockLink, length: number, offset: number): BlockLink[] {
  const cut = Math.min(end, length);
  return start < cut ? [{ start: offset + start, end: offset + cut, href }] : [];
}
