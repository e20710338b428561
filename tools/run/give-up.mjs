import { say } from './say.mjs';

/**
 * Says what is missing and ends the program as failed.
 * @param {string} reason
 * @returns {never}
 */
export function giveUp(reason) {
  say(`\n${reason}`);
  process.exit(1);
}
