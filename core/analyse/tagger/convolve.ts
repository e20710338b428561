/** Bits of `flags`. */
export const LAYER_FLAGS = { relu: 1, residual: 2 } as const;

/**
 * One layer over `rows` rows of `memory`: each row of `dst` becomes the bias plus, for every tap, the weights times
 * the row of `src` that lies `dilation` rows further; then what `flags` asks for. Weights lie as
 * [outputs / 8][tap][input][8], so outputs are a multiple of 8. Rows beyond either end are read as they stand: the
 * caller keeps zeros there. Offsets count in numbers. The same arithmetic as tools/train/kernel/convolve.ts.
 */
export function convolve(
  memory: Float32Array,
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
  const sums = new Float32Array(8);
  const half = taps >> 1;
  for (let row = 0; row < rows; row++) {
    let w = weights;
    for (let block = 0; block < outputs; block += 8) {
      for (let k = 0; k < 8; k++) sums[k] = memory[bias + block + k] as number;
      for (let tap = 0; tap < taps; tap++) {
        const from = src + (row + (tap - half) * dilation) * inputs;
        for (let i = from; i < from + inputs; i++, w += 8) {
          const x = memory[i] as number;
          if (x !== 0) addScaled(memory, w, x, sums);
        }
      }
      for (let k = 0; k < 8; k++) {
        let sum = sums[k] as number;
        if (flags & LAYER_FLAGS.relu && sum < 0) sum = 0;
        if (flags & LAYER_FLAGS.residual) sum += memory[src + row * inputs + block + k] as number;
        memory[dst + row * outputs + block + k] = sum;
      }
    }
  }
}

/** Most inputs are zero behind a ReLU, and skipped; the rest cost eight products each. */
function addScaled(memory: Float32Array, w: number, x: number, sums: Float32Array) {
  sums[0] = (sums[0] as number) + x * (memory[w] as number);
  sums[1] = (sums[1] as number) + x * (memory[w + 1] as number);
  sums[2] = (sums[2] as number) + x * (memory[w + 2] as number);
  sums[3] = (sums[3] as number) + x * (memory[w + 3] as number);
  sums[4] = (sums[4] as number) + x * (memory[w + 4] as number);
  sums[5] = (sums[5] as number) + x * (memory[w + 5] as number);
  sums[6] = (sums[6] as number) + x * (memory[w + 6] as number);
  sums[7] = (sums[7] as number) + x * (memory[w + 7] as number);
}
