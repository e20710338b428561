/** `npm run bench -- NAME [args]`: runs tools/bench/NAME.ts, which exports `run(args)`. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { giveUp } from './run/give-up.mjs';
import { installDependencies } from './run/install-dependencies.mjs';

const folder = fileURLToPath(new URL('./bench', import.meta.url));
const names = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => file.slice(0, -'.ts'.length))
  : [];
const [name = '', ...args] = process.argv.slice(2);
if (!names.includes(name)) {
  giveUp(
    `Usage: npm run bench -- NAME [args]\nThere ${names.length > 0 ? `is: ${names.join(', ')}` : 'are no benchmarks yet'}.`,
  );
}
await installDependencies();
const { register } = await import('tsx/esm/api');
register();
const { run } = await import(`./bench/${name}.ts`);
try {
  await run(args);
} catch (error) {
  // A folder that is not there, a word that is no option: the message says which.
  if (error?.code === 'ENOENT' || error?.code?.startsWith('ERR_PARSE_ARGS')) giveUp(error.message);
  throw error;
}
