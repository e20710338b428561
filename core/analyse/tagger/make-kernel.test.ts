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
  const bias = weights + inputs * outputs * taps;
  const kernel = makeKernel(bias + outputs, canUseWasm);
  const noise = makeNoise(rows + inputs);
  for (let i = at.src; i < at.src + rows * inputs; i++) kernel.memory[i] = noise();
  for (let i = weights; i < bias + outputs; i++) kernel.memory[i] = noise();
  kernel.convolve(at.src, at.dst, weights, bias, rows, inputs, outputs, taps, dilation, flags);
  return { kernel, out: kernel.memory.slice(at.dst, at.dst + rows * outputs) };
}

const LAYERS = [
  { name: 'one row', rows: 1, inputs: 8, outputs: 8, taps: 3, dilation: 1, flags: 0 },
  { name: 'rows that are no multiple of four', rows: 7, inputs: 96, outputs: 128, taps: 3, dilation: 1, flags: 0 },
  { name: 'a ReLU', rows: 8, inputs: 16, outputs: 8, taps: 3, dilation: 2, flags: LAYER_FLAGS.relu },
  { name: 'a projection without neighbours', rows: 9, inputs: 128, outputs: 48, taps: 1, dilation: 1, flags: 0 },
  {
    name: 'a residual layer with a wide reach',
    rows: 40,
    inputs: 48,
    outputs: 48,
    taps: 3,
    dilation: 16,
    flags: LAYER_FLAGS.relu | LAYER_FLAGS.residual,
  },
];

describe('makeKernel', () => {
  it('uses vector instructions where the engine has them, and not where it is told not to', () => {
    expect(makeKernel(64).isFast).toBe(true);
    expect(makeKernel(64, false).isFast).toBe(false);
  });

  it.each(LAYERS)('gives the same with vectors and without, to rounding: $name', (layer) => {
    const fast = runLayer(layer, true).out;
    const plain = runLayer(layer, false).out;
    expect(fast.some((value) => value !== 0)).toBe(true);
    fast.forEach((value, i) => {
      expect(value).toBeCloseTo(plain[i]!, 3);
    });
  });

  it('without vectors still gives the sum of weights times inputs', () => {
    const kernel = makeKernel(1 + 8 + 8 + 8, false);
    kernel.memory.set([2], 0);
    kernel.memory.set([1, 2, 3, 4, 5, 6, 7, -8], 9);
    kernel.memory.set([10, 0, 0, 0, 0, 0, 0, 0], 17);
    kernel.convolve(0, 1, 9, 17, 1, 1, 8, 1, 1, LAYER_FLAGS.relu);
    expect([...kernel.memory.slice(1, 9)]).toEqual([12, 4, 6, 8, 10, 12, 14, 0]);
  });
});
