import type { Span } from '../../text/span.ts';
import { LAYER_FLAGS } from './convolve.ts';
import type { LaidOutNet, Rows } from './lay-out-net.ts';
import { type Model, readTensorNamed } from './read-model.ts';
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
  const ofCue = readTensorNamed(model.tensors, 'pair_cue.weight').values;
  const bias = readTensorNamed(model.tensors, 'pair_cue.bias').values;
  const place = readTensorNamed(model.tensors, 'pair_place.weight').values;
  const head = readTensorNamed(model.tensors, 'pair_head.weight').values;
  const headBias = readTensorNamed(model.tensors, 'pair_head.bias').values;
  const { memory } = net.kernel;

  function projectTokens(encoded: Rows, count: number) {
    runLayer(net, net.pairToken, encoded, net.pairTokens, count, 0);
  }

  function readPair(encoded: Rows, cue: Span, within: Span): PairWindow {
    const start = Math.max(within.start, cue.start - before);
    const end = Math.min(within.end, cue.start + after);
    const own = projectCue(encoded, cue);
    const [into] = net.windows;
    for (let row = start; row < end; row++) {
      const isCue = row >= cue.start && row < cue.end;
      const at = (isCue ? before + after : row - cue.start + before) * pairWidth;
      const from = net.pairTokens.at + row * pairWidth;
      const to = into.at + (row - start) * pairWidth;
      for (let k = 0; k < pairWidth; k++) {
        const sum = (memory[from + k] as number) + (own[k] as number) + (place[at + k] as number);
        memory[to + k] = sum > 0 ? sum : 0;
      }
    }
    const last = runLayers(net, net.pairLayers, net.windows, end - start);
    return { start, end, probabilities: classify(last, end - start) };
  }

  function projectCue(encoded: Rows, cue: Span): Float32Array {
    const mean = new Float32Array(width);
    for (let row = cue.start; row < cue.end; row++) {
      for (let k = 0; k < width; k++) mean[k] = (mean[k] as number) + (memory[encoded.at + row * width + k] as number);
    }
    const projected = Float32Array.from(bias);
    const share = 1 / (cue.end - cue.start);
    for (let o = 0; o < pairWidth; o++) {
      let sum = 0;
      for (let k = 0; k < width; k++) sum += (ofCue[o * width + k] as number) * (mean[k] as number);
      projected[o] = (projected[o] as number) + sum * share;
    }
    return projected;
  }

  function classify(rows: Rows, count: number): Float32Array {
    const probabilities = new Float32Array(count * LABELS);
    for (let row = 0; row < count; row++) {
      softmaxRow(memory, rows.at + row * pairWidth, pairWidth, head, headBias, probabilities, row * LABELS);
    }
    return probabilities;
  }

  return { projectTokens, readPair };
}

/** Writes softmax(head * row + bias) to `out` from `to` on, one number a bias. */
export function softmaxRow(
  memory: Float32Array,
  at: number,
  width: number,
  head: Float32Array,
  bias: Float32Array,
  out: Float32Array,
  to: number,
) {
  let top = Number.NEGATIVE_INFINITY;
  for (let o = 0; o < bias.length; o++) {
    let sum = bias[o] as number;
    for (let k = 0; k < width; k++) sum += (head[o * width + k] as number) * (memory[at + k] as number);
    out[to + o] = sum;
    if (sum > top) top = sum;
  }
  let total = 0;
  for (let o = 0; o < bias.length; o++) total += out[to + o] = Math.exp((out[to + o] as number) - top);
  for (let o = 0; o < bias.length; o++) out[to + o] = (out[to + o] as number) / total;
}

/** The first layer of the encoder widens its input and has no residual. */
export function encodeRows(net: LaidOutNet, count: number): Rows {
  runLayer(net, net.input, net.inputRows, net.hidden[0], count, LAYER_FLAGS.relu);
  return runLayers(net, net.layers, net.hidden, count);
}
