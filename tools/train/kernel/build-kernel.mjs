/** `node tools/train/kernel/build-kernel.mjs`: compiles convolve.ts to core/analyse/tagger/convolve-wasm.ts. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const { error, binary, stderr } = await compile();
if (error !== null) {
  process.stderr.write(`${stderr}${error.message}\n`);
  process.exit(1);
}
const base64 = Buffer.from(binary).toString('base64');
writeFileSync(
  fileURLToPath(new URL('../../../core/analyse/tagger/convolve-wasm.ts', import.meta.url)),
  `/** The compiled tools/train/kernel/convolve.ts, base64: made by build-kernel.mjs beside it. */\nexport const CONVOLVE_WASM =\n  '${base64}';\n`,
);

async function compile() {
  let binary = null;
  const source = fileURLToPath(new URL('convolve.ts', import.meta.url));
  const options = [
    '-Ospeed',
    '--enable',
    'simd',
    '--runtime',
    'stub',
    '--importMemory',
    '--noAssert',
    '--noExportMemory',
  ];
  const { error, stderr } = await asc.main([source, ...options, '--outFile', 'kernel.wasm'], {
    writeFile: (_name, contents) => {
      binary = contents;
    },
    readFile: undefined,
  });
  return { error, binary, stderr: stderr.toString() };
}
