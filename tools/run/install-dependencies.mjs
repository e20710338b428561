import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { giveUp } from './give-up.mjs';
import { root, runProgram } from './run-program.mjs';
import { say } from './say.mjs';

/** As `engines` in package.json: the oldest Node that the build tools run on. */
const OLDEST_NODE = [20, 19];

/**
 * Makes sure that Node is new enough, the packages of package-lock.json are installed and WXT's generated settings are
 * there. Uses nothing but Node itself. Ends the program with a message where that cannot be had.
 */
export async function installDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    giveUp(
      `This needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org.`,
    );
  }
  if (changedMs('node_modules/.package-lock.json') < changedMs('package-lock.json')) await installPackages();
  if (!isPrepared()) {
    say('Preparing the build tool (wxt prepare) …');
    const { status } = await runProgram('wxt', ['prepare']);
    if (status !== 0) giveUp('The build tool could not be prepared; its reason is above.');
  }
}

async function installPackages() {
  say('Installing the packages this project is built with (npm ci, about a minute) …');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  // Set where npm started us: the very npm in use. Windows keeps its own beside Node, as a script a shell must start.
  const beside = join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js');
  const npm = process.env.npm_execpath ?? (existsSync(beside) ? beside : null);
  const { status } = npm ? await runProgram(process.execPath, [npm, ...args]) : await runProgram('npm', args);
  if (status !== 0) giveUp('npm could not install the packages; its reason is above. Is the network there?');
}

/** When this file was last changed, in ms; 0 where it is missing. */
function changedMs(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** A preparation that failed leaves an empty object behind, and the compiler would complain of everything. */
function isPrepared() {
  try {
    return readFileSync(join(root, '.wxt/tsconfig.json'), 'utf8').includes('compilerOptions');
  } catch {
    return false;
  }
}
