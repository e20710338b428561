import type { Span } from '../../text/span.ts';
import { makeEmbedRows } from './embed-rows.ts';
import { type CueRun, findCues } from './find-cues.ts';
import { layOutNet } from './lay-out-net.ts';
import { reachOfCue } from './reach-of-cue.ts';
import type { Features } from './read-features.ts';
import type { Model } from './read-model.ts';
import { encodeRows, makeReadPairs, type PairWindow, softmaxRow } from './read-pairs.ts';
import { runLayer } from './run-layers.ts';

/** A cue and what the second stage says of the rows around it. */
export interface CueReading {
  /** In rows of the features. */
  cue: CueRun;
  /** The window's first row. */
  at: number;
  window: PairWindow;
}

/** Rows read at once; longer texts are read in pieces that overlap, with the same result. */
const PIECE_ROWS = 2048;
/** Cues read in one piece: the likeliest of them. News holds one in 30 rows; this bounds "said said said". */
const MAX_CUES = 160;

/** Makes the function that runs both stages over the features of a text: its cues in order. Linear. */
export function makeReadCues(model: Model, canUseWasm: boolean): (features: Features) => CueReading[] {
  const { before, after, dilations } = model.shape;
  // A row's encoding depends on rows this far away.
  const reach = 1 + dilations.reduce((sum, dilation) => sum + dilation, 0);
  const net = layOutNet(model, PIECE_ROWS + 2 * reach + before + after, canUseWasm);
  const embedRows = makeEmbedRows(model, net);
  const pairs = makeReadPairs(model, net);

  /** Reads the cues that begin in the rows of `core`, and what belongs to each. */
  function readPiece(features: Features, core: Span): CueReading[] {
    const from = Math.max(0, core.start - before - reach);
    const to = Math.min(features.words.length, core.end + after + reach);
    const count = to - from;
    embedRows(features, from, to);
    const encoded = encodeRows(net, count);
    runLayer(net, net.cueHead, encoded, net.labels, count, 0);
    const inCue = new Float32Array(count);
    const begins = new Float32Array(count);
    const probabilities = new Float32Array(3);
    for (let row = 0; row < count; row++) {
      softmaxRow(net, row, probabilities);
      inCue[row] = 1 - (probabilities[0] as number);
      begins[row] = probabilities[1] as number;
    }
    const cues = likeliest(findCues(inCue, begins, { start: core.start - from, end: core.end - from }));
    if (cues.length > 0) pairs.projectTokens(encoded, count);
    return cues.map((cue) => {
      const own = shift(cue, from);
      const bounds = {
        start: Math.max(from, own.start - before),
        end: Math.min(to, own.start + after),
      };
      const { start, end } = reachOfCue(features, own, bounds);
      const window = pairs.readPair(encoded, cue, { start: start - from, end: end - from });
      return { cue: own, at: window.start + from, window };
    });
  }

  return (features) => {
    const readings: CueReading[] = [];
    for (let start = 0; start < features.words.length; start += PIECE_ROWS) {
      const end = Math.min(features.words.length, start + PIECE_ROWS);
      for (const reading of readPiece(features, { start, end })) readings.push(reading);
    }
    return readings;
  };
}

function likeliest(cues: CueRun[]): CueRun[] {
  if (cues.length <= MAX_CUES) return cues;
  const kept = [...cues].sort((a, b) => b.probability - a.probability).slice(0, MAX_CUES);
  return kept.sort((a, b) => a.start - b.start);
}

const shift = (cue: CueRun, by: number): CueRun => ({ ...cue, start: cue.start + by, end: cue.end + by });
