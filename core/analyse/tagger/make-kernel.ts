import { convolve, type LayerMemory } from './convolve.ts';
import { CONVOLVE_WASM } from './convolve-wasm.ts';

/** One layer's arithmetic over one flat memory. */
export interface Kernel extends LayerMemory {
  /** See `convolve`. */
  convolve(...args: Parameters<typeof convolve> extends [LayerMemory, ...infer Rest] ? Rest : never): void;
  /** Whether vector instructions do the work. */
  isFast: boolean;
}

// core/ compiles without the web's types; this is the part of WebAssembly used here.
interface Wasm {
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: Record<string, (...args: number[]) => void> };
}
// biome-ignore lint/suspicious/noShadowRestrictedNames: a declaration of what the global object holds, not another one.
declare const globalThis: { WebAssembly?: Wasm; atob?: (base64: string) => string };

const PAGE_BYTES = 65_536;

/**
 * A kernel with room for `bytes`: WebAssembly with 128-bit vectors where the browser has it and the page's policy
 * allows it, plain JavaScript elsewhere (the same results, many times slower).
 */
export function makeKernel(bytes: number, canUseWasm = true): Kernel {
  const fast = canUseWasm ? makeFastKernel(bytes) : null;
  if (fast !== null) return fast;
  const memory = viewsOf(new ArrayBuffer(Math.ceil(bytes / 4) * 4));
  return { ...memory, isFast: false, convolve: (...args) => convolve(memory, ...args) };
}

const viewsOf = (buffer: ArrayBuffer): LayerMemory => ({
  rows: new Int16Array(buffer),
  floats: new Float32Array(buffer),
});

function makeFastKernel(bytes: number): Kernel | null {
  const { WebAssembly, atob } = globalThis;
  if (WebAssembly === undefined || atob === undefined) return null;
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE_BYTES) });
    const module = new WebAssembly.Module(Uint8Array.from(atob(CONVOLVE_WASM), (char) => char.charCodeAt(0)));
    const run = new WebAssembly.Instance(module, { env: { memory } }).exports.convolve;
    if (run === undefined) return null;
    return {
      ...viewsOf(memory.buffer),
      isFast: true,
      convolve: (src, dst, weights, bias, ...shape) => run(src * 2, dst * 2, weights * 2, bias * 4, ...shape),
    };
  } catch {
    // No vectors in this engine (CompileError), or a policy against compiling: the plain path answers.
    return null;
  }
}
