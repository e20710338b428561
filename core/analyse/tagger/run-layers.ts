import { LAYER_FLAGS } from './convolve.ts';
import type { LaidOutNet, Layer, Rows } from './lay-out-net.ts';

/**
 * Runs residual layers over the first `count` rows of `blocks[0]`, writing the blocks in turn; returns the block that
 * holds the result. What lies behind the last row is set to zero first.
 */
export function runLayers(net: LaidOutNet, layers: readonly Layer[], blocks: [Rows, Rows], count: number): Rows {
  let [from, to] = blocks;
  clearBehind(net, from, count);
  clearBehind(net, to, count);
  for (const layer of layers) {
    runLayer(net, layer, from, to, count, LAYER_FLAGS.relu | LAYER_FLAGS.residual);
    [from, to] = [to, from];
  }
  return from;
}

/** Runs one layer over the first `count` rows of `from`. */
export function runLayer(net: LaidOutNet, layer: Layer, from: Rows, to: Rows, count: number, flags: number) {
  const { weights, bias, inputs, outputs, taps, dilation } = layer;
  net.kernel.convolve(from.at, to.at, weights, bias, count, inputs, outputs, taps, dilation, flags);
}

/** Sets the margin behind row `count` to zero: an earlier, longer run may have left rows there. */
export function clearBehind(net: LaidOutNet, { at, width }: Rows, count: number) {
  net.kernel.rows.fill(0, at + count * width, at + (count + net.margin) * width);
}
