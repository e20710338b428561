import { type Kernel, makeKernel } from './make-kernel.ts';
import { type Model, readTensorNamed, type Tensor } from './read-model.ts';

/** A layer whose weights lie in the kernel's memory; offsets in numbers. */
export interface Layer {
  weights: number;
  bias: number;
  inputs: number;
  outputs: number;
  taps: number;
  dilation: number;
}

/** A block of rows in the kernel's memory, with `margin` rows of zeros before row 0 and behind the last. */
export interface Rows {
  at: number;
  width: number;
}

/** The net in the kernel's memory. */
export interface LaidOutNet {
  kernel: Kernel;
  input: Layer;
  layers: Layer[];
  pairToken: Layer;
  pairLayers: Layer[];
  inputRows: Rows;
  /** Two blocks that the layers read and write in turn; the same for a cue's window. */
  hidden: [Rows, Rows];
  pairTokens: Rows;
  windows: [Rows, Rows];
  /** Rows of zeros around each block: the widest reach of a layer. */
  margin: number;
}

/** Places the weights, and blocks of `maxRows` rows, in one memory. */
export function layOutNet(model: Model, maxRows: number, canUseWasm: boolean): LaidOutNet {
  const { width, dilations, pairWidth, pairDilations, before, after } = model.shape;
  const margin = Math.max(2, ...dilations, ...pairDilations);
  let size = 0;
  const take = (floats: number) => {
    const at = size;
    size += Math.ceil(floats / 4) * 4;
    return at;
  };
  const writes: ((memory: Float32Array) => void)[] = [];
  const layer = (name: string, dilation: number): Layer => {
    const weights = readTensorNamed(model.tensors, `${name}.weight`);
    const bias = readTensorNamed(model.tensors, `${name}.bias`);
    const [outputs = 0, inputs = 0, taps = 1] = weights.shape;
    const placed = { weights: take(weights.values.length), bias: take(outputs), inputs, outputs, taps, dilation };
    writes.push((memory) => {
      memory.set(blockWeights(weights), placed.weights);
      memory.set(bias.values, placed.bias);
    });
    return placed;
  };
  const rows = (count: number, rowWidth: number): Rows => ({
    at: take((count + 2 * margin) * rowWidth) + margin * rowWidth,
    width: rowWidth,
  });
  const input = layer('input', 1);
  const net = {
    margin,
    input,
    layers: dilations.map((dilation, i) => layer(`layers.${i}`, dilation)),
    pairToken: layer('pair_token', 1),
    pairLayers: pairDilations.map((dilation, i) => layer(`pair_layers.${i}`, dilation)),
    inputRows: rows(maxRows, input.inputs),
    hidden: [rows(maxRows, width), rows(maxRows, width)] as [Rows, Rows],
    pairTokens: rows(maxRows, pairWidth),
    windows: [rows(before + after, pairWidth), rows(before + after, pairWidth)] as [Rows, Rows],
  };
  const kernel = makeKernel(size, canUseWasm);
  for (const write of writes) write(kernel.memory);
  return { ...net, kernel };
}

/** From [output][input][tap] to [output / 8][tap][input][8], the order `convolve` reads. */
function blockWeights({ shape, values }: Tensor): Float32Array {
  const [outputs = 0, inputs = 0, taps = 1] = shape;
  const blocked = new Float32Array(values.length);
  let to = 0;
  for (let block = 0; block < outputs; block += 8) {
    for (let tap = 0; tap < taps; tap++) {
      for (let i = 0; i < inputs; i++) {
        for (let k = 0; k < 8; k++) blocked[to++] = values[((block + k) * inputs + i) * taps + tap] as number;
      }
    }
  }
  return blocked;
}
