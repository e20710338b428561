/** `npm run --silent analyze -- FILE...`: the command line; see tools/analyze/main.ts. Installs what is missing first. */
import { installDependencies } from './run/install-dependencies.mjs';

await installDependencies();
// npm runs scripts in the project's folder; the reader's file names start where the reader is.
if (process.env.npm_lifecycle_event === 'analyze' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
const { register } = await import('tsx/esm/api');
register();
const { main } = await import('./analyze/main.ts');
process.exitCode = await main(process.argv.slice(2));
