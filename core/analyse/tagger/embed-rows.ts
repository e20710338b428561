import { type LaidOutNet, ROW_UNIT } from './lay-out-net.ts';
import type { Features } from './read-features.ts';
import { type Model, readTensorNamed, readValuesNamed } from './read-model.ts';
import { toRowNumbers } from './read-pairs.ts';
import { clearBehind } from './run-layers.ts';

const TABLES = ['suffix', 'shape', 'quote', 'place'] as const;

/** Makes the function that writes the rows `from` to `to` of the features into the net's input block. */
export function makeEmbedRows(model: Model, net: LaidOutNet) {
  const tables = TABLES.map((name) => ({
    values: toRowNumbers(readValuesNamed(model.tensors, `${name}.weight`)),
    width: readTensorNamed(model.tensors, `${name}.weight`).shape[1] as number,
  }));
  const { wordVectors } = model;
  const wordScales = model.wordScales.map((scale) => scale * ROW_UNIT);
  const { wordDim } = model.shape;
  return (features: Features, from: number, to: number) => {
    const { rows } = net.kernel;
    const columns = [features.suffixes, features.shapes, features.quotes, features.places];
    let at = net.inputRows.at;
    for (let row = from; row < to; row++) {
      const word = (features.words[row] as number) * wordDim;
      for (let k = 0; k < wordDim; k++) {
        rows[at + k] = Math.round((wordVectors[word + k] as number) * (wordScales[k] as number));
      }
      at += wordDim;
      for (let t = 0; t < tables.length; t++) {
        const { values, width } = tables[t] as (typeof tables)[number];
        const first = (columns[t]?.[row] as number) * width;
        for (let k = 0; k < width; k++) rows[at + k] = values[first + k] as number;
        at += width;
      }
    }
    clearBehind(net, net.inputRows, to - from);
  };
}
