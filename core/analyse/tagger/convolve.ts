/** Bits of `flags`. */
export const LAYER_FLAGS = { relu: 1, residual: 2 } as const;

/** What one layer reads and writes: two views of the same memory. */
export interface LayerMemory {
  rows: Int16Array;
  floats: Float32Array;
}

/**
 * One layer over `rows` rows of 16-bit numbers: each row of `dst` becomes the bias plus the scale times the sum, over
 * every tap, of the weights times the row of `src` that lies `dilation` rows further; then what `flags` asks for;
 * rounded and cut to 16 bits. Weights lie as [outputs / 8][tap][inputs / 2][8][2], so outputs are a multiple of 8 and
 * inputs even; at `bias` lie the biases, and the scales behind them. Rows beyond either end are read as they stand:
 * the caller keeps zeros there. `src`, `dst`, `weights` count 16-bit numbers, `bias` 32-bit ones; `src` and `dst` do
 * not overlap. The same arithmetic as tools/train/kernel/convolve.ts, to the last bit.
 */
export function convolve(
  { rows: numbers, floats }: LayerMemory,
  src: number,
  dst: number,
  weights: number,
  bias: number,
  rows: number,
  inputs: number,
  outputs: number,
  taps: number,
  dilation: number,
  flags: number,
) {
  const sums = new Int32Array(8);
  const half = taps >> 1;
  for (let row = 0; row < rows; row++) {
    let w = weights;
    for (let block = 0; block < outputs; block += 8) {
      sums.fill(0);
      for (let tap = 0; tap < taps; tap++) {
        const from = src + (row + (tap - half) * dilation) * inputs;
        for (let i = from; i < from + inputs; i += 2, w += 16) {
          const x = numbers[i] as number;
          const y = numbers[i + 1] as number;
          if (x !== 0 || y !== 0) addPair(numbers, w, x, y, sums);
        }
      }
      for (let k = block; k < block + 8; k++) {
        const scaled = Math.fround(Math.fround(sums[k - block] as number) * (floats[bias + outputs + k] as number));
        let sum = roundEvenly(Math.fround(scaled + (floats[bias + k] as number)));
        if (flags & LAYER_FLAGS.relu && sum < 0) sum = 0;
        if (flags & LAYER_FLAGS.residual) sum += numbers[src + row * inputs + k] as number;
        numbers[dst + row * outputs + k] = Math.max(-0x8000, Math.min(0x7fff, sum));
      }
    }
  }
}

/** Many inputs are zero behind a ReLU, and skipped; two others cost sixteen products. */
function addPair(numbers: Int16Array, w: number, x: number, y: number, sums: Int32Array) {
  for (let k = 0; k < 8; k++) {
    sums[k] = (sums[k] as number) + x * (numbers[w + 2 * k] as number) + y * (numbers[w + 2 * k + 1] as number);
  }
}

/** To the nearest whole number, from the middle to the even one, as vector instructions round. */
function roundEvenly(value: number): number {
  const rounded = Math.round(value);
  return rounded - value === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
