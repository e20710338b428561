import { checksum } from '../../core/analyse/tagger/read-model.ts';

/** The model file with other weights of the confidence in its header. The layout is that of `readModel`. */
export function replaceConfidence(file: Uint8Array, confidence: readonly number[]): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset);
  const length = view.getUint32(16, true);
  const header = JSON.parse(new TextDecoder().decode(file.subarray(20, 20 + length)));
  const rounded = confidence.map((weight) => Number(weight.toFixed(4)));
  const json = new TextEncoder().encode(JSON.stringify({ ...header, confidence: rounded }));
  const body = file.subarray(20 + length);
  const made = new Uint8Array(20 + json.length + body.length);
  made.set(file.subarray(0, 8));
  made.set(json, 20);
  made.set(body, 20 + json.length);
  const out = new DataView(made.buffer);
  out.setUint32(8, made.length, true);
  out.setUint32(16, json.length, true);
  out.setUint32(12, checksum(made.subarray(16)), true);
  return made;
}
