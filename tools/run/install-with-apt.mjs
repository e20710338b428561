import { runProgram } from './run-program.mjs';
import { say } from './say.mjs';

/**
 * Installs a package of the system where that can be done without asking: on Linux with apt, as root.
 * @param {string} name
 * @returns {Promise<boolean>} whether it is installed now
 */
export async function installWithApt(name) {
  if (process.platform !== 'linux' || process.getuid() !== 0) return false;
  say(`Installing ${name} with apt …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runProgram('apt-get', ['update', '-q'], { isCaptured: true, env });
  const args = ['install', '-y', '-q', '--no-install-recommends', name];
  const install = await runProgram('apt-get', args, { isCaptured: true, env });
  if (install.status === 0) return true;
  say(lastLines(`${update.output}\n${install.output}`));
  say(`apt could not install ${name}. Is the network there?`);
  return false;
}

function lastLines(text) {
  return text.trim().split('\n').slice(-6).join('\n');
}
