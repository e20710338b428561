import { type Kernel, makeKernel } from './make-kernel.ts';
import { type Model, ModelFileError, readTensorNamed, readValuesNamed, type Tensor } from './read-model.ts';

/**
 * What 1 is in a row's 16-bit numbers: they reach to 128 in steps of 0.004. The net's rows reach 58 on PolNeAR's dev
 * part, most lie below 1; its 8-bit weights are coarser than these steps. No sum of a layer leaves 32 bits:
 * 384 products of 7 and 15 bits are less than 2^31.
 */
export const ROW_UNIT = 256;

/** Both heads have fewer labels than one block of outputs. */
const HEAD_OUTPUTS = 8;

/** A layer whose weights lie in the kernel's memory: `weights` in 16-bit numbers, `bias` in 32-bit ones. */
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
  cueHead: Layer;
  pairToken: Layer;
  pairCue: Layer;
  pairLayers: Layer[];
  pairHead: Layer;
  inputRows: Rows;
  /** Two blocks that the layers read and write in turn; the same for a cue's window. */
  hidden: [Rows, Rows];
  /** What a head says of each row: one number a label, then zeros. */
  labels: Rows;
  pairTokens: Rows;
  /** One row each: a cue's mean, and what the second stage makes of it. */
  cueMean: Rows;
  ownCue: Rows;
  windows: [Rows, Rows];
  /** Rows of zeros around each block: the widest reach of a layer. */
  margin: number;
}

/** Places the weights, and blocks of `maxRows` rows, in one memory. Throws `ModelFileError` if a layer is missing. */
export function layOutNet(model: Model, maxRows: number, canUseWasm: boolean): LaidOutNet {
  const { width, dilations, pairWidth, pairDilations, before, after } = model.shape;
  const margin = Math.max(2, ...dilations, ...pairDilations);
  let size = 0;
  const take = (bytes: number) => {
    const at = size;
    size += toMultiple(bytes, 16);
    return at;
  };
  const writes: ((kernel: Kernel) => void)[] = [];
  const layer = (name: string, dilation = 1): Layer => {
    const tensor = readTensorNamed(model.tensors, `${name}.weight`);
    const { scales } = tensor;
    if (scales === null) throw new ModelFileError(`the model's ${name} is not of 8 bits`);
    const [named = 0, inputs = 0, taps = 1] = tensor.shape;
    const outputs = toMultiple(named, 8);
    const weights = take(outputs * inputs * taps * 2) / 2;
    const bias = take(outputs * 8) / 4;
    const biases = readValuesNamed(model.tensors, `${name}.bias`).map((value) => value * ROW_UNIT);
    writes.push(({ rows, floats }) => {
      rows.set(blockWeights(tensor, outputs), weights);
      floats.set(biases, bias);
      floats.set(scales, bias + outputs);
    });
    return { weights, bias, inputs, outputs, taps, dilation };
  };
  const rows = (count: number, rowWidth: number): Rows => ({
    at: take((count + 2 * margin) * rowWidth * 2) / 2 + margin * rowWidth,
    width: rowWidth,
  });
  const input = layer('input');
  const net = {
    margin,
    input,
    layers: dilations.map((dilation, i) => layer(`layers.${i}`, dilation)),
    cueHead: layer('cue_head'),
    pairToken: layer('pair_token'),
    pairCue: layer('pair_cue'),
    pairLayers: pairDilations.map((dilation, i) => layer(`pair_layers.${i}`, dilation)),
    pairHead: layer('pair_head'),
    inputRows: rows(maxRows, input.inputs),
    hidden: [rows(maxRows, width), rows(maxRows, width)] as [Rows, Rows],
    labels: rows(maxRows, HEAD_OUTPUTS),
    pairTokens: rows(maxRows, pairWidth),
    cueMean: rows(1, width),
    ownCue: rows(1, pairWidth),
    windows: [rows(before + after, pairWidth), rows(before + after, pairWidth)] as [Rows, Rows],
  };
  const kernel = makeKernel(size, canUseWasm);
  for (const write of writes) write(kernel);
  return { ...net, kernel };
}

const toMultiple = (value: number, of: number) => Math.ceil(value / of) * of;

/** From [output][input][tap] to [output / 8][tap][input / 2][8][2], the order `convolve` reads; zeros for no output. */
function blockWeights({ shape, numbers }: Tensor, outputs: number): Int16Array {
  const [named = 0, inputs = 0, taps = 1] = shape;
  const blocked = new Int16Array(outputs * inputs * taps);
  for (let output = 0; output < named; output++) {
    const block = Math.floor(output / 8) * 8 * inputs * taps + 2 * (output % 8);
    for (let i = 0; i < inputs; i++) {
      for (let tap = 0; tap < taps; tap++) {
        const to = block + tap * inputs * 8 + (i >> 1) * 16 + (i & 1);
        blocked[to] = numbers[(output * inputs + i) * taps + tap] as number;
      }
    }
  }
  return blocked;
}
