import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Message } from './driver.ts';

/** Firefox's own scripts, which print their own errors. */
const BROWSERS_OWN = /^(?:resource|chrome):/;
/** Firefox's own consoles print their name bare; what a page or an extension says first is quoted or in brackets. */
const OWN_CONSOLE = /^\w+: /;

/**
 * Reads what Firefox prints: with `devtools.console.stdout.content` every console call of pages, content scripts and
 * backgrounds (`console.warn: "text"`), and every uncaught error (`JavaScript error: URL, line N: text`).
 */
export function readOutput(process: ChildProcess | null, report: (message: Message) => void): void {
  for (const stream of [process?.stdout, process?.stderr]) {
    if (!stream) throw new Error('Firefox was started without pipes.');
    createInterface({ input: stream }).on('line', (line) => {
      const message = parseLine(line);
      if (message) report(message);
    });
  }
}

function parseLine(line: string): Message | null {
  const [, level, text] = /^console\.(\w+): (.*)$/.exec(line) ?? [];
  if (level !== undefined && text !== undefined) return OWN_CONSOLE.test(text) ? null : { level, text, url: '' };
  const [, url, error] = /^JavaScript error: ([^,]*), line \d+: (.*)$/.exec(line) ?? [];
  if (url === undefined || error === undefined || BROWSERS_OWN.test(url)) return null;
  return { level: 'error', text: error, url };
}
