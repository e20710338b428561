/** Values in one byte. */
const PER_BYTE = 4;
/** What the four values of two bits stand for, in standard deviations: Max, "Quantizing for minimum distortion", 1960, table I. */
const LEVELS = [-1.51, -0.4528, 0.4528, 1.51] as const;
const BORDER = 0.9816;

/**
 * An embedding of length 1 in two bits a value, a sixteenth of its bytes. All of 15 far tellings have their article first or
 * second among 892, on the same topic or politics the others (goldens/match/tuning and PolNeAR, train, 2026-11).
 */
export function quantize(embedding: Float32Array): Uint8Array {
  // One value's share of the length.
  const deviation = 1 / Math.sqrt(embedding.length);
  const bytes = new Uint8Array(bytesOf(embedding.length));
  embedding.forEach((value, k) => {
    const level = value < -BORDER * deviation ? 0 : value < 0 ? 1 : value < BORDER * deviation ? 2 : 3;
    bytes[k >> 2] = (bytes[k >> 2] as number) | (level << (2 * (k % PER_BYTE)));
  });
  return bytes;
}

/** Bytes of an embedding of so many values. */
export const bytesOf = (values: number): number => Math.ceil(values / PER_BYTE);

/**
 * How alike an embedding is to quantized ones: the cosine, -1 to 1, with the one whose bytes begin at `at`. Only what is
 * stored is rounded. Four values are looked up at once: 10,000 take 1 ms.
 */
export function createSimilarity(embedding: Float32Array): (stored: Uint8Array, at: number) => number {
  const width = bytesOf(embedding.length);
  const products = new Float32Array(width * 256);
  const squares = new Float32Array(width * 256);
  for (let place = 0; place < width; place++) {
    for (let byte = 0; byte < 256; byte++) {
      for (let k = 0; k < PER_BYTE && PER_BYTE * place + k < embedding.length; k++) {
        const level = LEVELS[(byte >> (2 * k)) & 3] as number;
        products[place * 256 + byte] =
          (products[place * 256 + byte] as number) + level * (embedding[PER_BYTE * place + k] as number);
        squares[place * 256 + byte] = (squares[place * 256 + byte] as number) + level * level;
      }
    }
  }
  return (stored, at) => {
    let product = 0;
    let square = 0;
    for (let place = 0; place < width; place++) {
      const entry = place * 256 + (stored[at + place] as number);
      product += products[entry] as number;
      square += squares[entry] as number;
    }
    return product / Math.sqrt(square);
  };
}
