/**
 * Tells the person at the terminal what is being done; on standard error, so that a program's answers stay alone on
 * standard output.
 * @param {string} text
 */
export function say(text) {
  process.stderr.write(`${text}\n`);
}
