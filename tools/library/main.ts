import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeBundled } from './make-bundled.ts';

// Run as `npx tsx tools/library/main.ts [FOLDER]`; the folder is seed/ beside this file unless another is named.
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
writeFileSync(at('../../public/library/bundled.json'), makeBundled(process.argv[2] ?? at('./seed')));
