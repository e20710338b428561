import type { Span } from '../../text/span.ts';
import { LAYER_FLAGS } from './convolve.ts';
import { type LaidOutNet, ROW_UNIT, type Rows } from './lay-out-net.ts';
import { type Model, readValuesNamed } from './read-model.ts';
import { LABELS } from './read-window.ts';
import { runLayer, runLayers } from './run-layers.ts';

/** One cue's window: probabilities of `LABELS` for each of its rows. */
export interface PairWindow extends Span {
  probabilities: Float32Array;
}

/**
 * Makes the second stage: given a cue among the encoded rows, how likely each row around it and `within` is to be that
 * cue's source, content or further words. Spans in rows of the block.
 */
export function makeReadPairs(model: Model, net: LaidOutNet) {
  const { before, after, pairWidth, width } = model.shape;
  const place = toRowNumbers(readValuesNamed(model.tensors, 'pair_place.weight'));
  const { rows } = net.kernel;

  function projectTokens(encoded: Rows, count: number) {
    runLayer(net, net.pairToken, encoded, net.pairTokens, count, 0);
  }

  function readPair(encoded: Rows, cue: Span, within: Span): PairWindow {
    const start = Math.max(within.start, cue.start - before);
    const end = Math.min(within.end, cue.start + after);
    const [into] = net.windows;
    projectCue(encoded, cue);
    for (let row = start; row < end; row++) {
      const isCue = row >= cue.start && row < cue.end;
      const at = (isCue ? before + after : row - cue.start + before) * pairWidth;
      const from = net.pairTokens.at + row * pairWidth;
      const to = into.at + (row - start) * pairWidth;
      for (let k = 0; k < pairWidth; k++) {
        const sum = (rows[from + k] as number) + (rows[net.ownCue.at + k] as number) + (place[at + k] as number);
        rows[to + k] = Math.max(0, Math.min(0x7fff, sum));
      }
    }
    const count = end - start;
    const last = runLayers(net, net.pairLayers, net.windows, count);
    runLayer(net, net.pairHead, last, net.labels, count, 0);
    const probabilities = new Float32Array(count * LABELS);
    for (let row = 0; row < count; row++)
      softmaxRow(net, row, probabilities.subarray(row * LABELS, (row + 1) * LABELS));
    return { start, end, probabilities };
  }

  /** Writes what the second stage makes of the cue, the mean of its rows, to `ownCue`. */
  function projectCue(encoded: Rows, cue: Span) {
    for (let k = 0; k < width; k++) {
      let sum = 0;
      for (let row = cue.start; row < cue.end; row++) sum += rows[encoded.at + row * width + k] as number;
      rows[net.cueMean.at + k] = Math.round(sum / (cue.end - cue.start));
    }
    runLayer(net, net.pairCue, net.cueMean, net.ownCue, 1, 0);
  }

  return { projectTokens, readPair };
}

/** Values as a row's numbers hold them. */
export const toRowNumbers = (values: Float32Array) => Int16Array.from(values, (value) => Math.round(value * ROW_UNIT));

/** Writes the softmax of what a head said of a row to `out`. */
export function softmaxRow({ kernel, labels }: LaidOutNet, row: number, out: Float32Array) {
  const at = labels.at + row * labels.width;
  let top = Number.NEGATIVE_INFINITY;
  for (let o = 0; o < out.length; o++) top = Math.max(top, kernel.rows[at + o] as number);
  let total = 0;
  for (let o = 0; o < out.length; o++) {
    const odds = Math.exp(((kernel.rows[at + o] as number) - top) / ROW_UNIT);
    out[o] = odds;
    total += odds;
  }
  for (let o = 0; o < out.length; o++) out[o] = (out[o] as number) / total;
}

/** The first layer of the encoder widens its input and has no residual. */
export function encodeRows(net: LaidOutNet, count: number): Rows {
  runLayer(net, net.input, net.inputRows, net.hidden[0], count, LAYER_FLAGS.relu);
  return runLayers(net, net.layers, net.hidden, count);
}
