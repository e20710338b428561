import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the installed programs lie; started with this Node, so that no shell and no search path is needed. */
const PROGRAMS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  playwright: 'node_modules/playwright/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  wxt: 'node_modules/wxt/bin/wxt.mjs',
};

/**
 * Runs a program in the project's folder and waits for its end.
 * @param {string} name one of the installed programs by name, or any command
 * @param {string[]} args
 * @param {{ isCaptured?: boolean, env?: Record<string, string> }} [options] `isCaptured` keeps what it prints
 *   (standard output and error together) for the answer; otherwise all of it goes to standard error
 * @returns {Promise<{ status: number, output: string }>} status 1 where it did not start or was killed
 */
export function runProgram(name, args, { isCaptured = false, env = {} } = {}) {
  const program = PROGRAMS[name];
  const [command, all] = program ? [process.execPath, [program, ...args]] : [name, args];
  return new Promise((resolve) => {
    const stdio = isCaptured ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2];
    const child = spawn(command, all, { cwd: root, env: { ...process.env, ...env }, stdio });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ status: 1, output: `${command} did not start: ${error.message}` }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
