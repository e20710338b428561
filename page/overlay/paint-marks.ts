import { KINDS, type Kind } from '../../core/notes/note.ts';
import { viewOf } from '../anchor/view-of.ts';
import { getter } from '../getter.ts';
import { documentIn } from '../watch/nodes-around.ts';
import type { Mark } from './mark.ts';

const EXTENT = 'says-who-extent';
/** How inserted lines look: underlined only, dimmed, or blanked out with the page's layout kept. */
export type InsertedLook = 'mark' | 'dim' | 'blank';
/** Where two kinds underline the same words, the rarer observation is drawn on top. */
const PRIORITIES = { attributed: 1, unsourced: 2, inserted: 3 } as const;

/**
 * Draws marks as CSS custom highlights, one for each kind; no node of the page is touched.
 * Replaces all marks drawn before. How they look is `marks.css`.
 */
export function paintMarks(marks: readonly Mark[], look: InsertedLook = 'mark'): void {
  const rangesOf = (kind: Kind) => marks.filter(({ note }) => note.kind === kind).flatMap(({ rest }) => rest);
  for (const kind of KINDS) paint(`says-who-${kind}`, rangesOf(kind), PRIORITIES[kind]);
  // Inserted lines rest whole.
  for (const each of ['dim', 'blank'] as const) paint(`says-who-${each}`, each === look ? rangesOf('inserted') : [], 0);
}

/** Shows the whole extent of one mark, or of none. */
export function paintExtent(mark: Mark | null): void {
  paint(EXTENT, mark?.extent ?? [], 0);
}

/** A document with marks; `frame` shows it, null for the page's own. */
interface Painted {
  owner: Document;
  frame: HTMLIFrameElement | null;
  known: Map<string, Highlight>;
}

// What this script painted: after an update the names may belong to the newer script's marks.
let painted: Painted[] = [{ owner: document, frame: null, known: new Map() }];

/** The registry of highlights is the page's, too: its own search may clear all of it (`CSS.highlights.clear`). */
export function repaintCleared(): void {
  forgetGone();
  for (const { owner, known } of painted) {
    const view = viewOf(owner);
    if (view === null) continue;
    const highlights = highlightsOf(view);
    for (const [name, highlight] of known) if (!highlights.has(name)) highlights.set(name, highlight);
  }
}

/** The frame is asked: in Firefox nothing may be asked of a document that it has shown before. */
function forgetGone(): void {
  painted = painted.filter(({ owner, frame }) => frame === null || documentIn(frame) === owner);
}

/** Each document has highlights of its own; an article may stand in a frame. */
function paint(name: string, ranges: readonly Range[], priority: number): void {
  forgetGone();
  const byOwner = Map.groupBy(ranges, ({ startContainer }) => startContainer.ownerDocument ?? document);
  for (const owner of byOwner.keys()) {
    if (painted.some((one) => one.owner === owner)) continue;
    const frame = viewOf(owner)?.frameElement as HTMLIFrameElement | null | undefined;
    if (frame) painted.push({ owner, frame, known: new Map() });
  }
  for (const { owner, known } of painted) {
    const view = viewOf(owner);
    if (view !== null) paintIn(view, known, name, byOwner.get(owner) ?? [], priority);
  }
}

function paintIn(
  view: typeof globalThis,
  known: Map<string, Highlight>,
  name: string,
  ranges: readonly Range[],
  priority: number,
): void {
  const highlights = highlightsOf(view);
  if (ranges.length === 0) {
    if (highlights.get(name) === known.get(name)) highlights.delete(name);
    known.delete(name);
    return;
  }
  const before = known.get(name);
  const isPainted = before?.size === new Set(ranges).size && ranges.every((range) => before.has(range));
  // What is set anew is painted anew.
  if (isPainted && highlights.get(name) === before) return;
  const highlight = new view.Highlight(...ranges);
  highlight.priority = priority;
  known.set(name, highlight);
  highlights.set(name, highlight);
}

/**
 * `CSS.highlights`, by a getter that is taken anew. Firefox keeps the one it has met at a place in the code, and calls it there for
 * every other window's `CSS` as well: it gives the first window's highlights, and throws once that shows another document.
 */
function highlightsOf({ CSS }: typeof globalThis): HighlightRegistry {
  return getter<typeof CSS, HighlightRegistry>(CSS, 'highlights').call(CSS);
}
