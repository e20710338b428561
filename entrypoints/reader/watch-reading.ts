import type { Span } from '../../core/text/span.ts';
import { isStanding } from '../../page/anchor/is-standing.ts';
import { bodyOf } from '../../page/read/live-search.ts';
import { findPart, rereadPart } from '../../page/read/reread-part.ts';
import { findContainer, treesIn } from '../../page/watch/find-container.ts';
import { rootOf } from '../../page/watch/nodes-around.ts';
import type { Arrivals } from '../../page/watch/note-arrivals.ts';
import type { Answered, Run } from './run-reader.ts';

/** Turns the run's watch to the article that was answered; `arrivals`: what came while the first answer was waited for. */
export function watchReading(run: Run, { page, analysis }: Answered, arrivals: Arrivals | null): void {
  const spans: Span[] = [...analysis.body, ...analysis.notes.flatMap((note) => note.content)];
  spans.sort((a, b) => a.start - b.start);
  const root = findContainer(page.map, spans) ?? bodyOf(document);
  if (root === null) return;
  const trees = treesIn(root, page.map, spans);
  run.watch.turnTo(root, trees);
  styleFrames(run, [rootOf(root), ...trees]);
  const part = findPart(page, root);
  run.part = part !== null && rereadPart(page, part) !== null ? part : null;
  if (arrivals?.cameBeside(root)) run.watch.hasChanged('around');
  // What was read may have changed, or have been put there anew, while the engine was asked. Once for each text: some parts
  // never read alike alone.
  if ((run.part !== null && isStanding(page.map, spans)) || run.rechecked === page.reading.text) return;
  run.rechecked = page.reading.text;
  run.watch.hasChanged('around');
}

/** A frame that has loaded since the reader was brought has no look for marks yet. */
function styleFrames({ styled, instance }: Run, trees: readonly Node[]): void {
  const documents = trees.map((tree) => tree.ownerDocument ?? tree);
  const bare = documents.filter((inner) => inner !== document && !styled.has(inner));
  for (const inner of bare) styled.add(inner);
  if (bare.length > 0) instance.bridge.styleFrames();
}
