import type { Reading } from '../../core/text/block.ts';
import { BlockWriter } from './block-writer.ts';
import { findRegion, type Region } from './find-region.ts';
import { liveTree } from './live-tree.ts';
import type { NodeMap } from './node-map.ts';
import { readMeta } from './read-meta.ts';
import { scopeOf, WHOLE_PAGE } from './scope.ts';
import type { Tree } from './tree.ts';
import { type Walk, walkPage } from './walk-page.ts';

/** A page as a plain value, and which text nodes its text came from. */
export interface PageReading {
  reading: Reading;
  map: NodeMap;
  /** Elements that were not read: menus, rows of teasers. */
  passedOver: ReadonlySet<Node>;
}

/** A page that was read, or why it was not, in a few words that the popup has the sentence for. */
export type PageOutcome = { ok: true; page: PageReading } | { ok: false; reason: string };

/** UTF-16 units of shown text. The longest articles have 200,000; more is a data dump or an attack. */
const MAX_TEXT_LENGTH = 2_000_000;
const TOO_LONG = 'too long';
const NO_BODY: PageOutcome = { ok: false, reason: 'nothing to read' };
/** Work between pauses: two slices and a frame's own work fit into 16 ms. */
const SLICE_MS = 6;
/** A page that is rebuilt in every pause is read in one go in the end. */
const MAX_TRIES = 3;

/** Reads what a page shows where its article is (`findRegion`), in one go; about 1 ms for each 1,000 elements with text in them. */
export function readPage(document: Document, tree: Tree = liveTree(), isWhole = false): PageOutcome {
  const reader = createReader(document, tree, isWhole);
  if (reader === null) return NO_BODY;
  while (!reader.step(false)) {
    // The whole walk at once: nothing can change meanwhile.
  }
  return reader.outcome();
}

interface How {
  signal: AbortSignal;
  isWhole?: boolean;
}

/**
 * Reads what a page shows in slices of a few ms, so that scrolling goes on meanwhile. Starts anew
 * where the page changed under it. Reads nothing more once the signal is aborted; `isWhole`: all of the page, wherever
 * its article may be.
 */
export async function readPageInSlices(document: Document, { signal, isWhole = false }: How): Promise<PageOutcome> {
  const tree = liveTree();
  for (let tries = 1; tries < MAX_TRIES; tries++) {
    // To look where the article stands takes a slice of its own on a long page.
    let sliceEnd = performance.now() + SLICE_MS;
    const reader = createReader(document, tree, isWhole);
    if (reader === null) return NO_BODY;
    let hasPaused = false;
    while (!signal.aborted && !reader.step(hasPaused)) {
      hasPaused = performance.now() >= sliceEnd;
      if (!hasPaused) continue;
      await pause();
      sliceEnd = performance.now() + SLICE_MS;
    }
    if (signal.aborted || !reader.hasMoved()) return reader.outcome();
  }
  return readPage(document, tree, isWhole);
}

function createReader(document: Document, tree: Tree, isWhole: boolean) {
  const body = tree.bodyOf(document);
  if (body === null) return null;
  const writer = new BlockWriter();
  const passedOver = new Set<Node>();
  const region = isWhole ? null : findRegion(tree, body);
  const walk: Walk = walkPage(tree, body, writer, region === null ? WHOLE_PAGE : scopeOf(region, passedOver));
  let end: 'done' | 'moved' | 'too-long' | null = null;
  return {
    /** Reads on; true at the end. */
    step(hasPaused: boolean): boolean {
      const isGone = hasPaused && region !== null && !isOnPage(tree, document, region);
      const { done, value } = walk.next(hasPaused);
      if (isGone) end = 'moved';
      else if (done) end = value;
      else if (writer.length > MAX_TEXT_LENGTH) end = 'too-long';
      return end !== null;
    },
    hasMoved: () => end === 'moved',
    outcome(): PageOutcome {
      if (writer.length > MAX_TEXT_LENGTH) return { ok: false, reason: TOO_LONG };
      const { blocks, map } = writer;
      const text = blocks.map((block) => block.text).join('\n');
      return { ok: true, page: { reading: { text, blocks, meta: readMeta(document, tree) }, map, passedOver } };
    },
  };
}

/** False where a page that renders again has put another element in place of the article's, which would be passed over. */
function isOnPage(tree: Tree, document: Document, { main }: Region): boolean {
  let node: Node | null = main;
  while (node !== null && node !== document) node = tree.parentOf(node);
  return node !== null;
}

/** Ends the task; `scheduler.yield` goes on before other work waiting in the queue. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
