import type { Span } from '../../text/span.ts';

/** What a cue's window holds, in rows of the window. */
export interface WindowRoles {
  source: ScoredSpan[];
  cue: ScoredSpan[];
  content: ScoredSpan[];
}

export interface ScoredSpan extends Span {
  /** Mean probability of its rows. */
  probability: number;
}

/** Outside, then begin and inside of source, content, cue: the order the training writes. */
export const LABELS = 7;
const ROLES = [null, 'source', 'source', 'content', 'content', 'cue', 'cue'] as const;
const isInside = (label: number) => label > 0 && label % 2 === 0;

/**
 * The likeliest roles of a window of `count` rows: Viterbi over `LABELS` probabilities a row, where an inside needs
 * its begin or another inside before it.
 */
export function readWindow(probabilities: Float32Array, count: number): WindowRoles {
  const roles: WindowRoles = { source: [], cue: [], content: [] };
  const path = findBestPath(probabilities, count);
  for (let row = 0; row < count; row++) {
    const label = path[row] as number;
    const role = ROLES[label];
    if (role === null || role === undefined) continue;
    const probability = probabilities[row * LABELS + label] as number;
    const last = roles[role].at(-1);
    if (last !== undefined && last.end === row && isInside(label)) {
      last.probability += (probability - last.probability) / (row + 1 - last.start);
      last.end = row + 1;
    } else roles[role].push({ start: row, end: row + 1, probability });
  }
  return roles;
}

const FLOOR = 1e-9;

function findBestPath(probabilities: Float32Array, count: number): Uint8Array {
  const back = new Uint8Array(count * LABELS);
  let scores = new Float64Array(LABELS);
  for (let row = 0; row < count; row++) {
    const next = new Float64Array(LABELS);
    let best = 0;
    for (let label = 1; label < LABELS; label++) if ((scores[label] as number) > (scores[best] as number)) best = label;
    for (let label = 0; label < LABELS; label++) {
      let from = best;
      if (isInside(label)) {
        from = (scores[label] as number) >= (scores[label - 1] as number) ? label : label - 1;
      }
      back[row * LABELS + label] = from;
      const impossible = row === 0 && isInside(label);
      const own = Math.log((probabilities[row * LABELS + label] as number) + FLOOR);
      next[label] = impossible ? Number.NEGATIVE_INFINITY : (scores[from] as number) + own;
    }
    scores = next;
  }
  const path = new Uint8Array(count);
  let label = scores.indexOf(Math.max(...scores));
  for (let row = count - 1; row >= 0; row--) {
    path[row] = label;
    label = back[row * LABELS + label] as number;
  }
  return path;
}
