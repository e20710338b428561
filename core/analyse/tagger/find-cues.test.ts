import { describe, expect, it } from 'vitest';
import { findCues } from './find-cues.ts';

const cuesOf = (inCue: number[], begins: number[] = []) =>
  findCues(
    Float32Array.from(inCue),
    Float32Array.from(inCue, (_, row) => begins[row] ?? 0),
    {
      start: 0,
      end: inCue.length,
    },
  ).map(({ start, end }) => [start, end]);

describe('findCues', () => {
  it.each([
    { name: 'unlikely rows hold no cue', inCue: [0.1, 0.15, 0.1], cues: [] },
    { name: 'rows that follow each other are one cue', inCue: [0, 0.8, 0.9, 0], cues: [[1, 3]] },
    { name: 'words at the end half as likely as the likeliest go: “said on”', inCue: [0.9, 0.4, 0.3], cues: [[0, 1]] },
    { name: 'words at the start too: “then said”', inCue: [0.3, 0.9], cues: [[1, 2]] },
    { name: 'within the cue they stay: “made it clear”', inCue: [0.9, 0.3, 0.8], cues: [[0, 3]] },
    { name: 'a weak cue is measured by its own best word', inCue: [0.25, 0.3, 0.25], cues: [[0, 3]] },
  ])('$name', ({ inCue, cues }) => {
    expect(cuesOf(inCue)).toEqual(cues);
  });

  it('a row that likely begins a cue parts a run', () => {
    expect(cuesOf([0.9, 0.9], [0.9, 0.8])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});
