// AssemblyScript, compiled by build-kernel.mjs: not part of the TypeScript project.

/**
 * One layer over `rows` rows of 16-bit numbers: dst = bias + scale * (sum over taps of weights * src), then what
 * `flags` asks for (1: negative numbers to zero; 2: add the row of `src`, for layers as wide as their input), rounded,
 * and cut to 16 bits. Pointers in bytes. Weights are 8-bit numbers held in 16, laid out
 * [output / 8][tap][input / 2][8][2]; at `bias` lie one 32-bit bias and behind them all one 32-bit scale an output.
 * Rows beyond either end are read as they stand. `src` and `dst` must not overlap.
 */
export function convolve(
  src: usize,
  dst: usize,
  weights: usize,
  bias: usize,
  rows: i32,
  inputs: i32,
  outputs: i32,
  taps: i32,
  dilation: i32,
  flags: i32,
): void {
  const inRow: usize = (<usize>inputs) << 1;
  const outRow: usize = (<usize>outputs) << 1;
  const scales: usize = bias + ((<usize>outputs) << 2);
  const half: i32 = taps >> 1;
  // Four rows at once share each load of a weight; where there are fewer, all four are the same row.
  const four = rows >= 4;
  const stride: i32 = four ? 4 : 1;
  const step: usize = four ? inRow : 0;
  const outStep: usize = four ? outRow : 0;
  for (let next: i32 = 0; next < rows; next += stride) {
    // The last four may take in rows already written: the same numbers again.
    const row: i32 = four && next + 4 > rows ? rows - 4 : next;
    const to = dst + <usize>row * outRow;
    const from = src + <usize>row * inRow;
    let w = weights;
    for (let block: usize = 0; block < outRow; block += 16) {
      let a00 = i32x4.splat(0),
        a01 = a00,
        a10 = a00,
        a11 = a00,
        a20 = a00,
        a21 = a00,
        a30 = a00,
        a31 = a00;
      for (let tap: i32 = 0; tap < taps; tap++) {
        let p = from + <usize>((tap - half) * dilation) * inRow;
        const end = p + inRow;
        for (; p < end; p += 4) {
          const w0 = v128.load(w);
          const w1 = v128.load(w, 16);
          w += 32;
          const x0 = v128.load32_splat(p);
          a00 = i32x4.add(a00, i32x4.dot_i16x8_s(w0, x0));
          a01 = i32x4.add(a01, i32x4.dot_i16x8_s(w1, x0));
          const x1 = v128.load32_splat(p + step);
          a10 = i32x4.add(a10, i32x4.dot_i16x8_s(w0, x1));
          a11 = i32x4.add(a11, i32x4.dot_i16x8_s(w1, x1));
          const x2 = v128.load32_splat(p + 2 * step);
          a20 = i32x4.add(a20, i32x4.dot_i16x8_s(w0, x2));
          a21 = i32x4.add(a21, i32x4.dot_i16x8_s(w1, x2));
          const x3 = v128.load32_splat(p + 3 * step);
          a30 = i32x4.add(a30, i32x4.dot_i16x8_s(w0, x3));
          a31 = i32x4.add(a31, i32x4.dot_i16x8_s(w1, x3));
        }
      }
      const b = bias + 2 * block;
      const s = scales + 2 * block;
      const own = from + block;
      const out = to + block;
      finish(a00, a01, b, s, own, out, flags);
      finish(a10, a11, b, s, own + step, out + outStep, flags);
      finish(a20, a21, b, s, own + 2 * step, out + 2 * outStep, flags);
      finish(a30, a31, b, s, own + 3 * step, out + 3 * outStep, flags);
    }
  }
}

/** Eight outputs of one row, from their sums. */
function finish(sum0: v128, sum1: v128, bias: usize, scale: usize, own: usize, out: usize, flags: i32): void {
  let y0 = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum0), v128.load(scale)), v128.load(bias));
  let y1 = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum1), v128.load(scale, 16)), v128.load(bias, 16));
  if (flags & 1) {
    const zero = f32x4.splat(0);
    y0 = f32x4.max(y0, zero);
    y1 = f32x4.max(y1, zero);
  }
  let n0 = i32x4.trunc_sat_f32x4_s(f32x4.nearest(y0));
  let n1 = i32x4.trunc_sat_f32x4_s(f32x4.nearest(y1));
  if (flags & 2) {
    const x = v128.load(own);
    n0 = i32x4.add(n0, i32x4.extend_low_i16x8_s(x));
    n1 = i32x4.add(n1, i32x4.extend_high_i16x8_s(x));
  }
  v128.store(out, i16x8.narrow_i32x4_s(n0, n1));
}
