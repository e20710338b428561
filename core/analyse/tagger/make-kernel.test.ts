import { describe, expect, it } from 'vitest';
import { LAYER_FLAGS } from './convolve.ts';
import { makeKernel } from './make-kernel.ts';

/** Numbers from -1 to 1 that are the same in every run. */
function makeNoise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

/** One layer over noise; the rows it writes. */
function runLayer(layer: (typeof LAYERS)[number], canUseWasm: boolean) {
  const { rows, inputs, outputs, taps, dilation, flags } = layer;
  const margin = dilation * (taps >> 1);
  const at = { src: margin * inputs, dst: (rows + 2 * margin) * inputs };
  const weights = at.dst + rows * outputs;
  const bias = Math.ceil((weights + inputs * outputs * taps) / 2);
  const kernel = makeKernel(4 * (bias + 2 * outputs), canUseWasm);
  const noise = makeNoise(rows + inputs);
  for (let i = at.src; i < at.src + rows * inputs; i++) kernel.rows[i] = layer.loudness * noise();
  for (let i = weights; i < weights + inputs * outputs * taps; i++) kernel.rows[i] = 127 * noise();
  for (let i = bias; i < bias + outputs; i++) kernel.floats[i] = 300 * noise();
  for (let i = bias + outputs; i < bias + 2 * outputs; i++) kernel.floats[i] = 0.01 * noise();
  kernel.convolve(at.src, at.dst, weights, bias, rows, inputs, outputs, taps, dilation, flags);
  return { kernel, out: kernel.rows.slice(at.dst, at.dst + rows * outputs) };
}

const LAYERS = [
  { name: 'one row', rows: 1, inputs: 8, outputs: 8, taps: 3, dilation: 1, flags: 0, loudness: 500 },
  {
    name: 'rows that are no multiple of four',
    rows: 7,
    inputs: 96,
    outputs: 128,
    taps: 3,
    dilation: 1,
    flags: 0,
    loudness: 500,
  },
  { name: 'a ReLU', rows: 8, inputs: 16, outputs: 8, taps: 3, dilation: 2, flags: LAYER_FLAGS.relu, loudness: 500 },
  {
    name: 'a projection without neighbours',
    rows: 9,
    inputs: 128,
    outputs: 48,
    taps: 1,
    dilation: 1,
    flags: 0,
    loudness: 500,
  },
  {
    name: 'a residual layer with a wide reach',
    rows: 40,
    inputs: 48,
    outputs: 48,
    taps: 3,
    dilation: 16,
    flags: LAYER_FLAGS.relu | LAYER_FLAGS.residual,
    loudness: 500,
  },
  {
    name: 'sums that leave 16 bits',
    rows: 6,
    inputs: 128,
    outputs: 128,
    taps: 3,
    dilation: 1,
    flags: LAYER_FLAGS.residual,
    loudness: 32_767,
  },
];

describe('makeKernel', () => {
  it('uses vector instructions where the engine has them, and not where it is told not to', () => {
    expect(makeKernel(64).isFast).toBe(true);
    expect(makeKernel(64, false).isFast).toBe(false);
  });

  it.each(LAYERS)('gives the same with vectors and without: $name', (layer) => {
    const { out } = runLayer(layer, true);
    expect(new Set(out).size).toBeGreaterThan(4);
    expect(out).toEqual(runLayer(layer, false).out);
  });

  it('cuts what leaves 16 bits', () => {
    const { out } = runLayer(LAYERS.at(-1)!, true);
    expect([Math.min(...out), Math.max(...out)]).toEqual([-32_768, 32_767]);
  });

  it.each([true, false])('gives the bias and the scaled sum of weights times inputs (vectors: %s)', (canUseWasm) => {
    const kernel = makeKernel(256, canUseWasm);
    const [src, dst, weights, bias] = [0, 8, 16, 32];
    kernel.rows.set([2, 100], src);
    kernel.rows.set([1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 1, 7, -1, -8, 0], weights);
    kernel.floats.set([10, 0, 0, 0, 0, 0.25, 0, 0], bias);
    kernel.floats.fill(0.5, bias + 8, bias + 16);
    kernel.convolve(src, dst, weights, bias, 1, 2, 8, 1, 1, LAYER_FLAGS.relu);
    expect([...kernel.rows.slice(dst, dst + 8)]).toEqual([11, 2, 3, 4, 5, 56, 0, 0]);
  });
});
