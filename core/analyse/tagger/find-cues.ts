import type { Span } from '../../text/span.ts';

/** A run of rows that may be a cue, and how likely each of them is on average. */
export interface CueRun extends Span {
  probability: number;
}

/** Rows likelier than this to stand in a cue are looked at; the second stage refuses most of the weak ones. */
const MIN_PROBABILITY = 0.2;
/** Inside a run, a row whose odds of beginning a cue reach this share of its odds of being in one parts it. */
const BEGIN_SHARE = 0.5;

/** Cue candidates among `rows`, from each row's probability to be in a cue and to begin one; spans of rows. */
export function findCues(inCue: Float32Array, begins: Float32Array, rows: Span): CueRun[] {
  const cues: CueRun[] = [];
  for (let row = rows.start; row < rows.end; ) {
    if ((inCue[row] as number) <= MIN_PROBABILITY) {
      row++;
      continue;
    }
    const start = row;
    let sum = inCue[row++] as number;
    while (row < rows.end && (inCue[row] as number) > MIN_PROBABILITY && !parts(row)) sum += inCue[row++] as number;
    cues.push({ start, end: row, probability: sum / (row - start) });
  }
  return cues;

  function parts(row: number) {
    return (begins[row] as number) >= BEGIN_SHARE * (inCue[row] as number);
  }
}
