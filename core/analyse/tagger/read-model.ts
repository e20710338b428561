/** The file is no model, is cut short or damaged, or was made for another version of this code. */
export class ModelFileError extends Error {
  override name = 'ModelFileError';
}

/** A layer's numbers as [outputs][inputs][taps], the order the training writes. */
export interface Tensor {
  shape: number[];
  /** Eight bits each where `scales` holds what to multiply those of each first index by. */
  numbers: Int8Array | Float32Array;
  scales: Float32Array | null;
}

/** What the header says of the net. */
export interface ModelShape {
  width: number;
  wordDim: number;
  dilations: number[];
  pairWidth: number;
  pairDilations: number[];
  /** Rows a cue's window reaches back and on from the cue's first row. */
  before: number;
  after: number;
  /** Weights of the confidence, see `readConfidence`. */
  confidence: number[];
}

/** A model file, read: its parts are views of the file's bytes where they can be. */
export interface Model {
  /** The file's checksum: another model has another. */
  checksum: number;
  shape: ModelShape;
  tensors: Map<string, Tensor>;
  /** 8-bit word vectors, `wordDim` numbers a row, to be multiplied by `wordScales`. */
  wordVectors: Int8Array;
  wordScales: Float32Array;
  words: string[];
}

interface Header extends ModelShape {
  tensors: { name: string; shape: number[]; bits: 8 | 32; at: number }[];
  wordVectors: { rows: number; at: number };
  words: { at: number; length: number };
}

const MAGIC = 'SWTG';
/** Changes when the features, the layers or the layout change: weights of another version mean nothing. */
const MODEL_VERSION = 1;
const FIXED_BYTES = 20;

// core/ compiles without the web's types; every browser and Node has it.
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

/**
 * Reads a model file: "SWTG", version, length, checksum (FNV-1a of all that follows), length of the header, the header
 * in JSON, then the parts at the places it names. Throws `ModelFileError`. About 5 ms for 3 MB.
 */
export function readModel(file: Uint8Array): Model {
  // Node's Buffer is a Uint8Array whose slices are views: a plain one copies, as the parts below need.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const header = readHeader(bytes);
  const body = bytes.subarray(FIXED_BYTES + header.length);
  const tensors = new Map<string, Tensor>();
  for (const tensor of header.json.tensors) tensors.set(tensor.name, readTensor(body, tensor));
  const { rows, at } = header.json.wordVectors;
  const vectors = body.subarray(at, at + rows * header.json.wordDim);
  const { words } = header.json;
  return {
    checksum: header.checksum,
    shape: header.json,
    tensors,
    wordVectors: new Int8Array(vectors.buffer, vectors.byteOffset, vectors.length),
    wordScales: readValuesNamed(tensors, 'wordScales'),
    words: new TextDecoder().decode(body.subarray(words.at, words.at + words.length)).split('\n'),
  };
}

/** The tensor of that name; throws `ModelFileError` if the file has none. */
export function readTensorNamed(tensors: ReadonlyMap<string, Tensor>, name: string): Tensor {
  const tensor = tensors.get(name);
  if (tensor === undefined) throw new ModelFileError(`the model has no ${name}`);
  return tensor;
}

/** The tensor of that name as plain numbers, one row behind another; throws `ModelFileError` if the file has none. */
export function readValuesNamed(tensors: ReadonlyMap<string, Tensor>, name: string): Float32Array {
  const { numbers, scales } = readTensorNamed(tensors, name);
  if (scales === null) return Float32Array.from(numbers);
  const perRow = numbers.length / scales.length;
  return Float32Array.from(numbers, (number, i) => number * (scales[Math.floor(i / perRow)] as number));
}

function readHeader(bytes: Uint8Array): { json: Header; length: number; checksum: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < FIXED_BYTES || String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) {
    throw new ModelFileError('not a model file');
  }
  if (view.getUint32(4, true) !== MODEL_VERSION) throw new ModelFileError(`model version ${view.getUint32(4, true)}`);
  if (view.getUint32(8, true) !== bytes.length) throw new ModelFileError('the model file is cut short');
  const sum = view.getUint32(12, true);
  if (sum !== checksum(bytes.subarray(16))) throw new ModelFileError('the model file is damaged');
  const length = view.getUint32(16, true);
  const json = JSON.parse(new TextDecoder().decode(bytes.subarray(FIXED_BYTES, FIXED_BYTES + length))) as Header;
  return { json, length, checksum: sum };
}

/** 32-bit tensors lie as they are; 8-bit ones as one 32-bit scale for each first index, then the numbers. */
function readTensor(body: Uint8Array, { shape, bits, at }: Header['tensors'][number]): Tensor {
  const size = shape.reduce((product, n) => product * n, 1);
  const rows = shape[0] ?? 1;
  const floats = (offset: number, n: number) => new Float32Array(body.slice(offset, offset + 4 * n).buffer);
  if (bits === 32) return { shape, numbers: floats(at, size), scales: null };
  const numbers = new Int8Array(body.buffer, body.byteOffset + at + 4 * rows, size);
  return { shape, numbers, scales: floats(at, rows) };
}

/** FNV-1a, 32 bits: finds damage, is no protection against intent. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash >>> 0;
}
