// AssemblyScript, compiled by build-kernel.mjs: not part of the TypeScript project.

/**
 * One layer over `rows` rows: dst = sum over taps of weights * src, plus bias, then what `flags` asks for
 * (1: negative numbers to zero; 2: add the row of `src`, for layers as wide as their input).
 * Pointers in bytes; weights laid out [output / 8][tap][input][8]; rows beyond either end are read as they stand.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: unrolled, so that sums stay in registers; a call in the loop would spill them.
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
  const inRow: usize = (<usize>inputs) << 2;
  const outRow: usize = (<usize>outputs) << 2;
  const zero = f32x4.splat(0);
  const half: i32 = taps >> 1;
  for (let row: i32 = 0; row < rows; ) {
    const four = rows - row >= 4;
    // Four rows at once share each load of a weight; with fewer left, all four are the same row.
    const step: usize = four ? inRow : 0;
    const outStep: usize = four ? outRow : 0;
    const to = dst + <usize>row * outRow;
    const from = src + <usize>row * inRow;
    let w = weights;
    for (let block: usize = 0; block < outRow; block += 32) {
      const b0 = v128.load(bias + block);
      const b1 = v128.load(bias + block, 16);
      let a00 = b0,
        a01 = b1,
        a10 = b0,
        a11 = b1,
        a20 = b0,
        a21 = b1,
        a30 = b0,
        a31 = b1;
      for (let tap: i32 = 0; tap < taps; tap++) {
        let p0 = from + <usize>((tap - half) * dilation) * inRow;
        const end = p0 + inRow;
        for (; p0 < end; p0 += 4) {
          const w0 = v128.load(w);
          const w1 = v128.load(w, 16);
          w += 32;
          const x0 = v128.load32_splat(p0);
          a00 = f32x4.add(a00, f32x4.mul(w0, x0));
          a01 = f32x4.add(a01, f32x4.mul(w1, x0));
          const x1 = v128.load32_splat(p0 + step);
          a10 = f32x4.add(a10, f32x4.mul(w0, x1));
          a11 = f32x4.add(a11, f32x4.mul(w1, x1));
          const x2 = v128.load32_splat(p0 + 2 * step);
          a20 = f32x4.add(a20, f32x4.mul(w0, x2));
          a21 = f32x4.add(a21, f32x4.mul(w1, x2));
          const x3 = v128.load32_splat(p0 + 3 * step);
          a30 = f32x4.add(a30, f32x4.mul(w0, x3));
          a31 = f32x4.add(a31, f32x4.mul(w1, x3));
        }
      }
      if (flags & 1) {
        a00 = f32x4.max(a00, zero);
        a01 = f32x4.max(a01, zero);
        a10 = f32x4.max(a10, zero);
        a11 = f32x4.max(a11, zero);
        a20 = f32x4.max(a20, zero);
        a21 = f32x4.max(a21, zero);
        a30 = f32x4.max(a30, zero);
        a31 = f32x4.max(a31, zero);
      }
      if (flags & 2) {
        const at = from + block;
        a00 = f32x4.add(a00, v128.load(at));
        a01 = f32x4.add(a01, v128.load(at, 16));
        a10 = f32x4.add(a10, v128.load(at + step));
        a11 = f32x4.add(a11, v128.load(at + step, 16));
        a20 = f32x4.add(a20, v128.load(at + 2 * step));
        a21 = f32x4.add(a21, v128.load(at + 2 * step, 16));
        a30 = f32x4.add(a30, v128.load(at + 3 * step));
        a31 = f32x4.add(a31, v128.load(at + 3 * step, 16));
      }
      const out = to + block;
      v128.store(out, a00);
      v128.store(out, a01, 16);
      v128.store(out + outStep, a10);
      v128.store(out + outStep, a11, 16);
      v128.store(out + 2 * outStep, a20);
      v128.store(out + 2 * outStep, a21, 16);
      v128.store(out + 3 * outStep, a30);
      v128.store(out + 3 * outStep, a31, 16);
    }
    row += four ? 4 : 1;
  }
}
