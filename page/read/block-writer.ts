import type { Block, BlockLink } from '../../core/text/block.ts';
import type { Described } from './frame.ts';
import type { NodeMap } from './node-map.ts';

// White space as HTML folds it; a no-break space is a character of its own. Soft hyphens and what else shows nothing and parts no word
// ("coun\u00adcil") are left out; joiners shape the letters of some scripts.
const FOLDED = /[ \t\n\r\f\u00ad\u200b\u2060\ufeff]{2,}|[\t\n\r\f\u00ad\u200b\u2060\ufeff]/g;
const WHITE = /[ \t\n\r\f]/;
/** Shorter texts are names, labels and titles: about seven words. */
const MIN_SENTENCE = 40;
const GOES_ON = /[\p{L}\d, ]/u;

/** Collects text nodes into blocks: white space folds as a browser folds it, offsets are kept. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly map: NodeMap = { nodes: [], nodeStarts: [], textStarts: [], lengths: [] };
  /** UTF-16 units of the finished blocks, with the line break behind each. */
  #offset = 0;
  #text = '';
  #links: BlockLink[] = [];
  #firstPiece = 0;
  #tag = 'body';
  #described: Described = { path: '', own: '', outer: '' };
  #depth = 0;
  #shared = 0;
  /** The block's last unit; "" where it has none yet. */
  #last = '';
  /** True where the block's last line has more than white space. To ask the text for it copies all of it at every break. */
  #showsLine = false;
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

  /** True where the block is running text that has come to no sentence's end. */
  get isInSentence(): boolean {
    return this.#text.length >= MIN_SENTENCE && GOES_ON.test(this.#last);
  }

  /** The next text begins a block of this element; depths as in `Block`. */
  beginBlock(tag: string, described: Described, depth: number, shared: number): void {
    this.#tag = tag;
    this.#described = described;
    this.#depth = depth;
    this.#shared = shared;
  }

  /** White space between elements. */
  addSpace(node: Text): void {
    this.#space ??= { node, at: 0 };
  }

  /**
   * A text node's data; `from` is the offset of its first unit that is no white space, `link` the
   * address of the link it stands in, or null.
   */
  addText(node: Text, data: string, from: number, link: string | null): void {
    let to = data.length;
    while (to > from && isFolded(data.charCodeAt(to - 1))) to--;
    if (from > 0) this.addSpace(node);
    if (this.#space !== null) this.#putSpace(this.#space);
    const start = this.#text.length;
    this.#addFolded(node, data, from, to);
    if (link !== null && this.#text.length > start) this.#addLink(start, link);
    if (to < data.length) this.#space = { node, at: to };
  }

  /** White space that no text node holds: what stands in between parts two words. */
  addGap(): void {
    if (this.#space !== null || !this.#takesSpace) return;
    this.#text += ' ';
    this.#last = ' ';
  }

  /** A single `<br>`. */
  addBreak(): void {
    this.#space = null;
    // A line that shows nothing, or a no-break space alone, parts paragraphs, as two breaks do.
    if (!this.#showsLine) {
      this.endBlock();
      return;
    }
    this.#text += '\n';
    this.#last = '\n';
    this.#showsLine = false;
  }

  /** Ends the block, if there is any text in it. */
  endBlock(): void {
    this.#space = null;
    const text = this.#text.trimEnd();
    if (text.length < this.#text.length) this.#cutPieces(text.length);
    if (text !== '') {
      this.#putBlock(text);
    } else if (this.#text !== '') {
      this.#sharedByBlank = Math.min(this.#sharedByBlank, this.#shared);
    }
    this.#text = '';
    this.#last = '';
    this.#showsLine = false;
    this.#links = [];
    this.#firstPiece = this.map.nodes.length;
  }

  #putBlock(text: string): void {
    const start = this.#offset;
    const end = start + text.length;
    const links = cutLinks(this.#links, text.length, start);
    let linked = 0;
    for (const link of links) linked += link.end - link.start;
    const { path, own, outer } = this.#described;
    this.blocks.push({
      text,
      start,
      end,
      tag: this.#tag,
      path,
      hints: `${own}|${outer}`,
      linkShare: linked / text.length,
      links,
      depth: this.#depth,
      shared: Math.min(this.#shared, this.#sharedByBlank),
    });
    this.#offset = end + 1;
    this.#sharedByBlank = Number.POSITIVE_INFINITY;
  }

  #putSpace(space: { node: Text; at: number }): void {
    this.#space = null;
    if (this.#takesSpace) this.#addPiece(space.node, space.at, ' ');
  }

  #addFolded(node: Text, data: string, from: number, to: number): void {
    let start = from;
    FOLDED.lastIndex = from;
    for (let run = FOLDED.exec(data); run !== null && run.index < to; run = FOLDED.exec(data)) {
      const end = Math.min(to, run.index + run[0].length);
      const isSpace = WHITE.test(data.slice(run.index, end)) && (run.index > start || this.#takesSpace);
      // The run's first unit becomes the space, so the stretch goes on over it.
      this.#addPiece(node, start, data.slice(start, run.index) + (isSpace ? ' ' : ''));
      start = end;
    }
    this.#addPiece(node, start, data.slice(start, to));
  }

  /** False where white space would begin a block or a line, or follow other white space. */
  get #takesSpace(): boolean {
    return !['', ' ', '\n'].includes(this.#last);
  }

  #addPiece(node: Text, nodeStart: number, text: string): void {
    if (text === '') return;
    const { nodes, nodeStarts, textStarts, lengths } = this.map;
    nodes.push(node);
    nodeStarts.push(nodeStart);
    textStarts.push(this.#offset + this.#text.length);
    lengths.push(text.length);
    this.#text += text;
    this.#showsLine ||= text.trim() !== '';
    this.#last = text.charAt(text.length - 1);
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

/** Links as offsets of the reading's text, without what was cut off the block's end. */
function cutLinks(links: readonly BlockLink[], length: number, offset: number): BlockLink[] {
  const cut: BlockLink[] = [];
  for (const { start, end, href } of links) {
    if (start < length) cut.push({ start: offset + start, end: offset + Math.min(end, length), href });
  }
  return cut;
}
